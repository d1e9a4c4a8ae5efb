import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** How the mail server behaves in a scenario. */
export interface Manners {
  /** How long it takes over a mail that it has. */
  takesMs?: number;
  /** One in so many connections gets no greeting, for ever. */
  hangsEvery?: number;
}

export interface MailServer {
  url: string;
  behave(manners: Manners): void;
  /** When a mail to somebody arrived first, in milliseconds of `performance.now`. */
  arrived: Map<string, number>;
  /** How many arrived more than once. */
  twice(): number;
  stop(): Promise<void>;
}

/** A real mail server on loopback, slow or absent-minded when told. */
export async function startMailServer(): Promise<MailServer> {
  let manners: Manners = {};
  let [connections, doubles] = [0, 0];
  const arrived = new Map<string, number>();
  const seen = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      connections += 1;
      if (!manners.hangsEvery || connections % manners.hangsEvery > 0) done();
    },
    onData(stream, { envelope }, done) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 10_000) head += chunk;
      });
      stream.on('end', async () => {
        if (manners.takesMs) await sleep(manners.takesMs);
        const id = /^message-id: (.*)$/im.exec(head)?.[1] ?? '';
        if (seen.has(id)) doubles += 1;
        seen.add(id);
        for (const { address } of envelope.rcptTo) {
          if (!arrived.has(address)) arrived.set(address, performance.now());
        }
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    behave(next) {
      manners = next;
    },
    arrived,
    twice: () => doubles,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const { _socket } of (
          server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }
        ).connections) {
          _socket.destroy();
        }
      }),
  };
}
