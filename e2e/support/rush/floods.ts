import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, openAgent } from '../fuzz/ask.ts';
import { type Chance, seeded } from '../fuzz/seeded.ts';
import { FORM, WHO } from '../sign-up.ts';

export interface Flooded {
  sent: number;
  statuses: Record<string, number>;
  stop(): Promise<void>;
}

type Made = { path: string; body: string };
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

/** What anybody can send without an account. */
const KINDS: ((chance: Chance) => Made)[] = [
  (chance) => ({ path: '/inloggen', body: form({ email: `vloed${chance.below(1e9)}@elders.example` }) }),
  // Of one person, whose mailbox it would fill.
  () => ({ path: '/inloggen', body: form({ email: 'coordinator@maasmond.example' }) }),
  (chance) => ({
    path: '/inloggen',
    body: form({ email: 'coordinator@maasmond.example', code: String(chance.below(999_999)) }),
  }),
  (chance) => ({
    path: `${FORM}/wie`,
    body: form({ ...WHO, email: `vloed${chance.below(1e9)}@elders.example` }),
  }),
  (chance) => ({
    path: '/toestemming',
    body: form({ sleutel: chance.below(1e9).toString(36).padEnd(32, 'x'), answer: 'yes' }),
  }),
  (chance) => ({
    path: `${FORM}/verder`,
    body: form({ sleutel: chance.below(1e9).toString(36).padEnd(32, 'x') }),
  }),
  () => ({ path: '/post/terug', body: 'From: <>\r\n\r\n'.repeat(2_000) }),
];

/** Sends without end until it is stopped, so many at once: from few addresses, or each time from another. */
export function flood(url: string, { from, atOnce }: { from: 'few' | 'many'; atOnce: number }): Flooded {
  const agent = openAgent(atOnce);
  const told: Flooded = { sent: 0, statuses: {}, stop: async () => {} };
  let going = true;
  const works = Array.from({ length: atOnce }, async (_, worker) => {
    const chance = seeded('flood', from, worker);
    while (going) {
      const address =
        from === 'few'
          ? `127.66.0.${1 + chance.below(5)}`
          : `127.${70 + chance.below(100)}.${chance.below(250)}.${1 + chance.below(250)}`;
      const { path, body } = chance.oneOf(KINDS)(chance);
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      };
      const answer = await ask(url, agent, { method: 'POST', path, headers, body, from: address });
      const status = typeof answer === 'string' ? answer : String(answer.status);
      told.sent += 1;
      told.statuses[status] = (told.statuses[status] ?? 0) + 1;
    }
  });
  told.stop = async () => {
    going = false;
    await Promise.all(works);
    agent.destroy();
  };
  return told;
}

export interface Slow {
  opened: number;
  /** How many the server has ended by itself. */
  ended(): number;
  stop(): void;
}

/** Connections that send a sign now and then and never finish: half of them their headers, half a form. */
export async function slowClients(url: string, count: number): Promise<Slow> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  let [ended, going] = [0, true];
  for (let number = 0; number < count; number++) {
    const socket = connect({
      host: hostname,
      port: Number(port),
      localAddress: `127.90.0.${1 + (number % 20)}`,
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      if (going) ended += 1;
    });
    socket.resume();
    socket.write(
      number % 2 === 0
        ? 'GET / HTTP/1.1\r\nHost: localhost\r\n'
        : `POST /inloggen HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\n`,
    );
    sockets.push(socket);
  }
  const dribbling = (async () => {
    while (going) {
      for (const [number, socket] of sockets.entries())
        if (socket.writable) socket.write(number % 2 === 0 ? 'X-A: b\r\n' : 'a');
      await sleep(1_000);
    }
  })();
  return {
    opened: count,
    ended: () => ended,
    stop() {
      going = false;
      void dribbling;
      for (const socket of sockets) socket.destroy();
    },
  };
}
