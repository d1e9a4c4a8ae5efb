import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../src/people/person/testing.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { enterByMail, Visitor } from './support/accounts.ts';
import { addressesOf, dataOf } from './support/addresses.ts';
import { inDatabase } from './support/filled.ts';
import { confirm, FORM, fill, fillAll, linksTo, sendAll } from './support/sign-up.ts';
import { type Site, startSite } from './support/site.ts';

/**
 * Nobody who is not entitled learns anything of when, where exactly and by whom secret places receive: two rounds that
 * differ in nothing else are the same to them, page by page and byte by byte.
 */
const CLOCK = '2027-01-11T09:00:00Z';
const ROUND = 'voorjaar-2027';
const [WANTS, MANAGER] = ['wil.graag@pol.example', 'baas.van.wil@pol.example'];

let folder: string;
let roles: Record<string, Visitor>;
/** Of organisations that nobody of these roles speaks for. */
let secret: { code: string; organisation: string }[];
let before: Record<string, string>;
let after: Record<string, string>;

const address = { url: '' };
async function withSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  const site = await startSite({ example: 'alive', keep: folder, clock: CLOCK });
  address.url = site.url;
  try {
    return await work(site);
  } finally {
    await site.stop();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-secret-'));
  roles = Object.fromEntries(
    ['visitor', 'drafter', 'wants', 'deelnemer', 'contactpersoon', 'beheerder', 'coordinator'].map((role) => [
      role,
      // Each asks where the server is now.
      new Visitor(address),
    ]),
  );
  await withSite(async (site) => {
    for (const role of ['deelnemer', 'contactpersoon', 'beheerder', 'coordinator']) {
      await roles[role]!.post(`/voorbeeld/als/${role}`, {});
    }
    secret = await secretPlaces();
    expect(secret.length).toBeGreaterThan(3);
    await fillAll(roles.drafter!, 'nieuwsgierig@pol.example', 'baas@pol.example');
    // Somebody who chose secret places, sent it, and signs in.
    await fillAll(roles.wants!, WANTS, MANAGER);
    await confirm(site, roles.wants!, WANTS);
    for (const { code } of secret.slice(0, 3)) await fill(roles.wants!, 'keuzes', { kies: `place:${code}` });
    await fill(roles.wants!, 'keuzes', { kies: `organisation:${secret[3]!.organisation}` });
    expect((await sendAll(roles.wants!)).status).toBe(302);
    await enterByMail(site, roles.wants!, WANTS);
    await linksTo(site, MANAGER);
  });
  // Also where somebody is fixed, twice: the order of rows would tell.
  await inDatabase(folder, fixSomebody);
  before = await withSite(everything);
  await inDatabase(folder, moveSecrets);
  after = await withSite(everything);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function secretPlaces() {
  const page = await text('coordinator', `/rondes/${ROUND}/plekken?toon=geheim`);
  const codes = [...page.matchAll(/<tr id="([^"]+)"/g)].map(([, code]) => code!);
  return codes
    .map((code) => ({ code, organisation: code.slice(0, code.lastIndexOf('-')) }))
    .filter(({ organisation }) => organisation !== 'POL');
}

const text = async (role: string, path: string) => (await roles[role]!.get(path)).text();

/** A person who is free on all days is fixed at two secret places on two days. */
async function fixSomebody(db: Db): Promise<void> {
  const { id } = await db
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select('sign_up.id')
    .where('person.email', '=', 'hanna.aksoy@sla.example')
    .executeTakeFirstOrThrow();
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id', 'place.code'])
    .where('place.code', 'in', [secret[0]!.code, secret[1]!.code])
    .orderBy('slot.first_day')
    .execute();
  const chosen = [...new Map(slots.map((slot) => [slot.code, slot])).values()];
  await db
    .insertInto('visit_lock')
    .values(chosen.map((slot) => ({ sign_up_id: id, slot_id: slot.id })))
    .execute();
}

/** Other days, at other hours, elsewhere and with somebody else; as many seats as before. */
async function moveSecrets(db: Db): Promise<void> {
  const { id: programmeId } = await db
    .selectFrom('programme')
    .innerJoin('round', 'round.programme_id', 'programme.id')
    .innerJoin('place', 'place.round_id', 'round.id')
    .select('programme.id')
    .where('place.code', '=', secret[0]!.code)
    .executeTakeFirstOrThrow();
  const places = await db
    .selectFrom('place')
    .select(['id', 'code', 'minimum'])
    .where(
      'code',
      'in',
      secret.map(({ code }) => code),
    )
    .orderBy('code')
    .execute();
  for (const [at, place] of places.entries()) {
    const slots = await db
      .selectFrom('slot')
      .select(['id', 'capacity'])
      .where('place_id', '=', place.id)
      .orderBy('first_day')
      .execute();
    // Within the round, in a weekend, and outside it; for one day or for three.
    for (const [number, { id }] of slots.entries()) {
      const day = (days: number) => isoDay(Date.UTC(2027, 2, 8 + ((at * 5 + number * 7) % 40) + days));
      const days = number % 2 === 0 ? [day(0)] : [day(0), day(1), day(2)];
      await db.updateTable('slot').set({ first_day: days[0]!, days }).where('id', '=', id).execute();
    }
    await db
      .updateTable('place')
      .set({
        start_time: '06:30',
        end_time: '23:45',
        meeting: 'De bank in het park',
      })
      .set({ bring: 'Een paraplu', ask_for: 'Xandra', dress: 'Laarzen' })
      .set({ dos_donts: 'Bel aan met de linkerhand' })
      .where('id', '=', place.id)
      .execute();
    await db
      .updateTable('host')
      .set({ person_id: await aPerson(db, programmeId, 'Xandra Anders', 'xandra@elders.example') })
      .where('place_id', '=', place.id)
      .execute();
  }
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const DAYS = Array.from({ length: 19 }, (_, days) => isoDay(Date.UTC(2027, 2, 8 + days)));

/** Every address of every page, with what it may be asked for. */
function addresses(): string[] {
  const some = [secret[0]!, secret.at(-1)!];
  const values: Record<string, string[]> = {
    ronde: [ROUND],
    plek: [...some.map(({ code }) => code), 'POL-1', 'nieuw'],
    code: ['POL', some[0]!.organisation],
    stap: ['', 'wie', 'dagen', 'keuzes', 'leren', 'afspraken', 'overzicht'],
    batch: ['0b7c1f3e-5d2a-4c8e-9a6b-1d2e3f405162'],
    aanbieder: ['x'],
    rol: ['deelnemer'],
  };
  return addressesOf(values);
}

/** What all of them read and are told, by who and where. */
async function everything(site: Site): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  const note = async (role: string, path: string) => {
    told[`${role} ${path}`] = plain(await roles[role]!.get(path).then(all));
  };
  await freeOn(DAYS);
  const read = Object.keys(roles).filter((role) => role !== 'coordinator');
  for (const role of read) {
    for (const path of addresses()) {
      await note(role, path);
      await note(role, dataOf(path));
    }
  }
  for (const order of ['', 'organisatie', 'vrij']) {
    await note('visitor', `/plekken/${ROUND}?tot=1000&volgorde=${order}`);
  }
  for (const day of DAYS) {
    await note('visitor', `/plekken/${ROUND}?dag=${day}`);
    await note('visitor', `/plekken/${ROUND}?dag=${day}&tot=1000`);
    await note('drafter', `${FORM}/keuzes?dag=${day}`);
  }
  const link = new URL((await linksTo(site, MANAGER)).at(-1)!);
  told.manager = plain(await all(await roles.visitor!.get(link.pathname + link.search)));

  // Who is free on one day after the other, and tries each secret place.
  for (const day of DAYS) {
    await freeOn([day]);
    await note('drafter', `${FORM}/keuzes`);
    told[`free on ${day}`] = told[`drafter ${FORM}/keuzes`]!;
    told[`overview of ${day}`] = plain(await all(await roles.drafter!.get(`${FORM}/overzicht`)));
  }
  for (const { code } of secret) {
    for (const move of ['kies', 'omhoog', 'weg']) {
      const answer = await fill(roles.drafter!, 'keuzes', { [move]: `place:${code}` });
      told[`${move} ${code}`] = plain(await all(answer));
    }
  }
  // A coordinator may know, but not from a list that somebody reads over a shoulder.
  for (const asked of ['', '?op=dagen', '?op=-dagen', '?toon=geheim']) {
    await note('coordinator', `/rondes/${ROUND}/plekken${asked}`);
  }
  // What a coordinator hands out.
  for (const file of ['werkblad.xlsx', 'uitdelen.xlsx']) {
    const answer = await roles.coordinator!.get(`/rondes/${ROUND}/${file}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    told[file] = answer.status === 200 ? JSON.stringify(await readWorkbook(bytes, file)) : `${answer.status}`;
  }
  return told;
}

const freeOn = (days: readonly string[]) =>
  fill(roles.drafter!, 'dagen', [...days.map((day): [string, string] => ['days', day]), ['visits', '1']]);

const all = async (answer: Response) =>
  `${answer.status} ${answer.headers.get('location') ?? ''}\n${await answer.text()}`;

/** Without what is new each time that a page is asked for. */
function plain(page: string): string {
  return (
    page
      .replaceAll(address.url, '')
      .replace(/[\w+/]{22}==/g, '')
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
      .replace(/minutesAgo[\\"]*,-?\d+/g, '')
      // How much work was done since: of mail and jobs, which go on meanwhile.
      .replace(/(done[\\"]*,|Gedaan, afgelopen dag<\/dt><dd>)\d+/g, '$1')
      .replace(/last[\\"]*,\[[\\"]*D[\\"]*,\d+\]/g, '')
      .replace(/[\w-]{43,}/g, '')
  );
}

test('everybody reads the same, on every page', () => {
  expect(Object.keys(after).length).toBeGreaterThan(500);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const different = Object.keys(before).filter((key) => before[key] !== after[key]);
  expect(different.map((key) => [key, firstDifference(before[key]!, after[key]!)])).toEqual([]);
});

test('and there was something to tell', () => {
  const [code = ''] = secret.map((place) => place.code);
  expect(before[`visitor /plekken/${ROUND}/${code}`]).toMatch(/^200 /);
  expect(before['wants /mijn/aanmelding']).toContain('geheime locatie');
  expect(before[`free on ${DAYS[2]}`]).toContain(`place:${code}`);
  expect(before.manager).toMatch(/^200 /);
  expect(before['werkblad.xlsx']).toContain(code);
});

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 80)} ≠ ${other.slice(at, at + 80)}`;
}
