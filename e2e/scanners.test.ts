import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aPlace } from '../src/journey/place/testing.ts';
import { aSignUp } from '../src/journey/sign-up/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { connect } from '../src/platform/db/connect.ts';
import { type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
/** So many times links are opened in all; `npm run scanners` does it 10,000 times. */
const TIMES = Number(process.env.SCANS ?? 500);
/** At once, as a scanner of a large organisation does on a Monday morning. */
const AT_ONCE = 8;

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-scan-'));
  await (await startSite({ keep: folder, clock: CLOCK })).stop();
  const connection = await connect({ dataFolder: folder });
  await anOfferedRound(connection.db, 'scan', {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: 'aaf@scan.example' }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: 'bas@scan.example' }),
    ],
    signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Cem', 'B', ['A-1'])],
  });
  await connection.close();
  site = await startSite({ keep: folder, clock: CLOCK });
}, 180_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every link of every mail that went out. */
async function linksInMails(): Promise<string[]> {
  const outbox = await (await fetch(`${site.url}/outbox`)).text();
  const links = [...outbox.matchAll(/href="(https?:\/\/[^"]+)"/g)].map(([, link]) =>
    link!.replaceAll('&amp;', '&'),
  );
  return [...new Set(links)].filter((link) => new URL(link).pathname.startsWith('/stage/'));
}

const WAYS: readonly (() => RequestInit)[] = [
  () => ({}),
  () => ({ method: 'HEAD' }),
  () => ({ headers: { 'Sec-Purpose': 'prefetch', Purpose: 'prefetch' } }),
  () => ({ headers: { 'User-Agent': 'Mozilla/5.0 (compatible; MailScanner/1.0)' } }),
];

test(`links of mails are opened ${TIMES} times, by GET, HEAD and prefetch, at once and again: nothing changes`, async () => {
  const links = await vi.waitFor(
    async () => {
      const found = await linksInMails();
      // Two who go and two who receive.
      expect(found.length).toBe(4);
      return found;
    },
    { timeout: 60_000, interval: 500 },
  );
  const statuses = new Map<number, number>();
  let next = 0;
  const scan = async () => {
    while (next < TIMES) {
      const turn = next++;
      const { pathname, search } = new URL(links[turn % links.length]!);
      const answer = await fetch(`${site.url}${pathname}${search}`, {
        redirect: 'manual',
        ...WAYS[turn % WAYS.length]!(),
      });
      await answer.arrayBuffer();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, scan));
  expect([...statuses]).toEqual([[200, TIMES]]);
  await site.stop();
  const { db, close } = await connect({ dataFolder: folder });
  const visits = await db
    .selectFrom('visit')
    .select(['state', 'visitor_agreed_at', 'host_agreed_at', 'visitor_says', 'host_says'])
    .execute();
  const untouched = { visitor_agreed_at: null, host_agreed_at: null, visitor_says: null, host_says: null };
  expect(visits).toEqual([1, 2].map(() => ({ state: 'offered', ...untouched })));
  const told = await db.selectFrom('happened').select('kind').where('kind', 'like', 'visit.%').execute();
  expect(told.map(({ kind }) => kind)).toEqual(['visit.offered', 'visit.offered']);
  await close();
}, 1_800_000);
