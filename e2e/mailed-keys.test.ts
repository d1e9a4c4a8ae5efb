import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConfirmLink } from '../src/journey/contact/confirming/keys.ts';
import { giveCard } from '../src/journey/contact/testing.ts';
import { makeInterestLink } from '../src/journey/follow-up/interest/keys.ts';
import { makeApprovalLink } from '../src/journey/story/approving/keys.ts';
import { aRoundLookedBack, aStory } from '../src/journey/story/testing.ts';
import type { ProgrammeId } from '../src/people/ids.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { makeKey } from '../src/platform/privacy/key.ts';
import { Visitor } from './support/accounts.ts';
import { figure } from './support/figures.ts';
import { inDatabase } from './support/filled.ts';
import { everyMailOfVisits } from './support/mails-of-visits.ts';
import { pressToMany } from './support/press.ts';
import { fillAll, fillExample, linksTo, signUpAs } from './support/sign-up.ts';
import { beginFolder, type Site, startSite } from './support/site.ts';

const CLOCK = '2027-02-01T09:00:00Z';
/** Of the addresses of links, what is a key. */
const NAMES = ['sleutel', 'token'];
/** To which addresses mails lead with a key. */
const OF_KIND = [
  ...[
    '/aanmelden/voorjaar-2027/verder',
    '/belangstelling',
    '/contacten/bevestigen',
    '/peiling',
    '/post/stop',
  ],
  ...[
    '/stage/antwoord',
    '/terugblik/:id',
    '/toestemming',
    '/uitnodiging',
    '/verhaal/:id',
    '/verhaal/akkoord',
  ],
];
/** It shows a button to whoever comes, and says only to who presses whether the key is one. */
const ASKS_FIRST = '/aanmelden/voorjaar-2027/verder';
const [NORA, BAAS] = ['nora.haddad@pol.example', 'kees.baas@pol.example'];
/** What names something in an address, and is no key. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

let folder: string;
let site: Site;
/** One link of each kind, by the kind of its address. */
let kinds: Map<string, URL>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-keys-'));
  await beginFolder(folder, { embedded: true, clock: CLOCK });
  const made = await inDatabase(folder, async (db) => {
    await everyMailOfVisits(db, 'keys', CLOCK.slice(0, 10));
    return linksOfOthers(db);
  });
  site = await startSite({ keep: folder, clock: CLOCK });
  const asked = await linksOfSigningUp();
  kinds = new Map([
    ...(await linksByKind()),
    ...[...made, ...asked].map((link) => [kindOf(link), link] as const),
  ]);
}, 240_000);
afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the mails of a card and of interest lead to, as those mails make it. */
async function linksOfOthers(db: Db): Promise<URL[]> {
  const base = 'http://localhost';
  const { id: programmeId } = await db
    .selectFrom('programme')
    .select('id')
    .where('code', '=', 'keys')
    .executeTakeFirstOrThrow();
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .executeTakeFirstOrThrow();
  const at = { programmeId: programmeId as ProgrammeId, personId: person.id, today: CLOCK.slice(0, 10) };
  const cardId = await giveCard(db, at);
  const interest = await db
    .insertInto('interest')
    .values({
      ...{ programme_id: programmeId as ProgrammeId, brief_id: null, wants: 'join', name: 'Ina' },
      ...{ email: 'ina@keys.example', organisation: 'Gemeente', locale: 'nl', asked_on: CLOCK.slice(0, 10) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const approval = await askedToApprove(db);
  const links = [
    await makeConfirmLink(db, cardId, base),
    await makeInterestLink(db, interest.id, base),
    await makeApprovalLink(db, approval, base),
  ];
  // By the clock of the site, which is not that of this process.
  await db
    .updateTable('contact_key')
    .set({ made_at: new Date(CLOCK) })
    .execute();
  return links.map((link) => new URL(link));
}

/** A story that waits for who says yes for an organisation, and what their link is about. */
async function askedToApprove(db: Db) {
  const storyId = await aStory(db, await aRoundLookedBack(db, 'verhaal'), 'approval');
  await db
    .updateTable('story_approval')
    .set({ expires_on: '2027-12-31' })
    .where('story_id', '=', storyId)
    .execute();
  // Of each mail about it the link of the newest alone opens something.
  await db.deleteFrom('mail').where('kind', '=', 'story.approve').execute();
  return { storyId, side: 'host', kind: 'communication' } as const;
}

/** Somebody signs up in another programme, the manager is asked, and an organisation is invited. */
async function linksOfSigningUp(): Promise<URL[]> {
  const coordinator = await fillExample(site);
  await signUpAs(site, { name: 'Nora Haddad', email: NORA });
  const [permission = ''] = await linksTo(site, BAAS);
  // A browser of somebody else, which the link of the mail has not been used in.
  await fillAll(new Visitor(site), NORA, BAAS);
  const resumed = (await linksTo(site, NORA)).find((link) => link.includes('/verder'))!;
  await pressToMany(coordinator, '/rondes/voorjaar-2027/organisaties', { intent: 'invite' });
  for (let tries = 0; tries < 150; tries++) {
    const outbox = await (await fetch(`${site.url}/outbox`)).text();
    const invited = /https?:[^"\s<]+\/uitnodiging\?sleutel=[\w-]+/.exec(outbox)?.[0];
    if (invited) return [permission, resumed, invited].map((link) => new URL(link));
    await sleep(200);
  }
  throw new Error('nobody was invited');
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
async function shows(
  address: string,
  key: string,
  press: boolean | Record<string, string> = false,
): Promise<string> {
  const fields = typeof press === 'object' ? press : { doe: 'ja', answer: 'yes' };
  const body = new URLSearchParams({ sleutel: key, ...fields });
  const answer = await fetch(address, { redirect: 'manual', ...(press ? { method: 'POST', body } : {}) });
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
    const pressed = await shows(withKey(link, nonsense), nonsense, true);
    const own = keyOf(link)!;
    // And its own opens something, or nothing would be tried here.
    if (kind !== ASKS_FIRST && (await shows(withKey(link, own), own)) === closed)
      opened.push(`${kind} is not opened by its own key`);
    for (const [other, { searchParams }] of kinds) {
      if (other === kind) continue;
      const key = NAMES.flatMap((name) => searchParams.get(name) ?? [])[0]!;
      tried += 1;
      if ((await shows(withKey(link, key), key)) !== closed) opened.push(`the key of ${other} at ${kind}`);
      if ((await shows(withKey(link, key), key, true)) !== pressed)
        opened.push(`the key of ${other} pressed at ${kind}`);
    }
  }
  figure('kinds of mailed keys', `${kinds.size}, ${tried} tried at another`);
  expect(opened).toEqual([]);
  expect(tried).toBe(kinds.size * (kinds.size - 1));
});

test('the key of a sign-up opens nothing in the round of another programme', async () => {
  const link = kinds.get(ASKS_FIRST)!;
  const [own, nonsense] = [keyOf(link)!, makeKey()];
  const elsewhere = (key: string) => `${site.url}/aanmelden/keys/verder?sleutel=${key}`;
  expect(await shows(elsewhere(own), own, true)).toBe(await shows(elsewhere(nonsense), nonsense, true));
  // And in its own it does.
  expect(await shows(withKey(link, own), own, true)).not.toBe(
    await shows(withKey(link, nonsense), nonsense, true),
  );
});

/** What is pressed with a key after which it opens nothing, */
const ONCE: Readonly<Record<string, Record<string, string>>> = {
  '/belangstelling': { doe: 'weg' },
  '/contacten/bevestigen': { doe: 'weg' },
  '/verhaal/akkoord': { doe: 'ja' },
};
/** and what can be pressed again, as who was in a hurry does: it is as if it was pressed once. */
const AGAIN: Readonly<Record<string, Record<string, string>>> = {
  [ASKS_FIRST]: {},
  '/peiling': { doe: 'stop' },
  '/post/stop': { intent: 'stop' },
  '/stage/antwoord': { antwoord: 'yes' },
  '/terugblik/:id': { doe: 'geen' },
  '/toestemming': { answer: 'yes' },
  '/uitnodiging': { answer: 'yes' },
  '/verhaal/:id': { doe: 'weg' },
};

/** What the form for the first thing that is asked carries along. */
const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    ['round', 'shown', 'stage', 'stand'].flatMap((name) => {
      const value = new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1];
      return value === undefined ? [] : [[name, value]];
    }),
  );

test('a key that was used opens nothing more, or what it did is done once; and none opens anything elsewhere after that', async () => {
  expect([...Object.keys(ONCE), ...Object.keys(AGAIN)].sort()).toEqual([...OF_KIND]);
  // On a copy: what is too old is asked of keys that were not used.
  await site.stop();
  const copy = `${folder}-used`;
  await cp(folder, copy, { recursive: true });
  try {
    site = await startSite({ keep: copy, clock: CLOCK });
    const wrong: string[] = [];
    for (const [kind, link] of kinds) {
      const own = keyOf(link)!;
      const [address, nonsense] = [withKey(link, own), makeKey()];
      const asks = await (await fetch(address)).text();
      const press = { ...hiddenIn(asks), ...(ONCE[kind] ?? AGAIN[kind]!) };
      const before = await shows(address, own);
      const first = await shows(address, own, press);
      if (/^[45]/.test(first)) wrong.push(`${kind} was not taken: ${first.slice(0, 200)}`);
      const after = await shows(address, own);
      if (kind !== ASKS_FIRST && after === before) wrong.push(`${kind} did nothing: ${first} ${before}`);
      const again = await shows(address, own, press);
      if (kind in ONCE) {
        if (after !== (await shows(withKey(link, nonsense), nonsense))) wrong.push(`${kind} still opens`);
        if (again !== (await shows(withKey(link, nonsense), nonsense, press)))
          wrong.push(`${kind} is taken again`);
      } else {
        if (/^5/.test(again)) wrong.push(`${kind} fails when pressed again`);
        if ((await shows(address, own)) !== after) wrong.push(`${kind} does more when pressed again`);
      }
    }
    for (const [kind, link] of kinds) {
      const nonsense = makeKey();
      const closed = await shows(withKey(link, nonsense), nonsense);
      for (const [other, used] of kinds)
        if (other !== kind && (await shows(withKey(link, keyOf(used)!), keyOf(used)!)) !== closed)
          wrong.push(`the used key of ${other} at ${kind}`);
    }
    expect(wrong).toEqual([]);
  } finally {
    await site.stop();
    await rm(copy, { recursive: true, force: true });
    site = await startSite({ keep: folder, clock: CLOCK });
  }
});

test('a key that is too old opens nothing', async () => {
  await site.stop();
  const tables = await inDatabase(folder, async (db) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and table_name like '%\\_key' and column_name in ('made_at', 'made_on')`.execute(
      db,
    );
    for (const { table, column } of rows)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} - interval '400 days'`.execute(
        db,
      );
    await db.updateTable('interest').set({ asked_on: '2026-12-01' }).execute();
    await db.updateTable('story_approval').set({ expires_on: '2026-12-31' }).execute();
    await db
      .updateTable('sign_up_draft')
      .set({ expires_at: new Date('2026-12-31') })
      .execute();
    await db
      .updateTable('round')
      .set({ sign_up_closes: '2026-12-31', choosing_closes: '2026-12-31' })
      .where('code', '=', 'voorjaar-2027')
      .execute();
    return rows.map(({ table }) => table).sort();
  });
  expect(tables).toEqual(
    expect.arrayContaining(['contact_key', 'invitation_key', 'pulse_key', 'reflection_key', 'visit_key']),
  );
  site = await startSite({ keep: folder, clock: CLOCK });
  const still: string[] = [];
  // A story can be taken away for as long as it is there, and reminders stopped for ever.
  for (const kind of [
    ...[
      '/belangstelling',
      '/contacten/bevestigen',
      '/peiling',
      '/stage/antwoord',
      '/terugblik/:id',
      '/uitnodiging',
      '/verhaal/akkoord',
      ASKS_FIRST,
    ],
  ]) {
    const link = kinds.get(kind)!;
    const nonsense = makeKey();
    const own = keyOf(link)!;
    const pressed = [
      await shows(withKey(link, own), own, true),
      await shows(withKey(link, nonsense), nonsense, true),
    ];
    if (pressed[0] !== pressed[1]) still.push(`${kind} pressed`);
    if ((await shows(withKey(link, own), own)) !== (await shows(withKey(link, nonsense), nonsense)))
      still.push(kind);
  }
  expect(still).toEqual([]);
  // A manager still reads what was asked and what they said, and changes nothing.
  const asked = kinds.get('/toestemming')!;
  expect(await shows(withKey(asked, keyOf(asked)!), keyOf(asked)!, { answer: 'yes' })).toMatch(/^409 /);
});
