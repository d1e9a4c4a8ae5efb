import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { type Courier, startCourier } from './courier.ts';
import type { ListedMail } from './kind.ts';
import { post } from './mail.ts';
import type { Outcome } from './outcome.ts';
import { claimDue, LANES } from './queue.ts';
import { aMailKind, aMailroom } from './testing.ts';
import type { Patience } from './transport.ts';

const about = z.object({});
const letter = { subject: 'x', paragraphs: [], action: { text: 'x', url: 'https://x.example' }, why: 'x' };
const news = aMailKind({ name: 'test.news', about, read: async () => letter });
const quick = aMailKind({ ...news, name: 'test.quick', first: true });

let connection: Connection;
const couriers: Courier[] = [];
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());
beforeEach(() => connection.db.deleteFrom('mail').execute());
afterEach(async () => {
  await Promise.all(couriers.splice(0).map((one) => one.stop()));
});

interface CourierOfTest {
  most: number;
  graceMs: number;
  /** What writing a letter waits for. */
  write(): Promise<void>;
}

type Send = (to: string, patience: Patience) => Promise<Outcome>;

/** A courier with a mail server that does as it is told; `order` is that in which mails reached it. */
function aCourier(
  send: Send,
  { most = 20, graceMs = 100, write = async () => {} }: Partial<CourierOfTest> = {},
) {
  const order: string[] = [];
  const transport = (sending: { to: string }, patience: Patience) => {
    order.push(sending.to);
    return send(sending.to, patience);
  };
  const read = async () => {
    await write();
    return letter;
  };
  const { mailroom } = aMailroom(connection.db, {
    kinds: [news, quick].map((kind) => ({ ...kind, read })),
    transport,
    retryAfter: { usual: [0], first: [0, 0, 0] },
  });
  const start = () => {
    const courier = startCourier({ db: connection.db, mailroom, most, graceMs });
    couriers.push(courier);
    return courier;
  };
  return { order, start };
}

async function put(kind: ListedMail<object>, names: string[], over: { fromCrowd?: boolean } = {}) {
  await connection.db.transaction().execute(async (trx) => {
    for (const name of names) {
      await post(trx, kind, { to: `${name}@pol.example`, locale: 'nl', about: {}, ...over });
    }
  });
}

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
const at = (all: string[]) => all.map((name) => `${name}@pol.example`);
const sent: Send = async () => ({ as: 'sent' });

async function states() {
  const rows = await connection.db.selectFrom('mail').selectAll().orderBy('number').execute();
  return rows.map(({ status, attempts }) => [status, attempts]);
}

/** A promise that is kept when told. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('who waits at the screen goes before everything that was there before, who asks alone before a crowd', async () => {
  await put(news, names('news', 300));
  await put(quick, names('crowd', 10), { fromCrowd: true });
  await put(quick, ['kees', 'anna']);
  await put(news, ['last']);
  const taken = [];
  for (const lane of LANES.slice(0, 2)) {
    for (let rows = await claimDue(connection.db, lane, 5); rows.length > 0; ) {
      taken.push(...rows.map(({ recipient }) => recipient));
      rows = await claimDue(connection.db, lane, 5);
    }
  }
  expect(taken).toEqual(at(['kees', 'anna', ...names('crowd', 10)]));
  const rest = await claimDue(connection.db, 'ordinary', 1000);
  expect(rest.map(({ recipient }) => recipient)).toEqual(at([...names('news', 300), 'last']));
});

test('hundreds of invitations that are on their way do not hold up who comes later', async () => {
  const slow = gate();
  const { order, start } = aCourier(async (to) => {
    if (to.startsWith('news')) await slow.opened;
    return { as: 'sent' };
  });
  await put(news, names('news', 100));
  start();
  await expect.poll(() => order.length).toBe(5);
  await put(quick, names('kees', 30));
  // Not one of the hundred has been answered yet, and all thirty have gone.
  await expect.poll(async () => (await states()).filter(([status]) => status === 'sent').length).toBe(30);
  // Those that are on their way at one moment overtake each other.
  expect(order.slice(5).toSorted()).toEqual(at(names('kees', 30)).toSorted());
  slow.open();
  await expect.poll(() => order.length).toBe(130);
  expect(new Set(order).size).toBe(130);
});

test('deliveries that hang hold up neither each other nor the rest', async () => {
  const hang = gate();
  const { order, start } = aCourier(async (to) => {
    if (to.startsWith('hangs')) await hang.opened;
    return { as: 'sent' };
  });
  await put(quick, names('hangs', 15));
  await put(quick, names('kees', 40));
  start();
  await expect.poll(async () => (await states()).filter(([status]) => status === 'sent').length).toBe(40);
  expect(order.filter((to) => to.startsWith('hangs'))).toHaveLength(15);
  hang.open();
});

test('a late connection gets others beside it, out of the same number, and each lane keeps its place', async () => {
  const held = gate();
  const beside: (() => void)[] = [];
  const { order, start } = aCourier(async (to, { another }) => {
    if (to.startsWith('late')) for (let more = another?.(); more; more = another?.()) beside.push(more);
    await held.opened;
    return { as: 'sent' };
  });
  await put(quick, ['late']);
  start();
  await expect.poll(() => beside.length).toBe(18);
  await put(quick, names('kees', 30));
  await put(news, ['news']);
  await expect.poll(() => order.length).toBe(2);
  expect(order).toEqual(at(['late', 'news']));
  for (const giveBack of beside) giveBack();
  // All of the twenty, less what is kept for those that are late.
  await expect.poll(() => order.length).toBe(18);
  held.open();
  await expect.poll(() => order.length).toBe(32);
});

test('of a crowd a few letters are written at once, and who asks alone is not behind it', async () => {
  const writing = gate();
  let [now, most] = [0, 0];
  const { order, start } = aCourier(sent, {
    async write() {
      now += 1;
      most = Math.max(most, now);
      await writing.opened;
      now -= 1;
    },
  });
  await put(quick, names('crowd', 60), { fromCrowd: true });
  start();
  await expect.poll(() => now).toBe(4);
  await put(quick, ['kees', 'anna']);
  // Neither waits for the crowd.
  await expect.poll(() => now).toBe(6);
  writing.open();
  await expect.poll(() => order.length).toBe(62);
  expect(most).toBe(6);
});

test('a crowd that is slow to send leaves room for who asks alone', async () => {
  const slow = gate();
  const { order, start } = aCourier(async (to) => {
    if (to.startsWith('crowd')) await slow.opened;
    return { as: 'sent' };
  });
  await put(quick, names('crowd', 60), { fromCrowd: true });
  start();
  // Half of twenty.
  await expect.poll(() => order.length).toBe(10);
  await put(quick, names('kees', 30));
  await expect.poll(() => order.length).toBe(40);
  expect(order.slice(10).toSorted()).toEqual(at(names('kees', 30)).toSorted());
  slow.open();
  await expect.poll(() => order.length).toBe(90);
});

test('two processes send each mail once', async () => {
  const one = aCourier(sent);
  const other = aCourier(sent);
  await put(quick, names('kees', 60));
  await put(news, names('news', 60));
  one.start();
  other.start();
  const all = () => [...one.order, ...other.order];
  await expect.poll(() => all().length).toBe(120);
  await expect.poll(async () => new Set((await states()).map(String))).toEqual(new Set(['sent,1']));
  expect(new Set(all()).size).toBe(120);
});

test('a server that has too many gets fewer at once, and a mail loses no try by it', async () => {
  let [open, most] = [0, 0];
  const { order, start } = aCourier(async () => {
    if (open >= 3) return { as: 'later', code: '421 4.7.0', busy: true };
    open += 1;
    most = Math.max(most, open);
    // Longer than the database takes to note of one mail that it goes.
    await new Promise((resolve) => setTimeout(resolve, 50));
    open -= 1;
    return { as: 'sent' };
  });
  await put(quick, names('kees', 40));
  start();
  await expect
    .poll(async () => (await states()).every(([status]) => status === 'sent'), { timeout: 40_000 })
    .toBe(true);
  // With three tries each, most of them would have failed.
  expect((await states()).map(([, attempts]) => attempts)).toEqual(Array(40).fill(1));
  expect(most).toBe(3);
  expect(order.length).toBeLessThan(40 * 4);
});

test('a server that cannot be reached is not asked for each of hundreds of mails', async () => {
  const { order, start } = aCourier(async () => ({ as: 'later', code: 'ECONNREFUSED' }));
  await put(news, names('news', 300));
  start();
  await expect.poll(() => order.length).toBeGreaterThan(0);
  await put(quick, ['kees']);
  await expect.poll(() => order).toContain(at(['kees'])[0]);
  // As many as go at once; how many of those had left when the first came back is chance.
  expect(order.filter((to) => to.startsWith('news')).length).toBeLessThanOrEqual(5);
});

test('ending waits for what is on its way, and puts back what has not left: nothing is lost or sent twice', async () => {
  const begun = gate();
  const first = aCourier(async (to, { signal }) => {
    if (to.startsWith('soon')) {
      await begun.opened;
      return { as: 'sent' };
    }
    return new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve({ as: 'later', code: 'STOPPED', stopped: true }));
    });
  });
  await put(quick, ['soon', 'hangs']);
  const courier = first.start();
  await expect.poll(() => first.order.length).toBe(2);
  await put(quick, ['after']);
  const ended = courier.stop();
  begun.open();
  await ended;
  const sentBefore = (await states()).filter(([status]) => status === 'sent');
  expect(sentBefore).toHaveLength(1);
  const next = aCourier(sent);
  next.start();
  await expect.poll(() => next.order.length).toBe(2);
  expect([...next.order].sort()).toEqual(at(['after', 'hangs']));
  await expect.poll(states).toEqual([
    ['sent', 1],
    ['sent', 1],
    ['sent', 1],
  ]);
});
