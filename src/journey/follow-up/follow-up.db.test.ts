import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import { joinPeople } from '../../people/person/joining.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import type { Sending } from '../../platform/mail/transport.ts';
import { readOwner } from '../contact/reads-owner.ts';
import { keepApart } from '../sign-up/testing.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../visit/testing.ts';
import { readFollowUp, readFollowUps } from './board/read-follow-ups.ts';
import { actorsOf, type Reader } from './board/reader.ts';
import { type FollowUpView, viewFollowUp } from './board/view.ts';
import type { FollowUpEvent } from './follow-up.ts';
import { beginFollowUpDay } from './jobs.ts';
import { forgetInFollowUps } from './leaving/leaving.ts';
import { moveFollowUp } from './moving/move.ts';
import { countFollowUpsOfOrganisation, countLyingFollowUps } from './reads-waiting.ts';
import { readFollowUpStatuses } from './status.ts';
import { aFollowUpPost, offerFollowUp } from './testing.ts';

let connection: Connection;
let roundId: RoundId;
let programmeId: ProgrammeId;
let letters: Sending[];
let deliver: () => Promise<void>;
/** Anna and Aaf are of A, Cem and Bas of B; Anna was received by Bas. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;
const organisations = new Map<string, string>();

const DAY = '2027-02-10';
const WHEN = { day: DAY, startTime: '09:00', endTime: '10:30', meeting: 'Stadskantoor' };

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  ({ roundId, programmeId } = await anOfferedRound(db, 'vervolg'));
  people = await peopleByFirstName(db);
  for (const { id, code } of await db.selectFrom('organisation').select(['id', 'code']).execute())
    organisations.set(code, id);
  ({ letters, deliver } = aFollowUpPost(db, TODAY));
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  letters.length = 0;
  await db.deleteFrom('mail').execute();
  await db.deleteFrom('follow_up').execute();
  await db.deleteFrom('exclusion').execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
});

/** What B offers is secret. */
const hideB = () =>
  connection.db
    .updateTable('place')
    .set({ secret: true })
    .where('organisation_id', '=', organisations.get('B')!)
    .execute();

/** Somebody who looks; `speaks`: for their organisation as well. */
async function reader(name: string, over: Partial<Reader> & { speaks?: boolean } = {}): Promise<Reader> {
  const { speaks = false, ...rest } = over;
  const owner = (await readOwner(connection.db, { programmeId, personId: idOf(name) }))!;
  return {
    ...{ programmeId, programme: { code: 'p', name: 'P' }, programmes: [], userId: null, strong: false },
    ...{ personId: owner.personId, coordinates: false },
    organisation: { id: owner.organisationId, name: owner.organisation, region: owner.region },
    speaksFor: speaks ? [owner.organisationId] : [],
    ...rest,
  };
}
const COORDINATOR = () =>
  reader('Anna', { personId: null, organisation: null, coordinates: true, speaksFor: [] });

const offer = async (name: string, over: Parameters<typeof offerFollowUp>[2] = {}, today = TODAY) =>
  offerFollowUp(
    connection.db,
    { programmeId, personId: idOf(name), organisationId: (await reader(name)).organisation!.id, today },
    over,
  );

interface Moving {
  today?: string;
  speaks?: boolean;
  reached?: number;
  when?: typeof WHEN;
}

async function press(id: string, name: string, event: FollowUpEvent, over: Moving = {}) {
  const { today = TODAY, speaks = false, reached, when = WHEN } = over;
  const who = await reader(name, { speaks });
  const row = (await readFollowUp(connection.db, id))!;
  const step = await connection.db.transaction().execute((trx) =>
    moveFollowUp(trx, {
      ...{ followUpId: id, event, by: actorsOf(who, row), today, userId: null, when },
      ...{ taker: { personId: who.personId!, organisationId: who.organisation!.id } },
      ...(reached === undefined ? {} : { reached }),
    }),
  );
  return step?.to ?? null;
}

async function seen(by: Reader, { today = TODAY, opened = false } = {}): Promise<FollowUpView[]> {
  return (await readFollowUps(connection.db, by)).map((row) => viewFollowUp(row, by, { today, opened }));
}
const titles = async (by: Reader) => (await seen(by)).map(({ title }) => title);
const sentTo = () => letters.map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`);

test('from an offer to people who were reached: each step is told, and mailed to whom it concerns', async () => {
  const { db } = connection;
  const id = await offer('Anna');
  expect(await press(id, 'Anna', 'takes')).toBeNull();
  expect(await press(id, 'Bas', 'agrees-day')).toBeNull();
  expect(await press(id, 'Bas', 'takes')).toBe('taken');
  expect(await press(id, 'Cem', 'takes')).toBeNull();
  await deliver();
  expect(sentTo()).toEqual(['anna: Gelukt: Wat doet de noodhulp?']);
  expect(letters[0]!.text).toContain('Bas Gast van Organisatie B');
  expect(await press(id, 'Bas', 'agrees-day')).toBe('agreed');
  await deliver();
  expect(sentTo().slice(1)).toEqual([
    'anna: Het staat vast: Wat doet de noodhulp?',
    'bas: Het staat vast: Wat doet de noodhulp?',
  ]);
  expect(letters[1]!.text).toMatch(/woensdag 10 februari 2027, 9\.00 tot 10\.30 uur[\s\S]*Stadskantoor/);
  expect(await press(id, 'Anna', 'took-place', { today: '2027-02-09' })).toBeNull();
  expect(await press(id, 'Anna', 'took-place', { today: DAY, reached: 14 })).toBe('took-place');
  expect((await readFollowUp(db, id))!.reached).toBe(14);
  const told = (await readHistory(db, { followUpId: id })).map(({ about }) => about.event ?? 'made');
  expect(told).toEqual(['made', 'takes', 'agrees-day', 'took-place']);
  await deliver();
  expect(letters).toHaveLength(3);
});

test('it is off: who did not press hears so; whoever had it lets go, and it is open for another', async () => {
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  expect(await press(id, 'Bas', 'lets-go')).toBe('open');
  await deliver();
  expect(sentTo()).toEqual(['anna: Het gaat niet door: Wat doet de noodhulp?']);
  await press(id, 'Bas', 'takes');
  await press(id, 'Bas', 'agrees-day');
  expect(await press(id, 'Anna', 'did-not')).toBe('off');
  letters.length = 0;
  await deliver();
  // That it was taken and had a day holds no more.
  expect(sentTo()).toEqual(['bas: Het gaat niet door: Wat doet de noodhulp?']);
  expect(await press(id, 'Bas', 'reopens')).toBeNull();
  expect(await press(id, 'Anna', 'reopens')).toBe('open');
  const row = (await readFollowUp(connection.db, id))!;
  expect([row.takerId, row.day, row.meeting]).toEqual([null, null, '']);
});

test('everybody sees what is for everybody; what is for one organisation the two sides and the coordinator see', async () => {
  const all = await offer('Anna');
  await offer('Anna', { title: 'Voor B', voor: organisations.get('B')! });
  const both = ['Voor B', 'Wat doet de noodhulp?'];
  expect(await titles(await reader('Anna'))).toEqual(both);
  // Aaf is of A too, Cem and Bas of B.
  expect(await titles(await reader('Aaf'))).toEqual(both);
  expect(await titles(await reader('Bas'))).toEqual(both);
  expect(await titles(await COORDINATOR())).toEqual(both);
  const elsewhere = await reader('Bas', {
    organisation: { id: organisations.get('C')!, name: 'C', region: '' },
  });
  expect(await titles(elsewhere)).toEqual(['Wat doet de noodhulp?']);
  const nobody = await reader('Bas', { personId: null, organisation: null });
  expect(await titles(nobody)).toEqual([]);
  // Taken back, it is for whose it is alone.
  await press(all, 'Anna', 'withdraws');
  expect(await titles(await reader('Aaf'))).toEqual(['Voor B']);
  expect(await titles(await reader('Anna'))).toEqual(both);
});

test('names are for the two once it is taken, and of who shows a card to everybody', async () => {
  const id = await offer('Anna');
  const [before] = await seen(await reader('Bas'));
  expect([before!.from?.name, before!.waits, before!.next]).toEqual([null, 'anybody', 'take']);
  await press(id, 'Bas', 'takes');
  const [theirs] = await seen(await reader('Bas'));
  expect([theirs!.other?.name, theirs!.from?.name, theirs!.next]).toEqual(['Anna', 'Anna', 'agree']);
  const [others] = await seen(await reader('Cem'));
  expect([others!.other, others!.from?.name, others!.to?.name, others!.next]).toEqual([
    null,
    null,
    null,
    'look',
  ]);
  expect(JSON.stringify(others)).not.toMatch(/anna@|bas@/);
});

test('pressed twice at once, one is made', async () => {
  const [one, other] = await Promise.all([offer('Anna'), offer('Anna')]);
  expect(other).toBe(one);
});

test('two that become one person have nothing with themselves: it is open again', async () => {
  const { db } = connection;
  const [stays, goes] = (
    await db
      .insertInto('person')
      .values(['Een', 'Twee'].map((name) => ({ programme_id: programmeId, name })))
      .returning('id')
      .execute()
  ).map(({ id }) => id);
  const organisation = organisations.get('A')!;
  const row = {
    ...{ programme_id: programmeId, kind: 'lunch' as const, direction: 'ask' as const, title: 'Samen eten' },
    ...{ maker_id: goes!, maker_organisation_id: organisation, made_on: TODAY, day: DAY },
    ...{ taker_id: stays!, taker_organisation_id: organisation },
  };
  await db
    .insertInto('follow_up')
    .values([
      { ...row, state: 'agreed' },
      { ...row, state: 'took-place', reached: 3 },
    ])
    .execute();
  expect(await joinPeople(db, { programmeId, stays: stays!, goes: goes! })).toBeNull();
  const rows = await db.selectFrom('follow_up').selectAll().orderBy('number').execute();
  expect(
    rows.map(({ state, maker_id, taker_id, day, reached }) => [state, maker_id, taker_id, day, reached]),
  ).toEqual([
    ['open', stays, null, null, null],
    ['took-place', stays, null, DAY, 3],
  ]);
  await db.deleteFrom('person').where('id', '=', stays!).execute();
});

test('who speaks for an organisation does what a colleague began, and nobody else does', async () => {
  const id = await offer('Anna');
  expect(await press(id, 'Aaf', 'withdraws')).toBeNull();
  expect(await press(id, 'Aaf', 'withdraws', { speaks: true })).toBe('withdrawn');
  expect(await press(id, 'Bas', 'reopens', { speaks: true })).toBeNull();
});

/** What organisation `code` has waiting, as one of it sees. */
const countFor = async (code: string, { name, today = TODAY }: { name: string; today?: string }) =>
  countFollowUpsOfOrganisation(connection.db, {
    ...{ programmeId, organisationId: organisations.get(code)!, personId: idOf(name), today },
  });

/** Anna's, taken by Bas; since then the two must not meet. */
async function takenAndApart(until: 'taken' | 'took-place' = 'taken'): Promise<string> {
  const { db } = connection;
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  if (until === 'took-place') {
    await press(id, 'Bas', 'agrees-day');
    await press(id, 'Bas', 'took-place', { today: DAY });
  }
  await keepApart(db, idOf('Anna'), idOf('Bas'));
  return id;
}

test('who must not meet somebody misses what is of them, both ways, and never what they made themselves', async () => {
  const { db } = connection;
  const id = await takenAndApart();
  await offer('Bas', { title: 'Van Bas' });
  expect(await titles(await reader('Bas'))).toEqual(['Van Bas']);
  expect(await titles(await reader('Cem'))).toEqual(['Van Bas', 'Wat doet de noodhulp?']);
  // To who made it, it is open again, as if it had been let go.
  const before = (await seen(await reader('Anna')))[0]!;
  expect([before.state, before.to, before.when, before.other, before.can]).toEqual([
    ...['open', null, null, null, ['withdraws']],
  ]);
  expect(await readFollowUpStatuses(db, { people: [idOf('Anna'), idOf('Bas')], today: TODAY })).toEqual([]);
  await deliver();
  expect(letters).toEqual([]);
  await beginFollowUpDay(db, TODAY);
  await deliver();
  // Both hear what anybody hears whom the other lets go, and neither why.
  expect(sentTo().toSorted()).toEqual(
    ['anna', 'bas'].map((name) => `${name}: Het gaat niet door: Wat doet de noodhulp?`),
  );
  expect((await readFollowUp(db, id))!.takerId).toBeNull();
  expect((await seen(await reader('Anna')))[0]).toEqual(before);
  expect(await titles(await reader('Bas'))).toEqual(['Van Bas']);
});

test('what took place before two must not meet stays of both, without the other', async () => {
  const id = await takenAndApart('took-place');
  for (const name of ['Anna', 'Bas']) {
    const [view] = await seen(await reader(name), { today: DAY });
    expect([view!.id, view!.state, view!.other, view!.meeting]).toEqual([id, 'took-place', null, '']);
    const others = name === 'Anna' ? /Bas|bas@/ : /Anna|anna@/;
    expect(JSON.stringify(view)).not.toMatch(others);
  }
});

test('what waits for an organisation is what who speaks for it sees', async () => {
  const { db } = connection;
  await offer('Anna', { title: 'Voor B', voor: organisations.get('B')! });
  const waits = (name: string) => countFor('B', { name });
  expect([(await waits('Bas')).asked, (await waits('Cem')).asked]).toEqual([1, 1]);
  await keepApart(db, idOf('Anna'), idOf('Bas'));
  expect([(await waits('Bas')).asked, (await waits('Cem')).asked]).toEqual([0, 1]);
});

test('a mail names nobody of a secret place, also when the side of which it was has gone', async () => {
  const { db } = connection;
  await hideB();
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  await db.deleteFrom('mail').execute();
  expect(await press(id, 'Anna', 'lets-go')).toBe('open');
  await press(id, 'Bas', 'takes');
  await press(id, 'Bas', 'lets-go');
  await deliver();
  expect(letters.map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)).toEqual([
    ...['bas: Er is nieuws over een vervolg', 'anna: Er is nieuws over een vervolg'],
  ]);
  for (const { text } of letters) expect(text).not.toMatch(/noodhulp|Organisatie|Bas|Anna/);
});

test('who has it no more hears nothing of the day that another agreed on', async () => {
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  await press(id, 'Bas', 'agrees-day');
  // Before the mail of that day goes, it is let go and goes on with another.
  await press(id, 'Anna', 'did-not');
  await press(id, 'Anna', 'reopens');
  await press(id, 'Cem', 'takes');
  await press(id, 'Cem', 'agrees-day', { when: { ...WHEN, day: '2027-02-17' } });
  await deliver();
  const toBas = letters.filter(({ to }) => to.startsWith('bas@'));
  expect(toBas.map(({ subject }) => subject)).toEqual(['Het gaat niet door: Wat doet de noodhulp?']);
  expect(toBas[0]!.text).not.toContain('februari');
});

test('at a secret place nobody but the two knows that it is taken, and its day stands where it was opened', async () => {
  await hideB();
  const id = await offer('Anna');
  expect(await titles(await reader('Cem'))).toEqual(['Wat doet de noodhulp?']);
  await press(id, 'Bas', 'takes');
  await press(id, 'Bas', 'agrees-day', { when: { ...WHEN, meeting: '' } });
  const aaf = await reader('Aaf');
  expect(await titles(aaf)).toEqual([]);
  const anna = await reader('Anna');
  const [shut] = await seen(anna, { today: '2027-02-20' });
  expect([shut!.state, shut!.when, shut!.shut, shut!.other, shut!.waits]).toEqual([
    'agreed',
    null,
    true,
    null,
    'day',
  ]);
  // By its answer, taking it back would say whether the day is past.
  expect(shut!.can).toEqual([]);
  expect(JSON.stringify(shut)).not.toMatch(/2027|Bas|Organisatie B/);
  const [taken] = await seen(await reader('Bas'));
  expect([taken!.from, taken!.to?.organisation, taken!.shut]).toEqual([null, 'Organisatie B', true]);
  // That it was is told by nothing either.
  const before = JSON.stringify(await seen(anna, { today: TODAY }));
  expect(await press(id, 'Bas', 'took-place', { today: DAY, reached: 9 })).toBe('took-place');
  expect(JSON.stringify(await seen(anna, { today: '2027-02-20' }))).toBe(before);
  // A coordinator sees that it is taken; with whom is no more on their list than the day is.
  const [coordinators] = await seen(await COORDINATOR(), { opened: true });
  expect([coordinators!.state, coordinators!.when, coordinators!.reached]).toEqual(['agreed', null, null]);
  expect(coordinators!.from?.organisation).toBe('Organisatie A');
  expect(JSON.stringify(coordinators)).not.toMatch(/2027|Bas|Organisatie B/);
  const [open] = await seen(anna, { today: DAY, opened: true });
  expect([open!.when?.day, open!.other?.name, open!.state]).toEqual([DAY, 'Bas Gast', 'took-place']);
  await deliver();
  expect(letters.map(({ subject }) => subject)).toEqual([]);
});

test('a mail about something secret says that there is news, and no more; that its day is past is asked nowhere', async () => {
  const { db } = connection;
  await hideB();
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  await deliver();
  await press(id, 'Bas', 'agrees-day');
  await deliver();
  expect(letters.map(({ subject }) => subject)).toEqual(Array(3).fill('Er is nieuws over een vervolg'));
  for (const { text } of letters) expect(text).not.toMatch(/noodhulp|Organisatie|februari|Bas|Anna/);
  letters.length = 0;
  await beginFollowUpDay(db, '2027-03-01');
  await deliver();
  expect(letters).toEqual([]);
  expect(await readFollowUpStatuses(db, { people: [idOf('Anna')], today: '2027-03-01' })).toEqual([]);
  expect((await countLyingFollowUps(db, [programmeId], '2027-03-01')).get(programmeId)).toBeUndefined();
  expect((await countFor('A', { name: 'Anna', today: '2027-03-01' })).silent).toBe(0);
});

test('who lets it lie is asked once for a day, and once whether it took place', async () => {
  const { db } = connection;
  const id = await offer('Anna');
  await press(id, 'Bas', 'takes');
  await db.deleteFrom('mail').execute();
  for (const later of [13, 14, 15, 30]) await beginFollowUpDay(db, daysFrom(TODAY, later));
  await deliver();
  const asked = ['anna', 'bas'].map((name) => `${name}: Wanneer komt het ervan? Wat doet de noodhulp?`);
  expect(sentTo().toSorted()).toEqual(asked);
  expect(await readFollowUpStatuses(db, { people: [idOf('Bas')], today: TODAY })).toEqual([
    { id, ask: 'agree', title: 'Wat doet de noodhulp?' },
  ]);
  letters.length = 0;
  await press(id, 'Anna', 'agrees-day', { when: { ...WHEN, day: '2027-01-30' } });
  for (const later of [0, 1, 2]) await beginFollowUpDay(db, daysFrom(TODAY, later));
  await deliver();
  expect(sentTo().toSorted()).toEqual(
    ['anna', 'bas'].map((name) => `${name}: Is het doorgegaan? Wat doet de noodhulp?`),
  );
  expect((await readFollowUpStatuses(db, { people: [idOf('Anna')], today: TODAY }))[0]?.ask).toBe('say');
});

test('who leaves takes along what they offered; who had it hears that it is off, and what they took is open again', async () => {
  const { db } = connection;
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const own = await offer('Anna', { title: 'Iets van Anna' });
  await press(own, 'Bas', 'takes');
  const theirs = await offer('Bas', { title: 'Iets van Bas' });
  await press(theirs, 'Anna', 'takes');
  const { email, name } = await db
    .selectFrom('person_main')
    .select(['email', 'name'])
    .where('id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  await db.deleteFrom('mail').execute();
  await db.transaction().execute((trx) => forgetInFollowUps(trx, { roundId, email, name }));
  const rows = await db.selectFrom('follow_up').selectAll().orderBy('number').execute();
  expect(rows.map((row) => [row.state, row.title, row.maker_id, row.taker_id])).toEqual([
    ['withdrawn', '', null, idOf('Bas')],
    ['open', 'Iets van Bas', idOf('Bas'), null],
  ]);
  await deliver();
  expect(sentTo().toSorted()).toEqual([
    'bas: Het gaat niet door: Iets van Bas',
    'bas: Het gaat niet door: een presentatie',
  ]);
});

test('somebody who is erased leaves a number and no word', async () => {
  const { db } = connection;
  const id = await offer('Anna', { text: 'Een verhaal' });
  await press(id, 'Bas', 'takes');
  await press(id, 'Bas', 'agrees-day');
  await press(id, 'Bas', 'took-place', { today: DAY, reached: 20 });
  const undo = new Error('undo');
  await db
    .transaction()
    .execute(async (trx) => {
      await sql`select forget_in_follow_ups(${idOf('Anna')})`.execute(trx);
      const row = await trx.selectFrom('follow_up').selectAll().executeTakeFirstOrThrow();
      expect([row.title, row.text, row.meeting, row.maker_id, row.reached]).toEqual(['', '', '', null, 20]);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
});

test('what lies still is counted for the coordinator and the organisation', async () => {
  const { db } = connection;
  await offer('Anna', { title: 'Voor B', voor: organisations.get('B')! });
  await offer('Anna', {}, daysFrom(TODAY, -28));
  const taken = await offer('Bas', { title: 'Samen eten', kind: 'lunch' });
  await press(taken, 'Anna', 'takes', { today: daysFrom(TODAY, -14) });
  expect((await countLyingFollowUps(db, [programmeId], TODAY)).get(programmeId)).toEqual({ lying: 2 });
  expect(await countFor('B', { name: 'Bas' })).toEqual({
    ...{ asked: 1, dateless: 1, silent: 0 },
  });
});
