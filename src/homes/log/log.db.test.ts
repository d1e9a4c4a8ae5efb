import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureProgramme } from '../../journey/programme/writes.ts';
import { anOfferedRound } from '../../journey/visit/testing.ts';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import { findUserId } from '../../people/reads.ts';
import { giveRole } from '../../people/writes.ts';
import { note } from '../../platform/audit/note.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readLooked } from '../looked/reads.ts';
import { countLog, type LogAsked, readLog } from './reads.ts';

let connection: Connection;
let programmeId: ProgrammeId;
/** Ids of accounts: who coordinates, who speaks for A and for B, and who takes part. */
const accounts = new Map<string, string>();
const accountOf = (name: string) => accounts.get(name)!;
/** Bas works at B, and so does Cem. */
let basId: PersonId;

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  ({ programmeId } = await anOfferedRound(db, 'logboek'));
  const rows = await db
    .selectFrom('person_main')
    .innerJoin('person_home', 'person_home.person_id', 'person_main.id')
    .select(['person_main.id', 'person_main.name', 'person_home.organisation_id as organisationId'])
    .execute();
  const named = (name: string) => rows.find((row) => row.name.startsWith(name))!;
  basId = named('Bas').id;
  for (const [name, kind, organisationId] of [
    ['Sietske', 'coordinator', undefined],
    ['Ada', 'contact', named('Aaf').organisationId],
    ['Bea', 'contact', named('Bas').organisationId],
    ['Dirk', 'participant', undefined],
  ] as const) {
    const email = `${name.toLowerCase()}@elders.example`;
    await giveRole(db, { email, name, kind, programmeId, organisationId });
    accounts.set(name, (await findUserId(db, email))!);
  }
}, 60_000);
afterAll(() => connection.close());

const ALL: LogAsked = { kind: null, role: null, day: '', query: '' };
const read = (over: Partial<LogAsked> = {}, logOf = programmeId) =>
  readLog(connection.db, { ...ALL, ...over, programmeId: logOf, limit: 100, offset: 0 });

test('who reads of their own secret place stands in the log by the day alone, and is found by no name', async () => {
  const { db } = connection;
  const about = { kind: 'visit', id: randomUUID() };
  for (const [name, as] of [
    ['Dirk', 'participant'],
    ['Bea', undefined],
    ['Sietske', 'coordinator'],
  ] as const) {
    await note(db, { kind: 'secret-opened', by: accountOf(name), as, programmeId, about });
    await note(db, { kind: 'log-opened', by: accountOf('Sietske'), as: 'coordinator', programmeId });
  }
  const rows = await read({ kind: 'secret-opened' });
  const veiled = { id: null, at: null, who: null, whom: null, organisation: null };
  const alike = { kind: 'secret-opened', result: 'done', aboutKind: 'visit', day: rows[0]!.day };
  expect(rows).toEqual([
    expect.objectContaining({
      ...alike,
      who: { name: 'Sietske' },
      id: expect.any(String),
      at: expect.any(Date),
    }),
    { ...alike, ...veiled, role: 'contact' },
    { ...alike, ...veiled, role: 'participant' },
  ]);
  for (const query of ['Dirk', 'Bea']) {
    const asked = { kind: 'secret-opened' as const, query };
    expect([await read(asked), (await countLog(db, { ...ALL, ...asked, programmeId })).total]).toEqual([
      [],
      0,
    ]);
  }
  // Between which other lines it came tells nothing of when it was.
  const day = (await read()).map(({ at }) => at === null);
  expect(day.slice(-2)).toEqual([true, true]);
  expect(day.slice(0, -2)).not.toContain(true);
});

test('of signing in stands who coordinates or speaks for an organisation, and not who takes part', async () => {
  const { db } = connection;
  for (const name of ['Sietske', 'Ada', 'Dirk']) await note(db, { kind: 'signed-in', by: accountOf(name) });
  await note(db, { kind: 'signed-in', userId: accountOf('Dirk'), result: 'wrong' });
  await note(db, { kind: 'second-step-forgotten', userId: accountOf('Dirk') });
  const names = async (kind: 'signed-in' | 'second-step-forgotten') =>
    (await read({ kind })).map(({ who, whom }) => [who, whom]);
  expect(await names('signed-in')).toEqual([
    [{ name: 'Ada' }, null],
    [{ name: 'Sietske' }, null],
  ]);
  // That somebody else took their second step away is no coming and going.
  expect(await names('second-step-forgotten')).toEqual([[null, { name: 'Dirk' }]]);
});

test('that everything was copied is read in every programme', async () => {
  const other = await ensureProgramme(connection.db, 'logboek-ander', 'Ander');
  await note(connection.db, { kind: 'backup-made' });
  for (const id of [programmeId, other])
    expect((await read({ kind: 'backup-made' }, id)).map(({ who }) => who)).toEqual([null]);
  expect(await read({ kind: 'signed-in' }, other)).toEqual([]);
});

test('who looked is told with the own organisation and with no other, whether it has a secret place or not', async () => {
  const { db } = connection;
  for (const name of ['Ada', 'Bea'])
    await note(db, { kind: 'person-opened', by: accountOf(name), programmeId, personId: basId });
  const looked = async () =>
    (await readLooked(db, { people: [basId], userId: randomUUID() })).map(({ organisation }) => organisation);
  const told = await looked();
  const { name } = await db
    .selectFrom('organisation')
    .innerJoin('person_home', 'person_home.organisation_id', 'organisation.id')
    .select('organisation.name')
    .where('person_home.person_id', '=', basId)
    .executeTakeFirstOrThrow();
  expect(told.sort()).toEqual([name, null].sort());
  await db.updateTable('place').set({ secret: true }).execute();
  expect((await looked()).sort()).toEqual(told);
});
