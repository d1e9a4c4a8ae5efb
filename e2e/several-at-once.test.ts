import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Letterbox, openLetterbox } from '../scripts/crashes/letterbox.ts';
import { BEGINS, seed } from '../scripts/crashes/seed.ts';
import { type Started, startProcess } from '../scripts/crashes/server.ts';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { connect } from '../src/platform/db/connect.ts';
import { leadsTo, Visitor } from './support/accounts.ts';
import { figure } from './support/figures.ts';
import { findPgBouncer, startPgBouncer } from './support/pgbouncer.ts';
import { documented, type Front, findProxy, startNginx } from './support/proxies.ts';
import { FORM, WHO } from './support/sign-up.ts';
import { ownAddress } from './support/site.ts';

const SECRET_KEY = 'a secret of the test, long enough to be one';

/**
 * Two processes with pages and two that work, as documented: behind nginx, and before one PostgreSQL by way of pgBouncer in
 * transaction mode. Each is restarted while people use the site.
 */
const programs = { postgres: findPostgres(), pgbouncer: findPgBouncer(), nginx: findProxy('nginx') };
const isHere = Object.values(programs).every(Boolean);

describe.skipIf(!isHere && !process.env.CI)('two processes with pages and two that work', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>;
  let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
  let letterbox: Letterbox;
  let proxy: Front;
  let site: { url: string };
  const ports: string[] = [];
  const pages: Started[] = [];
  const workers: Started[] = [];

  const env = (PORT: string) => ({
    ...{ PORT, BASE_URL: site.url, DATABASE_URL: pooler.url, DATABASE_URL_DIRECT: cluster.url },
    ...{
      SMTP_URL: letterbox.url,
      SECRET_KEY,
      LOG_LEVEL: 'warn',
    },
    STOP_AFTER_SECONDS: '4',
  });
  const clock = ['--import', './e2e/support/clock.ts'];
  const start = (asked: string[], port = '') =>
    startProcess(asked, { ...env(port), CLOCK: new Date(BEGINS).toISOString() }, clock);
  const startPages = (port: string) => start(['serve', '--example', '--empty', '--pages-only'], port);
  const startWork = () => start(['work']);

  let visitors = 0;
  const newVisitor = () => {
    visitors += 1;
    const network = `10.8.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
    return new Visitor(site, { Origin: site.url, 'X-Network': network });
  };

  beforeAll(async () => {
    cluster = await startPostgres(programs.postgres!);
    letterbox = await openLetterbox({ refusesEvery: Number.POSITIVE_INFINITY });
    const front = await ownAddress();
    site = { url: front.BASE_URL };
    await seed({ dataFolder: '', databaseUrl: cluster.url }, 1);
    // After the clock was moved: the pooler keeps connections, and those from before know nothing of it.
    pooler = await startPgBouncer(programs.pgbouncer!, cluster.url, SECRET_KEY);
    for (let times = 0; times < 2; times++) ports.push((await ownAddress()).PORT);
    // All at one moment: what is written at a start is written by each of them.
    pages.push(...ports.map(startPages));
    workers.push(startWork(), startWork());
    const ready = await Promise.all([...pages, ...workers].map((one) => one.ready));
    const unready = [...pages, ...workers].filter((_, index) => ready[index] === null);
    if (unready.length > 0) throw new Error(unready.map((one) => one.log()).join('\n'));
    const upstream = documented('nginx', 2)
      .replace('127.0.0.1:3000', `127.0.0.1:${ports[0]}`)
      .replace('127.0.0.1:3001', `127.0.0.1:${ports[1]}`);
    // Everybody comes from a network of their own.
    const network = 'set_real_ip_from 127.0.0.1; real_ip_header X-Network;';
    const [, location] = /( {4}location \/ \{[^}]*\})/.exec(documented('nginx'))!;
    proxy = await startNginx(
      programs.nginx!,
      Number(front.PORT),
      `${upstream}\nserver { listen 127.0.0.1:${front.PORT}; ${network} ${location} }`,
    );
  }, 180_000);
  afterAll(async () => {
    await Promise.all([...pages, ...workers].map((one) => one.stop()));
    await proxy?.stop();
    await letterbox?.stop();
    await pooler?.stop();
    await cluster?.stop();
  }, 60_000);

  test('are restarted one at a time while people use the site, and no request fails', async () => {
    const failed: string[] = [];
    const asked: string[] = [];
    let answered = 0;
    let isOver = false;
    const note = async (what: string, answer: Promise<Response>) => {
      try {
        const { status } = await answer;
        answered += 1;
        if (status >= 500) failed.push(`${what}: ${status}`);
        return status;
      } catch (error) {
        failed.push(`${what}: ${(error as Error).cause ?? error}`);
        return 0;
      }
    };
    let numbers = 0;
    const person = async () => {
      while (!isOver) {
        numbers += 1;
        const email = `samen${numbers}@pol.example`;
        const visitor = newVisitor();
        await note('page', visitor.get(`${FORM}/wie`));
        const status = await note('form', visitor.post(`${FORM}/wie`, { ...WHO, email }));
        if (status === 303 || status === 302) asked.push(email);
        await sleep(50);
      }
    };
    const people = Array.from({ length: 6 }, person);
    for (const [index, port] of ports.entries()) {
      await sleep(1_000);
      const ending = pages[index]!.stop();
      await sleep(500);
      const health = await fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status);
      expect(health).toBe(503);
      await ending;
      pages[index] = startPages(port);
      expect(await pages[index].ready).not.toBeNull();
      await workers[index]!.stop();
      workers[index] = startWork();
      expect(await workers[index].ready).not.toBeNull();
    }
    await sleep(1_000);
    isOver = true;
    await Promise.all(people);
    expect(failed, `${await proxy.complaints()}${pages.map((one) => one.log()).join('\n')}`).toEqual([]);
    expect(answered).toBeGreaterThan(100);
    expect(asked.length).toBeGreaterThan(20);
    figure('requests while each of four processes was restarted', `${answered}, ${failed.length} failed`);
    // And each mail that was asked for came once, whoever sent it.
    const count = (email: string) => letterbox.letters.filter(({ to }) => to === email).length;
    await expect.poll(() => asked.filter((email) => count(email) === 0), { timeout: 90_000 }).toEqual([]);
    expect(asked.filter((email) => count(email) > 1)).toEqual([]);
    expect([...letterbox.accepted.values()].filter((times) => times > 1)).toEqual([]);
    for (const one of [...pages, ...workers]) expect(one.log()).not.toMatch(/"level":50/);
  }, 300_000);

  test('a process that works is killed, and the other takes over what it had', async () => {
    const emails = Array.from({ length: 12 }, (_, number) => `erna${number}@pol.example`);
    const answers = await Promise.all(
      emails.map((email) => newVisitor().post(`${FORM}/wie`, { ...WHO, email })),
    );
    expect(answers.map(leadsTo)).toEqual(emails.map(() => `${FORM}/dagen`));
    const count = (email: string) => letterbox.letters.filter(({ to }) => to === email).length;
    // Some have left by now, and others are on their way.
    await expect.poll(() => emails.some((email) => count(email) > 0), { interval: 10 }).toBe(true);
    await workers[0]!.kill();
    // What it had not handed over goes within a minute and a half; of what it had, nobody knows, and that is said.
    const { db, close } = await connect({ dataFolder: '', databaseUrl: cluster.url });
    const perhaps = async () => {
      const rows = await db
        .selectFrom('mail')
        .select('recipient')
        .where('status', 'in', ['sending', 'unknown'])
        .where('handed_over_at', 'is not', null)
        .execute();
      return new Set(rows.map(({ recipient }) => recipient));
    };
    const missing = async () => {
      const unsure = await perhaps();
      return emails.filter((email) => count(email) === 0 && !unsure.has(email));
    };
    await expect.poll(missing, { timeout: 100_000 }).toEqual([]);
    await close();
    expect(emails.filter((email) => count(email) > 1)).toEqual([]);
  }, 150_000);
});
