import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VISIT_ROUND } from '../src/example/visit-round.ts';
import type { ProgrammeId } from '../src/people/ids.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { readPdf } from '../src/platform/pdf/testing.ts';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { Visitor } from './support/accounts.ts';
import { addressesOf, dataOf } from './support/addresses.ts';
import { openBrowser, openLive } from './support/browser.ts';
import { type Canary, fillSecret, plant, plantTexts } from './support/canaries.ts';
import { figure } from './support/figures.ts';
import { inDatabase } from './support/filled.ts';
import { keptOn, phoneWith } from './support/phone.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

/**
 * Of a secret place with a visit to come, each field holds something that stands nowhere else. Nobody who is not entitled finds
 * it on any page, in a file, a mail or a log; who is, finds what is theirs.
 */
const CLOCK = '2027-01-11T09:00:00Z';
const ROUND = `/rondes/${VISIT_ROUND}`;

let folder: string;
let site: Site;
let browser: Browser;
let canaries: Canary[];
/** Of fields that stand elsewhere too. */
let texts: Canary[];
let secret: { visitId: string; place: string; organisation: string; followUpId: string };
const roles: Record<string, Visitor> = {};
/** What was read, by who and where. */
const told = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-canary-'));
  await (await startSite({ example: 'visits', keep: folder, clock: CLOCK })).stop();
  await inDatabase(folder, async (db) => {
    canaries = await plantAll(db);
  });
  await start();
  browser = await openBrowser();
  for (const role of ['public', ...CLICKED, ...ENTITLED]) roles[role] = new Visitor(address);
  for (const role of [...CLICKED, ...ENTITLED]) {
    expect([role, (await roles[role]!.post(`/voorbeeld/als/${role}`, {})).status]).toEqual([role, 302]);
  }
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Each asks where the server is now. */
const address = { url: '' };
async function start(): Promise<void> {
  site = await startSite({ example: 'visits', keep: folder, clock: CLOCK });
  address.url = site.url;
}

/** Who goes there, with and without a coordinator who spoke to them, and others. */
const CLICKED = ['bevestigd', 'onbevestigd', 'deelnemer', 'contactpersoon', 'beheerder'];
/** `gastheer`: who receives there, and was vouched for. */
const ENTITLED = ['gastheer', 'coordinator'];

async function plantAll(db: Db): Promise<Canary[]> {
  const visit = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('vouched_factor', 'vouched_factor.person_id', 'sign_up.person_id')
    .select([
      'visit.id',
      'visit.place_id',
      'visit.round_id',
      'place.code',
      'organisation.code as organisation',
    ])
    .select(['organisation.id as organisationId', 'organisation.programme_id as programmeId'])
    .where('place.secret', '=', true)
    .executeTakeFirstOrThrow();
  const placeId = visit.place_id;
  const siteId = await fillSecret(db, { placeId, visitId: visit.id, organisationId: visit.organisationId });
  const followUpId = await agreeOn(db, visit);
  const planted = await plant(db, {
    ...{ programmeId: visit.programmeId, placeId, siteId, visitId: visit.id, followUpId },
  });
  texts = await plantTexts(db, { placeId, visitId: visit.id });
  await addHost(db, visit.programmeId);
  secret = { visitId: visit.id, place: visit.code, organisation: visit.organisation, followUpId };
  return planted;
}

interface At {
  place_id: string;
  organisationId: string;
  programmeId: string;
}

/** Who receives there does something with who takes part, on a day. */
async function agreeOn(db: Db, { place_id, organisationId, programmeId }: At): Promise<string> {
  const { person_id: maker_id } = await db
    .selectFrom('host')
    .select('person_id')
    .where('place_id', '=', place_id)
    .executeTakeFirstOrThrow();
  const taker = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .innerJoin('person_home', 'person_home.person_id', 'role.person_id')
    .select(['role.person_id as taker_id', 'person_home.organisation_id as taker_organisation_id'])
    .where('role.kind', '=', 'participant')
    .where('role.programme_id', '=', programmeId)
    .where('user.name', '=', 'Hanna Aksoy')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('follow_up')
    .values({
      ...{
        programme_id: programmeId as ProgrammeId,
        maker_id,
        maker_organisation_id: organisationId,
        ...taker,
      },
      ...{ kind: 'lunch', direction: 'offer', title: 'Samen eten', state: 'agreed' },
      ...{ made_on: '2027-01-01', taken_on: '2027-01-02', day: '2027-02-01' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Who receives there signs in with a factor that a coordinator vouched for. */
async function addHost(db: Db, programmeId: string): Promise<void> {
  const { id: personId } = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Zwaluw Hostkanarie')
    .executeTakeFirstOrThrow();
  const userId = await giveRole(db, {
    ...{ email: 'hostkanarie@zwaluw.example', name: 'Zwaluw Hostkanarie', kind: 'participant' as const },
    ...{ programmeId, personId },
  });
  const id = randomUUID();
  await db
    .insertInto('passkey')
    .values({
      ...{ id, userId, name: 'x', publicKey: id, credentialID: 'example-gastheer', counter: 0 },
      ...{ deviceType: 'singleDevice', backedUp: false, createdAt: new Date() },
    })
    .execute();
  await db
    .insertInto('vouched_factor')
    .values({ person_id: personId, passkey_id: id, vouched_by: null })
    .execute();
}

function addresses(): string[] {
  const { visitId, place, organisation, followUpId } = secret;
  return addressesOf({
    vervolg: [followUpId],
    ronde: [VISIT_ROUND, 'voorjaar-2027'],
    plek: [place, 'POL-1', 'nieuw'],
    code: ['POL', organisation],
    stap: ['', 'wie', 'dagen', 'keuzes', 'leren', 'afspraken', 'overzicht'],
    stage: [visitId],
    wat: ['stages', 'toestemming'],
    aanbieder: ['x'],
    rol: ['deelnemer'],
    ...Object.fromEntries(['aanmelding', 'batch', 'blad', 'mail', 'bundel'].map((name) => [name, [visitId]])),
  });
}

/** A page, or a file as it is read. */
async function read(role: string, path: string): Promise<string> {
  const answer = await roles[role]!.get(path);
  const kind = answer.headers.get('content-type') ?? '';
  if (/pdf/.test(kind)) return JSON.stringify(await readPdf(new Uint8Array(await answer.arrayBuffer())));
  if (!/sheet|octet/.test(kind)) return `${answer.headers.get('location') ?? ''}\n${await answer.text()}`;
  return JSON.stringify(await readWorkbook(new Uint8Array(await answer.arrayBuffer()), 'x.xlsx'));
}

const note = async (role: string, path: string) => void told.set(`${role} ${path}`, await read(role, path));

/** Where each canary was found. */
const found = (sought: readonly Canary[] = canaries): string[] =>
  [...told].flatMap(([where, text]) =>
    sought
      .filter(({ sign }) => sign.test(text))
      .map(({ field, sign }) => {
        const { index } = sign.exec(text)!;
        return `${field} at ${where}: ${text.slice(Math.max(0, index - 60), index + 60)}`;
      }),
  );

test('there is something to find: each kind of field has a canary', () => {
  const fields = canaries.map(({ field }) => field);
  for (const field of ['place.meeting', 'place.start_time', 'slot.days', 'site.name', 'visit.days'])
    expect(fields).toContain(field);
  expect(fields.length).toBeGreaterThan(12);
});

test('who is entitled finds what is theirs', async () => {
  const seen = async (role: string, path: string) => {
    const text = await read(role, path);
    return [...canaries, ...texts].filter(({ sign }) => sign.test(text)).map(({ field }) => field);
  };
  const own = `/stage/${secret.visitId}?toon=dag`;
  expect(await seen('coordinator', `${ROUND}/stages/${secret.visitId}?toon=dag`)).toEqual(
    expect.arrayContaining(['visit.days', 'place.start_time', 'place.meeting', 'host, by name or address']),
  );
  expect(await seen('gastheer', own)).toEqual(
    expect.arrayContaining(['visit.days', 'place.start_time', 'place.title', 'sign_up.learning_goal']),
  );
  const visitor = await seen('bevestigd', own);
  expect(visitor).toEqual(
    expect.arrayContaining(['visit.days', 'place.start_time', 'place.bring', 'place.title']),
  );
  // The host rings, and says the rest.
  for (const field of ['place.meeting', 'place.ask_for', 'site.name', 'host, by name or address'])
    expect(visitor).not.toContain(field);
});

test('nobody else finds any of it, on no page', async () => {
  for (const role of ['public', ...CLICKED]) {
    for (const path of addresses()) {
      await note(role, path);
      await note(role, dataOf(path));
    }
  }
  const own = `/stage/${secret.visitId}`;
  for (const path of [`${own}?toon=dag`, `${own}/agenda?toon=dag`])
    for (const role of ['public', ...CLICKED.filter((one) => one !== 'bevestigd')]) await note(role, path);
  for (const asked of ['', '?tot=1000', '?zoek=kanarie'])
    await note('public', `/plekken/${VISIT_ROUND}${asked}`);
  expect(found()).toEqual([]);
  // The gallery shows titles, and somebody's own sign-up and data what they wrote and chose.
  for (const where of told.keys())
    if (/ (?:\/_root|\/plekken|\/aanmelden|\/mijn\/aanmelding)|^bevestigd \/mijn\/gegevens/.test(where))
      told.delete(where);
  figure(
    'pages, data and files read for canaries',
    `${told.size}, with ${canaries.length + texts.length} canaries`,
  );
  expect(told.size).toBeGreaterThan(500);
  expect(found(texts)).toEqual([]);
}, 300_000);

test('a calendar that asks by itself has nothing of it, of whoever it is', async () => {
  told.clear();
  for (const role of ['bevestigd', 'onbevestigd', 'gastheer', 'deelnemer']) {
    const van = hidden(await (await roles[role]!.get('/mijn/agenda')).text(), 'van');
    const made = await (await roles[role]!.post('/mijn/agenda', { van, doe: 'maak' })).text();
    const path = /\/agenda\/[\w-]{43}\.ics/.exec(made)?.[0] ?? '';
    const file = await read('public', path);
    expect([role, file.includes('END:VCALENDAR')]).toEqual([role, true]);
    // A long line is folded.
    told.set(`the calendar of ${role}`, file.replace(/\r?\n[ \t]/g, ''));
  }
  expect(told.get('the calendar of deelnemer')).toContain('BEGIN:VEVENT');
  expect(told.get('the calendar of bevestigd')).not.toContain(secret.visitId);
  expect(found([...canaries, ...texts])).toEqual([]);
});

test('a phone keeps nothing of it, also of who read all of it there', async () => {
  told.clear();
  const own = `/stage/${secret.visitId}`;
  for (const role of ['bevestigd', 'gastheer', 'deelnemer']) {
    const phone = await phoneWith(browser, site.url, roles[role]!);
    const page = await phone.newPage();
    for (const path of ['/mijn', own, `${own}?toon=dag`]) {
      await openLive(page, `${site.url}${path}`);
      await page.waitForLoadState('networkidle');
    }
    const shown = await page.locator('main').innerText();
    expect([role, texts[0]!.sign.test(shown)]).toEqual([role, role !== 'deelnemer']);
    expect([role, await page.title()]).toEqual([role, expect.not.stringMatching(texts[0]!.sign)]);
    const kept = await keptOn(page);
    expect([role, kept.join(' ').includes(secret.visitId)]).toEqual([role, false]);
    told.set(`the phone of ${role}`, kept.join('\n'));
    await phone.close();
  }
  expect(found([...canaries, ...texts])).toEqual([]);
});

test('a coordinator finds no day, time or host in a list, a file or a visit that is not opened', async () => {
  told.clear();
  const lists = [
    '',
    '/stages',
    '/stages?toon=geheim',
    `/stages/${secret.visitId}`,
    '/wachtlijst',
    '/antwoorden',
  ];
  const others = [
    '/plekken',
    '/plekken?toon=geheim',
    '/post',
    '/werkblad.xlsx',
    '/uitdelen.xlsx',
    '/aanmeldingen',
  ];
  for (const path of [...lists, ...others]) await note('coordinator', `${ROUND}${path}`);
  expect(told.get(`coordinator ${ROUND}/stages?toon=geheim`)).toContain(secret.visitId);
  expect(found()).toEqual([]);
});

test('no mail that is written of it, and no line of the log, says any of it', async () => {
  told.clear();
  const visit = `${ROUND}/stages/${secret.visitId}?toon=dag`;
  const page = await read('coordinator', visit);
  const stand = /name="stand-visitor" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const cancel = {
    intent: 'cancel',
    wie: 'coordinator',
    reden: '',
    'stand-visitor': stand,
    'stand-host': stand,
  };
  const before = await lettersOff();
  expect((await roles.coordinator!.post(visit, cancel)).status).toBe(303);
  await site.logged('days of a secret place read');
  // To who would go, to who would receive, and to whoever else had a day in the diary for it.
  await expect
    .poll(async () => (await lettersOff()).filter((id) => !before.includes(id)).length, { timeout: 60_000 })
    .toBeGreaterThan(1);
  told.set('the log', site.log());
  await site.stop();
  const letters = await inDatabase(folder, (db) =>
    db.selectFrom('mail').select(['kind', 'recipient', 'subject', 'body', 'html']).execute(),
  );
  expect(letters.filter(({ kind, body }) => kind === 'visit.off' && body).length).toBeGreaterThan(1);
  for (const [index, { kind, recipient, subject, body, html }] of letters.entries()) {
    // Who receives is greeted by name.
    const greeted = recipient === 'hostkanarie@zwaluw.example' ? /Zwaluw Hostkanarie/g : /(?!)/g;
    told.set(`${kind} ${index}`, [subject, body, html].join('\n').replaceAll(greeted, ''));
  }
  expect(found([...canaries, ...texts])).toEqual([]);
}, 120_000);

/** A day of a round that is over, which stands nowhere else. */
const LAST = '2027-01-07';

test('when it is over, the certificate of who went says none of it', async () => {
  told.clear();
  await inDatabase(folder, async (db) => {
    await db
      .updateTable('visit')
      .set({ state: 'took-place', ended_by: null, days: [LAST] })
      .where('id', '=', secret.visitId)
      .execute();
    await db.updateTable('round').set({ last_day: '2027-01-08' }).where('code', '=', VISIT_ROUND).execute();
  });
  await start();
  const paper = `/stage/${secret.visitId}/bewijs`;
  await note('bevestigd', paper);
  expect(told.get(`bevestigd ${paper}`)).toContain('Bewijs van deelname');
  const day = { field: 'visit.days', sign: /7 januari|2027-?01-?07/ };
  expect(found([...canaries, ...texts, day])).toEqual([]);
  for (const role of ['public', ...CLICKED.filter((one) => one !== 'bevestigd'), ...ENTITLED])
    expect([role, (await roles[role]!.get(paper)).status]).toEqual([role, role === 'public' ? 302 : 404]);
});

/** The letters in the outbox that say that a visit is off. */
async function lettersOff(): Promise<string[]> {
  const letters = (await read('coordinator', '/outbox')).split('ws-card');
  return letters
    .filter((letter) => /gaat niet door/.test(letter))
    .flatMap((letter) => {
      const [id] = /\/outbox\/[0-9a-f-]{36}/.exec(letter) ?? [];
      return id ?? [];
    });
}
