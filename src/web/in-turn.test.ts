import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

/** Who was let in, in order; each stays until it is sent on. */
let inside: { who: string; leave(): void }[] = [];
let entered: string[] = [];
let ask: (who: string, network: string, signal?: AbortSignal) => Promise<string>;
let stop: () => Promise<void>;

beforeEach(async () => {
  inside = [];
  entered = [];
  const app = express();
  const [usual, hurried] = [inTurn(2), inTurn(1, 300)];
  app.use((request, response, next) => {
    (request.path.startsWith('/hurried') ? hurried : usual)(request, response, next);
  });
  app.use((request, response) => {
    const who = request.path.slice(1);
    entered.push(who);
    inside.push({ who, leave: () => response.send(who) });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  ask = async (who, network, signal) => {
    const headers = { 'x-forwarded-for': network };
    const init = signal ? { headers, signal } : { headers };
    return (await fetch(`http://127.0.0.1:${port}/${who}`, init)).text();
  };
  stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
});
afterEach(() => stop());

const leave = () => inside.shift()?.leave();
const until = (count: number) => expect.poll(() => entered.length).toBe(count);

test('so many are let in at once, and networks take turns', async () => {
  const all = [ask('flood1', '192.0.2.1')];
  await until(1);
  for (const n of [2, 3, 4, 5]) all.push(ask(`flood${n}`, '192.0.2.1'));
  await until(2);
  all.push(ask('else', '203.0.113.9'));
  // Everybody stands in line before anybody leaves.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(entered).toHaveLength(2);
  for (let left = 2; left < 6; left++) {
    leave();
    await until(left + 1);
    expect(inside).toHaveLength(2);
  }
  // Of a network that asks a lot one goes before, and then it is the turn of who asks alone.
  expect(entered.indexOf('else')).toBeLessThan(4);
  while (inside.length > 0) leave();
  expect((await Promise.all(all)).sort()).toEqual(['else', 'flood1', 'flood2', 'flood3', 'flood4', 'flood5']);
});

test('households of IPv6 are one network, whatever address of theirs they ask from', async () => {
  const all = ['a', 'b'].map((who, n) => ask(who, `2001:db8:1:1::${n + 1}`));
  await until(2);
  for (const n of [3, 4, 5]) all.push(ask(`c${n}`, `2001:db8:1:1::${n}`));
  await new Promise((resolve) => setTimeout(resolve, 200));
  all.push(ask('else', '2001:db8:9:9::1'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  leave();
  leave();
  await until(4);
  expect(entered).toContain('else');
  while (inside.length > 0) {
    leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await Promise.all(all);
});

test('who goes away while waiting is not waited for, and who goes away inside makes room', async () => {
  const away = new AbortController();
  const rest = ['a', 'b'].map((who) => ask(who, '192.0.2.1', away.signal).catch(() => 'gone'));
  await until(2);
  rest.push(ask('c', '192.0.2.1', away.signal).catch(() => 'gone'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const last = ask('d', '192.0.2.1');
  await new Promise((resolve) => setTimeout(resolve, 200));
  away.abort();
  await until(3);
  expect(entered[2]).toBe('d');
  inside.find(({ who }) => who === 'd')!.leave();
  expect(await last).toBe('d');
  expect(await Promise.all(rest)).toEqual(['gone', 'gone', 'gone']);
});

test('when nobody inside comes to an end, who waited long enough goes in too', async () => {
  const all = [ask('hurried/a', '192.0.2.1')];
  await until(1);
  all.push(ask('hurried/b', '203.0.113.1'));
  await until(2);
  expect(inside.map(({ who }) => who)).toEqual(['hurried/a', 'hurried/b']);
  // Who went in so does not make room for another when they leave.
  all.push(ask('hurried/c', '203.0.113.2'));
  inside.splice(1, 1)[0]!.leave();
  await until(3);
  while (inside.length > 0) leave();
  expect(await Promise.all(all)).toEqual(['hurried/a', 'hurried/b', 'hurried/c']);
});
