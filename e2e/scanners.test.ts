import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mails } from '../src/journey/visit/mails.ts';
import { inDatabase } from './support/filled.ts';
import { everyMailOfVisits } from './support/mails-of-visits.ts';
import { beginFolder, type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
/** So many times links are opened in all; `npm run scanners` does it 10,000 times. */
const TIMES = Number(process.env.SCANS ?? 500);
/** At once, as a scanner of a large organisation does on a Monday morning. */
const AT_ONCE = 8;

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-scan-'));
  await beginFolder(folder, { clock: CLOCK });
  await inDatabase(folder, (db) => everyMailOfVisits(db, 'scan', CLOCK.slice(0, 10)));
  site = await startSite({ keep: folder, clock: CLOCK });
}, 180_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a server notes of itself: that it runs, what a day began with, and how often somebody tried. */
const OF_ITS_OWN = /^(?:session|verification|attempt|rate_limit|kysely_.*|job_.*|site_.*)$/;

/** All that is stored, by table, so that nothing can change unseen. */
const readAll = () =>
  inDatabase(folder, async (db) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db);
    const found: Record<string, string> = {};
    for (const { name } of rows.filter((table) => !OF_ITS_OWN.test(table.name))) {
      const all = await sql<{ rows: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as rows
        from ${sql.table(name)} as row`.execute(db);
      found[name] = all.rows[0]!.rows;
    }
    return found;
  });

/** Every link of every mail that went out. */
async function linksOut(): Promise<string[]> {
  const outbox = await (await fetch(`${site.url}/outbox`)).text();
  return [...outbox.matchAll(/href="(https?:\/\/[^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
}

const WAYS: readonly (() => RequestInit)[] = [
  () => ({}),
  () => ({ method: 'HEAD' }),
  () => ({ headers: { 'Sec-Purpose': 'prefetch', Purpose: 'prefetch' } }),
  () => ({ headers: { 'User-Agent': 'Mozilla/5.0 (compatible; MailScanner/1.0)' } }),
];

test(`links of mails are opened ${TIMES} times, by GET, HEAD and prefetch, at once and again: nothing changes`, async () => {
  const links = [...new Set(await untilAtRest())];
  // Also of what is asked afterwards.
  for (const page of ['/terugblik/', '/peiling?', '/contacten/regels/', '/contacten/overname/'])
    expect(links.filter((link) => link.includes(page)).length).toBeGreaterThan(0);
  await site.stop();
  const kinds = await inDatabase(folder, (db) =>
    db
      .selectFrom('mail')
      .select('kind')
      .distinct()
      .where('kind', 'like', 'visit.%')
      .where('body', '<>', '')
      .execute(),
  );
  // All but that to a manager, which leads to the public page alone.
  const all = Object.values(mails).map(({ name }) => name);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(
    all.filter((name) => name !== 'visit.manager-day').sort(),
  );
  const before = await readAll();
  site = await startSite({ keep: folder, clock: CLOCK });
  // A page, or the way to sign in for it.
  const others: [number, string][] = [];
  let next = 0;
  const scan = async () => {
    while (next < TIMES) {
      const turn = next++;
      const { pathname, search } = new URL(links[turn % links.length]!);
      const answer = await fetch(`${site.url}${pathname}${search}`, {
        redirect: 'manual',
        // Another way each time round, so that every link is opened in all of them.
        ...WAYS[(turn + Math.floor(turn / links.length)) % WAYS.length]!(),
      });
      await answer.arrayBuffer();
      if (answer.status !== 200 && answer.status !== 302) others.push([answer.status, pathname]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, scan));
  expect(others).toEqual([]);
  await site.stop();
  expect(await readAll()).toEqual(before);
}, 1_800_000);

/** Once nothing goes out any more. */
async function untilAtRest(): Promise<string[]> {
  let before = -1;
  for (let tries = 0; tries < 60; tries++) {
    const links = await linksOut();
    if (links.length > 20 && links.length === before) return links;
    before = links.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  throw new Error('the mails go on and on');
}
