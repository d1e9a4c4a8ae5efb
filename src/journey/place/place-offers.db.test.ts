import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RoundId } from '../../people/ids.ts';
import { aPerson, viewerOf } from '../../people/person/testing.ts';
import type { Viewer } from '../../people/scope.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { findSpokenFor, type OwnOrganisation } from '../programme/reads-own.ts';
import { readTellingPlaces } from '../programme/reads-sites.ts';
import { aProgramme } from '../programme/testing.ts';
import { ensureRound } from '../programme/writes.ts';
import { copyPlaces } from './jobs.ts';
import { addPlace, changePlace, withdrawPlace } from './place-offers.ts';
import { findOfferRound, findOwnPlace, readOwnPlaces } from './place-round.ts';
import { findOfRound, type Offerer } from './policy.ts';
import { type PlaceDetails, readPlaceDetails, readPlaces } from './reads.ts';
import { daysChanged, type Place, type PlaceForm } from './schema.ts';
import { savePlaces } from './writes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

/** Jobs that were sent and not carried out. */
function keepJobs() {
  const sent: { name: string; payload: unknown }[] = [];
  const jobs: Jobs = {
    async send(_, kind, payload) {
      sent.push({ name: kind.name, payload: kind.payload.parse(payload) });
    },
    handle: async () => {},
    isReady: async () => true,
    stop: async () => {},
  };
  return { ...jobs, sent };
}

async function aViewer(
  db: Db,
  kind: 'contact' | 'coordinator',
  at: { programmeId: string; organisationId?: string | undefined },
): Promise<Viewer> {
  const email = `${kind}-${crypto.randomUUID()}@iemand.example`;
  const userId = await giveRole(db, { email, name: 'Iemand', kind, ...at });
  return viewerOf(db, { userId, email, name: 'Iemand' });
}

/** At the times of the place. */
const aSlot = (days: string[], capacity: number) => ({ days, capacity, startTime: '', endTime: '' });
const form: PlaceForm = {
  title: 'Een dag mee',
  description: 'Je ziet een aangifte.',
  siteId: null,
  secret: false,
  condition: 'client-contact',
  functions: 'casusregisseurs',
  minimum: 1,
  languages: 'Nederlands',
  accessibility: 'Er is een lift.',
  startTime: '09:00',
  endTime: '16:30',
  meeting: 'Kerkstraat 12, balie',
  bring: 'Een legitimatie',
  dress: 'Warme kleren',
  askFor: 'Lea',
  dosDonts: 'Maak geen foto’s.',
  hosts: [
    { name: 'Lea', email: 'lea@a.example' },
    { name: 'Bo', email: 'bo@a.example' },
  ],
  slots: [
    { ...aSlot(['2027-03-09'], 2), startTime: '22:00', endTime: '06:30' },
    aSlot(['2027-03-10', '2027-03-11'], 1),
  ],
};

let count = 0;
let scope: { roundId: RoundId; organisation: Offerer; organisations: Map<string, string> };
let programmeId: Awaited<ReturnType<typeof aProgramme>>['programmeId'];
let jobs: ReturnType<typeof keepJobs>;
beforeEach(async () => {
  const made = await aProgramme(connection.db, `plek-${++count}`);
  programmeId = made.programmeId;
  const organisation = (await findOfRound(connection.db, made, 'A'))!;
  scope = { roundId: made.roundId, organisation, organisations: made.organisations };
  jobs = keepJobs();
});

const app = () => ({ db: connection.db, jobs });
const add = (over: Partial<PlaceForm> = {}, submission: string = crypto.randomUUID()) =>
  addPlace(app(), scope, submission, { ...form, ...over });
const stored = async (code: string) => (await readPlaceDetails(connection.db, scope.roundId, { code }))[0]!;
const change = (place: PlaceDetails, over: Partial<PlaceForm>, accepted: string[] = []) =>
  changePlace(
    app(),
    { roundId: scope.roundId, id: place.id, version: place.version },
    { ...form, ...over },
    accepted,
  );

async function somebody(name: string, at: { choice?: string; lock?: string; place: PlaceDetails }) {
  const { db } = connection;
  const { id } = await db
    .insertInto('sign_up')
    .values({
      ...{ round_id: scope.roundId, organisation_id: scope.organisations.get('B')! },
      ...{
        person_id: await aPerson(db, scope.organisation.programmeId, name, `${name.toLowerCase()}@b.example`),
      },
      ...{ job_title: '', newcomer: false, unplaced_before: false },
      ...{ learning_goal: '', image_before: '', days: [], visits: 1, hosts_place_id: null },
      ...{ manager_id: null, permission: true, screening_seen: false },
      client_contact: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('choice')
    .values({ sign_up_id: id, number: 1, place_id: at.place.id, organisation_id: null })
    .execute();
  if (!at.lock) return;
  const slot = await db
    .selectFrom('slot')
    .select('id')
    .where('place_id', '=', at.place.id)
    .where('first_day', '=', at.lock)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('visit_lock' as never)
    .values({ sign_up_id: id, slot_id: slot.id } as never)
    .execute();
}

async function aSite(kind: 'open' | 'secret', organisation = 'A'): Promise<string> {
  const open = { address: 'Kerkstraat 12', region: null, host_rings: false };
  const secret = { address: null, region: 'De regio', host_rings: true };
  const { id } = await connection.db
    .insertInto('site')
    .values({
      ...{ organisation_id: scope.organisations.get(organisation)!, kind, name: 'Bureau', submission: null },
      meeting_point: null,
      ...(kind === 'open' ? open : secret),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

test('a place comes back as it was sent, once per form, with a code of its own', async () => {
  const submission = crypto.randomUUID();
  const codes = [await add({}, submission), await add({}, submission), await add()];
  expect(codes).toEqual(['A-1', 'A-1', 'A-2']);
  expect(await stored('A-1')).toEqual({
    ...form,
    ...{
      id: expect.any(String),
      code: 'A-1',
      organisation: 'A',
      published: true,
      withdrawn: false,
      version: 1,
    },
  });
  const invitation = await connection.db
    .selectFrom('invitation')
    .select('answer')
    .where('round_id', '=', scope.roundId)
    .execute();
  expect(invitation).toEqual([{ answer: 'yes' }]);
});

test('the number of a form that was sent for another organisation stands in the way of nobody', async () => {
  const submission = crypto.randomUUID();
  await add({}, submission);
  const organisation = (await findOfRound(connection.db, { ...scope, programmeId }, 'B'))!;
  expect(await addPlace(app(), { ...scope, organisation }, submission, form)).toBe('B-1');
  expect((await stored('A-1')).organisation).toBe('A');
});

test('an import after the form keeps what a workbook does not know', async () => {
  await add();
  const before = await stored('A-1');
  const [row] = await readPlaces(connection.db, scope.roundId);
  const incoming: Place = {
    ...row!,
    title: 'Anders',
    slots: [],
    hostName: 'Kim',
    hostEmail: 'kim@a.example',
  };
  await savePlaces(connection.db, scope.roundId, [incoming], scope.organisations);
  expect(await stored('A-1')).toEqual({
    ...before,
    title: 'Anders',
    slots: [],
    hosts: [{ name: 'Kim', email: 'kim@a.example' }, form.hosts[1]],
    version: 2,
  });
  // A cell left empty says nothing about who receives; the same rows again change nothing.
  const empty = { ...incoming, hostName: '', hostEmail: '' };
  const saved = await savePlaces(connection.db, scope.roundId, [empty], scope.organisations);
  expect(saved).toEqual({ added: 0, changed: 0, same: 1 });
});

test('a withdrawn place does not come back with an old workbook', async () => {
  await add();
  const place = await stored('A-1');
  await somebody('Nora', { place });
  const rows = await readPlaces(connection.db, scope.roundId);
  expect(await withdrawPlace(app(), { ...place, roundId: scope.roundId })).toBe('withdrawn');
  await savePlaces(connection.db, scope.roundId, rows, scope.organisations);
  expect(await stored('A-1')).toMatchObject({ withdrawn: true, slots: [] });
  // With a day it takes part again.
  expect(await change(await stored('A-1'), {})).toEqual({ kind: 'saved' });
  expect(await stored('A-1')).toMatchObject({ withdrawn: false, slots: form.slots });
});

test('the next round takes along everything but the days, and nothing that stopped', async () => {
  await add();
  await add({ title: 'Gestopt' });
  const stopped = await stored('A-2');
  await somebody('Nora', { place: stopped });
  await withdrawPlace(app(), { ...stopped, roundId: scope.roundId });
  const to = await ensureRound(connection.db, { programmeId, code: `plek-${count}-2`, name: 'Twee' });
  for (const _ of [1, 2])
    await connection.db.transaction().execute((trx) => copyPlaces(trx, { from: scope.roundId, roundId: to }));
  const copied = await readPlaceDetails(connection.db, to);
  expect(copied).toEqual([
    { ...(await stored('A-1')), id: copied[0]!.id, slots: [], published: false, version: 1 },
  ]);
  // One that was made since is offered to be taken along.
  await add({ title: 'Later gemaakt' });
  const offers = (day: string) =>
    findOfferRound(connection.db, scope.organisation, new Date(`${day}T12:00:00Z`));
  await connection.db
    .updateTable('round')
    .set({ last_day: '2027-03-26' })
    .where('id', '=', scope.roundId)
    .execute();
  // As long as the round is on in which it takes part, that is the one.
  expect((await offers('2027-03-26'))!.round.id).toBe(scope.roundId);
  const found = (await offers('2027-03-27'))!;
  expect(found.round.id).toBe(to);
  const own = await readOwnPlaces(connection.db, found, scope.organisation);
  expect(own.earlier.map(({ title }) => title)).toEqual(['Later gemaakt']);
});

test('a save on something older changes nothing', async () => {
  await add();
  const place = await stored('A-1');
  expect(await change(place, { title: 'Een' })).toEqual({ kind: 'saved' });
  expect(await change(place, { title: 'Twee' })).toEqual({ kind: 'stale' });
  expect((await stored('A-1')).title).toBe('Een');
});

test('other days are told in the same transaction, other seats are not', async () => {
  await add();
  const place = await stored('A-1');
  await change(place, { slots: form.slots.map((slot) => ({ ...slot, capacity: 5 })) });
  expect(jobs.sent).toEqual([]);
  await change(await stored('A-1'), { slots: [aSlot(['2027-03-12'], 1)] });
  expect(jobs.sent).toEqual([
    {
      name: daysChanged.name,
      payload: {
        placeId: place.id,
        version: 3,
        before: [['2027-03-09'], ['2027-03-10', '2027-03-11']],
        after: [['2027-03-12']],
      },
    },
  ]);
});

test('days that go back and forth do not flood who chose the place', async () => {
  const code = await add();
  const slots = [[aSlot(['2027-03-16'], 1)], form.slots];
  for (let times = 0; times < 30; times++) await change(await stored(code), { slots: slots[times % 2]! });
  expect(await change(await stored(code), { slots: slots[0]! })).toEqual({ kind: 'too-often' });
  expect(jobs.sent).toHaveLength(10);
  // The rest of the form can still be saved.
  const now = await stored(code);
  expect((await change(now, { slots: now.slots, title: 'Een andere dag mee' })).kind).toBe('saved');
});

test('of a secret place no day is in the job', async () => {
  await add({ secret: true, meeting: '' });
  await change(await stored('A-1'), { secret: true, meeting: '', slots: [] });
  expect(jobs.sent).toMatchObject([{ payload: { before: [], after: [] } }]);
  expect(JSON.stringify(jobs.sent)).not.toMatch(/2027-/);
});

test('a day on which somebody is fixed goes after somebody said yes, with the lock', async () => {
  await add();
  const place = await stored('A-1');
  await somebody('Nora', { place, lock: '2027-03-09' });
  const slots = [aSlot(['2027-03-12'], 1)];
  expect(await change(place, { slots })).toMatchObject({
    kind: 'touches',
    days: ['2027-03-09'],
    claims: { choices: ['Nora'], locks: [{ day: '2027-03-09', name: 'Nora' }] },
  });
  expect((await stored('A-1')).slots).toEqual(form.slots);
  expect(await change(place, { slots }, ['2027-03-09'])).toEqual({ kind: 'saved' });
  expect((await stored('A-1')).slots).toEqual(slots);
});

test('a day never has fewer seats than people who are fixed there', async () => {
  await add();
  const place = await stored('A-1');
  await somebody('Nora', { place, lock: '2027-03-09' });
  await somebody('Kim', { place, lock: '2027-03-09' });
  const slots = form.slots.map((slot) => ({ ...slot, capacity: 1 }));
  expect(await change(place, { slots })).toEqual({ kind: 'too-few-seats', day: '2027-03-09' });
});

test('who was fixed on days that go does not count for the seats of what comes on the same first day', async () => {
  await add({ slots: [aSlot(['2027-03-09', '2027-03-10'], 2)] });
  const place = await stored('A-1');
  await somebody('Nora', { place, lock: '2027-03-09' });
  await somebody('Kim', { place, lock: '2027-03-09' });
  const slots = [aSlot(['2027-03-09'], 1)];
  expect(await change(place, { slots })).toMatchObject({ kind: 'touches', days: ['2027-03-09'] });
  expect(await change(place, { slots }, ['2027-03-09'])).toEqual({ kind: 'saved' });
  expect((await stored('A-1')).slots).toEqual(slots);
});

test('what nobody chose is deleted, what somebody chose is withdrawn and told', async () => {
  await add();
  await add();
  const chosen = await stored('A-2');
  await somebody('Nora', { place: chosen });
  const at = async (code: string) => ({ ...(await stored(code)), roundId: scope.roundId });
  expect(await withdrawPlace(app(), await at('A-1'))).toBe('deleted');
  expect(jobs.sent).toEqual([]);
  const second = await at('A-2');
  for (const _ of [1, 2]) expect(await withdrawPlace(app(), second)).toBe('withdrawn');
  expect(jobs.sent).toMatchObject([{ name: daysChanged.name, payload: { placeId: chosen.id, after: [] } }]);
  const elsewhere = await aProgramme(connection.db, `plek-${count}-elders`);
  expect(await withdrawPlace(app(), { ...second, roundId: elsewhere.roundId })).toBe(null);
});

test('a place that somebody changed since the question is not taken away', async () => {
  await add();
  await add();
  const [free, chosen] = [await stored('A-1'), await stored('A-2')];
  await somebody('Nora', { place: chosen });
  for (const place of [free, chosen]) {
    await change(place, { title: 'Toch anders' });
    expect(await withdrawPlace(app(), { ...place, roundId: scope.roundId })).toBe('stale');
  }
  expect(await stored('A-1')).toMatchObject({ title: 'Toch anders', withdrawn: false, slots: form.slots });
  expect(await stored('A-2')).toMatchObject({ title: 'Toch anders', withdrawn: false, slots: form.slots });
});

test('the table refuses an open place of a secret site, and numbers in what is told of a secret place', async () => {
  const siteId = await aSite('secret');
  await expect(add({ siteId, meeting: '' })).rejects.toThrow(/secret/);
  await expect(add({ secret: true, meeting: 'Nummer 12' })).rejects.toThrow(/check/);
  await expect(add({ siteId: await aSite('open', 'B') })).rejects.toThrow(/another organisation/);
  await add({ siteId, secret: true, meeting: '' });
  const [row] = await readPlaces(connection.db, scope.roundId);
  // Not by an import either.
  await savePlaces(
    connection.db,
    scope.roundId,
    [{ ...row!, secret: false, title: 'Open?' }],
    scope.organisations,
  );
  expect(await stored('A-1')).toMatchObject({ secret: true, siteId, title: 'Open?' });
});

test('the table refuses a secret place with an address in what everybody reads, and an import does not bring one', async () => {
  const siteId = await aSite('secret');
  for (const leads of [
    { title: 'Opvang Kerkstr 12' },
    { title: 'Huis 3311ab' },
    { languages: 'Wijnstr 12' },
  ]) {
    await expect(add({ siteId, secret: true, meeting: '', ...leads })).rejects.toThrow(/check/);
  }
  await add({ siteId, secret: true, meeting: '', title: 'De 24-uurs opvang', languages: 'Nederlands (B1)' });
  const [row] = await readPlaces(connection.db, scope.roundId);
  // The list says that it is open, so it was not read as one of a secret place.
  const rows = [{ ...row!, secret: false, title: 'Opvang Het Wantij 12' }];
  await savePlaces(connection.db, scope.roundId, rows, scope.organisations);
  expect(await stored('A-1')).toMatchObject({ secret: true, title: 'De 24-uurs opvang' });
});

const LINKS = [
  'Zie https://kaart',
  'maps.app.goo.gl/Ab',
  'WWW.opvang',
  'lea@opvang',
  '[kaart](x)',
  'geo:nul',
  '///a.b.c',
];

test('the table refuses a link in any text of a secret place, or of its site', async () => {
  const texts = ['title', 'description', 'functions', 'languages', 'accessibility'] as const;
  const kit = ['meeting', 'bring', 'dress', 'askFor', 'dosDonts'] as const;
  const siteId = await aSite('secret');
  for (const field of [...texts, ...kit]) {
    for (const link of LINKS) {
      const over = { siteId, secret: true, meeting: '', [field]: link };
      await expect(add(over), `${field}: ${link}`).rejects.toThrow(/check/);
    }
  }
  for (const column of ['name', 'region', 'meeting_point'] as const) {
    for (const link of LINKS) {
      const change = { [column]: link, ...(column === 'meeting_point' ? { host_rings: false } : {}) };
      const changed = connection.db.updateTable('site').set(change).where('id', '=', siteId).execute();
      await expect(changed, `${column}: ${link}`).rejects.toThrow(/check/);
    }
  }
});

test('an open place with links that becomes secret loses them, by its site and by a workbook', async () => {
  const { db } = connection;
  const siteId = await aSite('open');
  const linked = {
    title: 'Zie opvang.nl',
    description: 'Kijk op https://kaart',
    bring: 'lea@opvang',
    dress: 'Jas',
  };
  await add({ siteId, ...linked, meeting: '' });
  await add({ ...linked, meeting: '' });
  expect(await readTellingPlaces(db, siteId, '2027-03-01')).toMatchObject([
    { code: 'A-1', fields: ['title', 'description', 'bring'] },
  ]);
  await db
    .updateTable('site')
    .set({ kind: 'secret', address: null, region: 'De regio', host_rings: true })
    .where('id', '=', siteId)
    .execute();
  const row = (await readPlaces(db, scope.roundId)).find(({ code }) => code === 'A-2')!;
  // The workbook knows the title; nobody looked at the rest.
  const wish = { ...row, title: 'Meelopen', secret: true };
  await savePlaces(db, scope.roundId, [wish], scope.organisations);
  const veiled = { secret: true, title: 'Geheime plek', description: '', bring: '', dress: 'Jas' };
  expect(await stored('A-1')).toMatchObject(veiled);
  expect(await stored('A-2')).toMatchObject({ ...veiled, title: 'Meelopen' });
});

test('before a site becomes secret it is said which texts give it away, and of a round that is over they go', async () => {
  const siteId = await aSite('open');
  const { db } = connection;
  const telling = () => readTellingPlaces(db, siteId, '2027-03-01');
  expect(await telling()).toEqual([]);
  await add({ siteId, title: 'Opvang Kerkstr 12', languages: 'Bij 3311ab' });
  await add({ siteId, title: 'De 24-uurs opvang', meeting: 'Bij de balie' });
  await add({ siteId, title: 'Het Wantij dertig', meeting: '' });
  expect(await telling()).toEqual([
    {
      code: 'A-1',
      title: 'Opvang Kerkstr 12',
      round: `Ronde plek-${count}`,
      fields: ['title', 'languages', 'meeting'],
    },
    { code: 'A-3', title: 'Het Wantij dertig', round: `Ronde plek-${count}`, fields: ['title'] },
  ]);
  await db.updateTable('round').set({ last_day: '2027-02-28' }).where('id', '=', scope.roundId).execute();
  expect(await telling()).toEqual([]);
  await db
    .updateTable('site')
    .set({ kind: 'secret', address: null, region: 'De regio', host_rings: true })
    .where('id', '=', siteId)
    .execute();
  const veiled = { secret: true, title: 'Geheime plek', languages: '', meeting: '' };
  expect(await stored('A-1')).toMatchObject(veiled);
  expect(await stored('A-2')).toMatchObject({ title: 'De 24-uurs opvang', languages: 'Nederlands' });
});

test('a place whose site becomes secret becomes secret, and loses what leads there', async () => {
  const siteId = await aSite('open');
  await add({ siteId });
  await connection.db
    .updateTable('site')
    .set({ kind: 'secret', address: null, region: 'De regio', host_rings: true })
    .where('id', '=', siteId)
    .execute();
  expect(await stored('A-1')).toMatchObject({ secret: true, meeting: '', bring: 'Een legitimatie', siteId });
  await connection.db
    .updateTable('site')
    .set({ kind: 'open', address: 'Kerkstraat 12', region: null, host_rings: false })
    .where('id', '=', siteId)
    .execute();
  expect(await stored('A-1')).toMatchObject({ secret: true, siteId: null });
});

test('an import that makes a place secret takes away its address', async () => {
  const siteId = await aSite('open');
  await add({ siteId });
  const [row] = await readPlaces(connection.db, scope.roundId);
  await savePlaces(connection.db, scope.roundId, [{ ...row!, secret: true }], scope.organisations);
  expect(await stored('A-1')).toMatchObject({ secret: true, siteId: null, meeting: '', dress: form.dress });
});

test('a contact finds the own organisation and its places alone', async () => {
  await add();
  const { db } = connection;
  const at = (organisation: string) => ({
    programmeId,
    organisationId: scope.organisations.get(organisation)!,
  });
  const own = await aViewer(db, 'contact', at('A'));
  const other = await aViewer(db, 'contact', at('B'));
  expect(await findSpokenFor(db, own, 'A')).toMatchObject(scope.organisation);
  for (const viewer of [other, await aViewer(db, 'coordinator', { programmeId })]) {
    expect(await findSpokenFor(db, viewer, 'A')).toBe(null);
  }
  const b = (await findSpokenFor(db, other, 'B')) as OwnOrganisation;
  expect(await findOwnPlace(db, scope.roundId, scope.organisation, 'A-1')).toMatchObject({ code: 'A-1' });
  expect(await findOwnPlace(db, scope.roundId, b, 'A-1')).toBe(null);
  const elsewhere = await aProgramme(db, `plek-${count}-elders`);
  expect(await findOfRound(db, elsewhere, 'A')).not.toEqual(scope.organisation);
});

test('places are read in a fixed number of queries', async () => {
  let queries = 0;
  const counting = connection.db.withPlugin({
    transformQuery: ({ node }) => {
      queries++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const read = async () => {
    queries = 0;
    await readPlaceDetails(counting, scope.roundId);
    return queries;
  };
  await add();
  const one = await read();
  await add();
  await add();
  expect(await read()).toBe(one);
});
