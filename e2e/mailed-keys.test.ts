import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '../src/platform/db/connect.ts';
import { makeKey } from '../src/platform/privacy/key.ts';
import { figure } from './support/figures.ts';
import { everyMailOfVisits } from './support/mails-of-visits.ts';
import { beginFolder, type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
/** Of the addresses of links, what is a key. */
const NAMES = ['sleutel', 'token'];
/** To which addresses the mails of visits lead with a key. */
const OF_KIND = ['/peiling', '/post/stop', '/stage/antwoord', '/terugblik/:id', '/verhaal/:id'];
/** What names something in an address, and is no key. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

let folder: string;
let site: Site;
/** One link of each kind, by the kind of its address. */
let kinds: Map<string, URL>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-keys-'));
  await beginFolder(folder, { clock: CLOCK });
  await inDatabase((db) => everyMailOfVisits(db, 'keys', CLOCK.slice(0, 10)));
  site = await startSite({ keep: folder, clock: CLOCK });
  kinds = await linksByKind();
}, 240_000);
afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function inDatabase<Found>(work: (db: Db) => Promise<Found>): Promise<Found> {
  const { db, close } = await connect({ dataFolder: folder });
  try {
    return await work(db);
  } finally {
    await close();
  }
}

const keyOf = (link: URL) => NAMES.flatMap((name) => link.searchParams.get(name) ?? [])[0];
const kindOf = ({ pathname }: URL) => pathname.replace(ID, ':id');

/** Every link with a key that went out, once no more mails come. */
async function linksByKind(): Promise<Map<string, URL>> {
  let before = -1;
  for (let tries = 0; tries < 150; tries++) {
    const outbox = await (await fetch(`${site.url}/outbox`)).text();
    const links = [...outbox.matchAll(/href="(https?:\/\/[^"]+)"/g)].map(
      ([, link]) => new URL(link!.replaceAll('&amp;', '&')),
    );
    if (links.length > 0 && links.length === before) {
      return new Map(links.filter(keyOf).map((link) => [kindOf(link), link]));
    }
    before = links.length;
    await sleep(1000);
  }
  throw new Error('mails went on coming');
}

/** The address with another key in it. */
function withKey(link: URL, key: string): string {
  const other = new URL(link);
  for (const name of NAMES) if (other.searchParams.has(name)) other.searchParams.set(name, key);
  return site.url + other.pathname + other.search;
}

/** What an answer says to who reads it, and where it leads. */
async function shows(address: string, key: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual' });
  const page = await answer.text();
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? page;
  const text = main.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');
  const to = answer.headers.get('location') ?? '';
  return `${answer.status} ${to} ${text}`.replaceAll(encodeURIComponent(key), 'KEY').replaceAll(key, 'KEY');
}

test('there are links of many kinds, each with a key of its own', () => {
  expect([...kinds.keys()].sort()).toEqual([...OF_KIND]);
  const keys = [...kinds.values()].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the key of one kind opens nothing at the address of another: it is answered as any nonsense is', async () => {
  const opened: string[] = [];
  let tried = 0;
  for (const [kind, link] of kinds) {
    const nonsense = makeKey();
    const closed = await shows(withKey(link, nonsense), nonsense);
    const own = keyOf(link)!;
    // And its own opens something, or nothing would be tried here.
    if ((await shows(withKey(link, own), own)) === closed)
      opened.push(`${kind} is not opened by its own key`);
    for (const [other, { searchParams }] of kinds) {
      if (other === kind) continue;
      const key = NAMES.flatMap((name) => searchParams.get(name) ?? [])[0]!;
      tried += 1;
      if ((await shows(withKey(link, key), key)) !== closed) opened.push(`the key of ${other} at ${kind}`);
    }
  }
  figure('kinds of mailed keys', `${kinds.size}, ${tried} tried at another`);
  expect(opened).toEqual([]);
  expect(tried).toBe(kinds.size * (kinds.size - 1));
});

test('a key that is too old opens nothing', async () => {
  await site.stop();
  const tables = await inDatabase(async (db) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and table_name like '%\\_key' and column_name in ('made_at', 'made_on')`.execute(
      db,
    );
    for (const { table, column } of rows)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} - interval '400 days'`.execute(
        db,
      );
    return rows.map(({ table }) => table).sort();
  });
  expect(tables).toEqual(expect.arrayContaining(['pulse_key', 'reflection_key', 'visit_key']));
  site = await startSite({ keep: folder, clock: CLOCK });
  const still: string[] = [];
  // A story can be taken away for as long as it is there, and reminders stopped for ever.
  for (const kind of ['/peiling', '/stage/antwoord', '/terugblik/:id']) {
    const link = kinds.get(kind)!;
    const nonsense = makeKey();
    const own = keyOf(link)!;
    if ((await shows(withKey(link, own), own)) !== (await shows(withKey(link, nonsense), nonsense)))
      still.push(kind);
  }
  expect(still).toEqual([]);
});
