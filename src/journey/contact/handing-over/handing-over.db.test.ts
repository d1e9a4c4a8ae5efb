import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import { joinPeople } from '../../../people/person/joining.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../../visit/testing.ts';
import { readBeginning, settleBeginning, withBeginning } from '../card/beginning.ts';
import { emptyCard } from '../card/card-form.ts';
import { dropCard, readOwnCard } from '../card/cards.ts';
import { beginContactDay } from '../jobs.ts';
import { readOwner } from '../reads-owner.ts';
import { readAskedByOthers } from '../status.ts';
import { giveCard } from '../testing.ts';
import { answerHandOver } from './answering.ts';
import { askHandOver } from './asking.ts';
import { readAskedHandOver, readColleagues, readHandOversWaiting } from './reading.ts';

const USER = randomUUID();
const LINES_OF_BAS = ['Aangifte', 'Spullen ophalen'];

let connection: Connection;
let programmeId: ProgrammeId;
/** Bas receives at B, and Cem of B went to A, where Aaf receives. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;

beforeAll(async () => {
  connection = await openTestDatabase();
  const account = { id: USER, name: 'Iemand', email: 'iemand@elders.example', emailVerified: true };
  await connection.db.insertInto('user').values(account).execute();
  ({ programmeId } = await anOfferedRound(connection.db, 'overdragen'));
  people = await peopleByFirstName(connection.db);
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  for (const table of ['hand_over', 'contact_card', 'exclusion', 'mail'] as const)
    await db.deleteFrom(table).execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
  await giveCard(db, { programmeId, personId: idOf('Bas'), today: TODAY }, { ringMeFor: LINES_OF_BAS });
});

const ownerOf = async (name: string) =>
  (await readOwner(connection.db, { programmeId, personId: idOf(name) }))!;
const ask = async (name: string, whom: string) => {
  const owner = await ownerOf(name);
  const asking = { colleagueId: idOf(whom), today: TODAY, userId: USER };
  return connection.db.transaction().execute((trx) => askHandOver(trx, owner, asking));
};
const waiting = (name: string, today = TODAY) =>
  readHandOversWaiting(connection.db, { personId: idOf(name), today });
const asked = (name: string) => readAskedHandOver(connection.db, { personId: idOf(name), today: TODAY });
const answer = async (name: string, event: 'take' | 'decline') => {
  const { id } = await connection.db.selectFrom('hand_over').select('id').executeTakeFirstOrThrow();
  return connection.db
    .transaction()
    .execute((trx) => answerHandOver(trx, { id, personId: idOf(name), event, today: TODAY, userId: USER }));
};
const excludeCem = async (from: { other_person_id: PersonId }) => {
  const { db } = connection;
  const { id: sign_up_id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf('Cem'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('exclusion')
    .values({ sign_up_id, ...from, made_in: 'page', made_at: new Date() })
    .execute();
};

test('a colleague reads the lines and not how who leaves is reached; when they take it over the old card is gone', async () => {
  const { db } = connection;
  expect((await readColleagues(db, await ownerOf('Bas'))).map(({ personId }) => personId)).toEqual([
    idOf('Cem'),
  ]);
  expect(await ask('Bas', 'Cem')).toBe(true);
  const mails = await db.selectFrom('mail').select(['kind', 'recipient']).execute();
  expect(mails.map(({ kind, recipient }) => [kind, recipient.split('@')[0]])).toEqual([
    ['contact.hand-over', 'cem'],
  ]);
  const [found] = await waiting('Cem');
  expect(found).toEqual({
    id: found!.id,
    from: 'Bas Gast',
    fromId: idOf('Bas'),
    lines: LINES_OF_BAS,
    byContact: false,
  });
  expect(await readAskedByOthers(db, { people: [idOf('Cem')], today: TODAY })).toEqual([
    { kind: 'hand-over', id: found!.id },
  ]);
  // It comes into their form, and on their card only when they save it.
  const reader = { personId: idOf('Cem'), strong: false, today: TODAY };
  const beginning = await readBeginning(db, reader, new URLSearchParams({ overname: found!.id }));
  const { typed, left } = withBeginning(emptyCard('', false), beginning);
  expect([typed.line1, typed.line2, typed.line3, typed.phone, left]).toEqual([...LINES_OF_BAS, '', '', []]);
  await db
    .transaction()
    .execute((trx) =>
      settleBeginning(trx, beginning!, { personId: idOf('Cem'), today: TODAY, userId: USER }),
    );
  expect(await readOwnCard(db, idOf('Bas'))).toBeNull();
  expect((await asked('Bas'))?.state).toBe('taken');
  expect(await waiting('Cem')).toEqual([]);
  expect((await db.selectFrom('hand_over').select('lines').execute()).map(({ lines }) => lines)).toEqual([
    [],
  ]);
  const moves = await readHistory(db, { handOverId: found!.id });
  expect(moves.map(({ about }) => about.to)).toEqual(['asked', 'taken']);
});

test('nobody but who is asked can answer, or begin a card with it; after a no another can be asked', async () => {
  const { db } = connection;
  for (const whom of ['Anna', 'Aaf', 'Bas']) expect(await ask('Bas', whom)).toBe(false);
  expect(await ask('Cem', 'Bas')).toBe(false);
  await ask('Bas', 'Cem');
  expect(await ask('Bas', 'Cem')).toBe(false);
  const { id } = await db.selectFrom('hand_over').select('id').executeTakeFirstOrThrow();
  for (const name of ['Anna', 'Aaf', 'Bas']) {
    expect([await answer(name, 'take'), await waiting(name)]).toEqual([false, []]);
    const reader = { personId: idOf(name), strong: true, today: TODAY };
    expect(await readBeginning(db, reader, new URLSearchParams({ overname: id, regel: id }))).toBeNull();
  }
  expect(await answer('Cem', 'decline')).toBe(true);
  expect(await answer('Cem', 'take')).toBe(false);
  expect(await readOwnCard(db, idOf('Bas'))).not.toBeNull();
  expect((await asked('Bas'))?.state).toBe('declined');
  expect(await ask('Bas', 'Cem')).toBe(true);
});

test('who must not meet is no colleague to ask, and what was asked before is not there', async () => {
  await ask('Bas', 'Cem');
  await excludeCem({ other_person_id: idOf('Bas') });
  expect([await waiting('Cem'), await asked('Bas'), await answer('Cem', 'take')]).toEqual([[], null, false]);
  expect(await readColleagues(connection.db, await ownerOf('Bas'))).toEqual([]);
  expect(await readColleagues(connection.db, await ownerOf('Cem'))).toEqual([]);
});

test('who receives at a secret place is not among the colleagues, but when their card shows them', async () => {
  const { db } = connection;
  const names = async () => (await readColleagues(db, await ownerOf('Cem'))).map(({ name }) => name);
  await db.updateTable('place').set({ secret: true }).execute();
  expect(await names()).toEqual(['Bas Gast']);
  await db.updateTable('contact_card').set({ audience: 'met' }).execute();
  expect(await names()).toEqual([]);
});

test('what nobody answers is over after thirty days', async () => {
  const { db } = connection;
  await ask('Bas', 'Cem');
  expect(await waiting('Cem', daysFrom(TODAY, 29))).toHaveLength(1);
  expect(await waiting('Cem', daysFrom(TODAY, 30))).toEqual([]);
  await beginContactDay(db, daysFrom(TODAY, 29));
  expect(await db.selectFrom('hand_over').select('id').execute()).toHaveLength(1);
  await beginContactDay(db, daysFrom(TODAY, 30));
  expect(await db.selectFrom('hand_over').select('id').execute()).toEqual([]);
  expect(await readOwnCard(db, idOf('Bas'))).not.toBeNull();
});

test('who takes the card away takes the question along; of who left a colleague can still take it over', async () => {
  const { db } = connection;
  await ask('Bas', 'Cem');
  await db.transaction().execute((trx) => dropCard(trx, idOf('Bas')));
  expect(await waiting('Cem')).toEqual([]);
  await giveCard(db, { programmeId, personId: idOf('Bas'), today: TODAY });
  await ask('Bas', 'Cem');
  // Aaf receives there from now on.
  await db
    .updateTable('host')
    .set({ person_id: idOf('Aaf') })
    .where('person_id', '=', idOf('Bas'))
    .execute();
  await beginContactDay(db, TODAY);
  expect(await readOwnCard(db, idOf('Bas'))).toBeNull();
  expect(await waiting('Cem')).toHaveLength(1);
});

test('of two people who turn out to be one nothing is written or handed over to oneself, and nothing twice', async () => {
  const { db } = connection;
  const anew = await anOfferedRound(db, 'samen');
  const rows = await db
    .selectFrom('person_main')
    .select(['id', 'name'])
    .where('programme_id', '=', anew.programmeId)
    .execute();
  const idIn = (name: string) => rows.find((one) => one.name.startsWith(name))!.id;
  const [stays, goes, other] = [idIn('Bas'), idIn('Aaf'), idIn('Anna')];
  const line = {
    programme_id: anew.programmeId,
    line: 'x',
    state: 'suggested' as const,
    suggested_on: TODAY,
  };
  await db
    .insertInto('suggested_line')
    .values([
      { ...line, author_id: other, owner_id: stays },
      { ...line, author_id: other, owner_id: goes },
      { ...line, author_id: stays, owner_id: goes },
      { ...line, author_id: goes, owner_id: other },
    ])
    .execute();
  const { organisationId } = (await readOwner(db, { programmeId: anew.programmeId, personId: stays }))!;
  const handed = { organisation_id: organisationId, lines: ['x'], state: 'asked' as const, asked_on: TODAY };
  await db
    .insertInto('hand_over')
    .values([
      { ...handed, programme_id: anew.programmeId, from_id: stays, to_id: other },
      { ...handed, programme_id: anew.programmeId, from_id: goes, to_id: stays },
      { ...handed, programme_id: anew.programmeId, from_id: other, to_id: goes },
    ])
    .execute();
  for (const person_id of [stays, goes])
    await db.insertInto('card_not_now').values({ person_id, said_on: TODAY }).execute();
  expect(await joinPeople(db, { programmeId: anew.programmeId, stays, goes })).toBeNull();
  const lines = await db.selectFrom('suggested_line').select(['author_id', 'owner_id']).execute();
  expect(lines.map(({ author_id, owner_id }) => [author_id, owner_id]).toSorted()).toEqual(
    [
      [other, stays],
      [stays, other],
    ].toSorted(),
  );
  const handOvers = await db
    .selectFrom('hand_over')
    .select(['from_id', 'to_id'])
    .where('programme_id', '=', anew.programmeId)
    .execute();
  expect(handOvers.map(({ from_id, to_id }) => [from_id, to_id]).toSorted()).toEqual(
    [
      [stays, other],
      [other, stays],
    ].toSorted(),
  );
  expect(await db.selectFrom('card_not_now').select('person_id').execute()).toEqual([{ person_id: stays }]);
});
