import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readWantedTies } from '../../matching/reads.ts';
import { storeRound } from '../../matching/testing.ts';
import { anOfferedRound } from '../../visit/testing.ts';
import { loadByFamily, loadForCoordinator } from './loading.ts';
import { readKeptApart, readNetwork } from './reading.ts';
import { wantChosen } from './wanting.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const search = new URLSearchParams();
const [LAST, AFTER] = ['2020-01-10', '2020-01-11'];

async function aWalkedRound(code: string) {
  const made = await anOfferedRound(connection.db, code);
  await connection.db
    .updateTable('visit')
    .set({ state: 'took-place', days: ['2020-01-07'] })
    .where('round_id', '=', made.roundId)
    .execute();
  await connection.db
    .updateTable('round')
    .set({ first_day: '2020-01-06', last_day: LAST })
    .where('id', '=', made.roundId)
    .execute();
  return made;
}

test('a visit that took place is a line; one that was given out alone is not, and what is elsewhere neither', async () => {
  const { db } = connection;
  const made = await anOfferedRound(db, 'net-lijn');
  await aWalkedRound('net-elders');
  const before = await readNetwork(db, { programmeId: made.programmeId, withoutSecret: false, today: AFTER });
  expect(before.facts).toEqual([]);
  expect(before.given.map(({ round }) => round)).toEqual([before.rounds[0]!.number]);
  await db.updateTable('visit').set({ state: 'took-place' }).where('round_id', '=', made.roundId).execute();
  const view = await loadForCoordinator(db, { programmeId: made.programmeId, search, today: AFTER });
  expect(view.tables.lines.map(({ codes, state }) => [...codes, state])).toEqual([['A', 'B', 'new']]);
  expect(view.promised.map(({ possible, made: came, open }) => [possible, came, open])).toEqual([[1, 1, 1]]);
  // Chart, matrix and table say the same.
  expect(view.picture.lines.map(({ key, state }) => [key, state])).toEqual([['A B', 'new']]);
  expect(view.matrix.marks).toHaveLength(1);
});

test('of a secret place there is a line for coordinators, and nothing for anybody else', async () => {
  const { db } = connection;
  const made = await aWalkedRound('net-geheim');
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', made.roundId).execute();
  const all = await readNetwork(db, { programmeId: made.programmeId, withoutSecret: false, today: AFTER });
  expect(all.facts.length).toBeGreaterThan(0);
  const open = await readNetwork(db, { programmeId: made.programmeId, withoutSecret: true, today: AFTER });
  expect(open.facts).toEqual([]);
});

test('while a round runs nothing of the network says that there was a visit at a secret place, to coordinators neither', async () => {
  const { db } = connection;
  const made = await aWalkedRound('net-dag');
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', made.roundId).execute();
  const on = async (today: string) => {
    const view = await loadForCoordinator(db, { programmeId: made.programmeId, search, today });
    const lines = [view.tables.lines, view.picture.lines, view.matrix.marks].map(({ length }) => length);
    return { rounds: view.rounds.length, lines, made: view.promised.map((one) => one.made) };
  };
  await db.updateTable('visit').set({ state: 'arranged' }).where('round_id', '=', made.roundId).execute();
  const before = await on('2020-01-08');
  await db.updateTable('visit').set({ state: 'took-place' }).where('round_id', '=', made.roundId).execute();
  expect([await on('2020-01-08'), await on(LAST)]).toEqual([before, before]);
  expect(before).toEqual({ rounds: 0, lines: [0, 0, 0], made: [] });
  expect(await on(AFTER)).toEqual({ rounds: 1, lines: [1, 1, 1], made: [1] });
});

test('families of a few people tell nothing', async () => {
  const { db } = connection;
  const made = await aWalkedRound('net-weinig');
  const view = await loadByFamily(db, { programmeId: made.programmeId, search, today: '2021-01-10' });
  expect(view.round).toMatchObject({ settled: true, families: null });
  expect(JSON.stringify(view)).not.toMatch(/Anna|Bas|"A"|"B"/);
});

test('who is kept apart is in no suggestion, and cannot be asked for by hand', async () => {
  const { db } = connection;
  const { roundId, programmeId } = await storeRound(db, 'net-apart');
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'code'])
    .where('programme_id', '=', programmeId)
    .execute();
  const idOf = (code: string) => rows.find((row) => row.code === code)!.id;
  const pair = [idOf('A'), idOf('B')].sort() as [string, string];
  await db.updateTable('round').set({ last_day: null }).where('id', '=', roundId).execute();
  const want = (isUndo: boolean) => wantChosen(db, { programmeId, pairs: [pair], isUndo });
  expect(await want(false)).toEqual([pair]);
  expect(await readWantedTies(db, roundId)).toEqual([['A', 'B']]);
  // Asked once more nothing changes, so that taking it back leaves what was there.
  expect(await want(false)).toEqual([]);
  await want(true);
  expect(await readWantedTies(db, roundId)).toEqual([]);
  const { id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', idOf('A'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('exclusion')
    .values({ sign_up_id: id, organisation_id: idOf('B') } as never)
    .execute();
  expect(await readKeptApart(db, programmeId)).toEqual([pair]);
  expect(await want(false)).toEqual([]);
  expect(await readWantedTies(db, roundId)).toEqual([]);
});
