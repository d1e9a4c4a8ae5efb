import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLetterbox } from '../scripts/crashes/letterbox.ts';
import { BEGINS, seed } from '../scripts/crashes/seed.ts';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { connect } from '../src/platform/db/connect.ts';
import { Visitor } from './support/accounts.ts';
import { FORM, WHO } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';

const programs = findPostgres();

describe.skipIf(!programs && !process.env.CI)('a database server that crashes and comes back', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>;
  let letterbox: Awaited<ReturnType<typeof openLetterbox>>;
  let site: Site;
  beforeAll(async () => {
    cluster = await startPostgres(programs!);
    const { db, close } = await connect({ dataFolder: '', databaseUrl: cluster.url });
    // Other than elsewhere in the tests, it answers when what it was told is written.
    await sql`alter database postgres set synchronous_commit = on`.execute(db);
    await close();
    letterbox = await openLetterbox({ refusesEvery: Number.POSITIVE_INFINITY });
    await seed({ dataFolder: '', databaseUrl: cluster.url }, 1);
    const env = { DATABASE_URL: cluster.url, SECRET_KEY: 'x'.repeat(40), SMTP_URL: letterbox.url };
    site = await startSite({ clock: new Date(BEGINS).toISOString(), env });
  });
  afterAll(async () => {
    await site.stop();
    await letterbox.stop();
    await cluster.stop();
  });

  test('loses nothing of what was acknowledged, keeps what was typed, and no mail goes twice', async () => {
    const acknowledged: string[] = [];
    const kept: string[] = [];
    let isOver = false;
    let numbers = 0;
    const person = async () => {
      while (!isOver) {
        numbers += 1;
        const email = `weer${numbers}@pol.example`;
        const network = { 'X-Forwarded-For': `10.9.${Math.floor(numbers / 250)}.${(numbers % 250) + 1}` };
        const answer = await new Visitor(site, network).post(`${FORM}/wie`, { ...WHO, email });
        if (answer.status === 303 || answer.status === 302) acknowledged.push(email);
        else if (answer.status === 503 && (await answer.text()).includes(email)) kept.push(email);
        else throw new Error(`${answer.status} for ${email}`);
      }
    };
    const people = Array.from({ length: 4 }, person);
    await expect.poll(() => acknowledged.length).toBeGreaterThan(8);
    await cluster.crash();
    await expect.poll(() => kept.length).toBeGreaterThan(3);
    expect((await fetch(`${site.url}/readyz`)).status).toBe(503);
    await cluster.comeBack();
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 8);
    await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status).toBe(200);
    isOver = true;
    await Promise.all(people);
    const { db, close } = await connect({ dataFolder: '', databaseUrl: cluster.url });
    const drafts = await db.selectFrom('sign_up_draft').select('email').execute();
    const known = new Set(drafts.map(({ email }) => email));
    expect(acknowledged.filter((email) => !known.has(email))).toEqual([]);
    const waiting = () =>
      db.selectFrom('mail').select('recipient').where('status', 'in', ['queued', 'sending']).execute();
    await expect.poll(async () => (await waiting()).length, { timeout: 120_000 }).toBe(0);
    await close();
    await sleep(500);
    const count = (email: string) => letterbox.letters.filter(({ to }) => to === email).length;
    expect(acknowledged.filter((email) => count(email) !== 1)).toEqual([]);
    expect([...letterbox.accepted.values()].filter((times) => times > 1)).toEqual([]);
  }, 240_000);
});
