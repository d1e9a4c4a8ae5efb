import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readRoles } from '../../../people/reads.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection, Db } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { anEmptyRound } from '../testing.ts';
import { readAppointed } from './appointed.ts';
import { appoint, endCoordinator } from './coordinators.ts';
import { makeProgramme } from './new-programme.ts';
import { readCourse, readOverview } from './overview.ts';

const ANNA = { name: 'Anna Berg', email: 'anna@regio.example' };
const BO = { name: 'Bo Dam', email: 'bo@regio.example' };
const CEM = { name: 'Cem Eik', email: 'cem@regio.example' };

let connection: Connection;
let db: Db;
let actor: string;
let by: { actor: string; locale: 'nl' };
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  actor = await giveRole(db, { email: 'wendy@site.example', name: 'Wendy Kok', kind: 'operator' });
  by = { actor, locale: 'nl' };
});
afterAll(() => connection.close());

let at: { programmeId: string; actor: string; locale: 'nl' };
let code: string;
beforeEach(async () => {
  await db.deleteFrom('mail').execute();
  code = (await makeProgramme(db, by, { programme: `P ${randomUUID().slice(0, 8)}`, ...ANNA }))!;
  const { id } = await db
    .selectFrom('programme')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  at = { ...by, programmeId: id };
});

const names = async () => (await readAppointed(db, at.programmeId)).map(({ name }) => name);
const idOf = async (who: { email: string }) =>
  (await readAppointed(db, at.programmeId)).find(({ email }) => email === who.email)!.personId;
const mailed = async () =>
  (await db.selectFrom('mail').select(['kind', 'recipient']).orderBy('number').execute()).map(
    ({ kind, recipient }) => `${kind} ${recipient}`,
  );
const course = async () =>
  (await readCourse(db, at.programmeId)).map(({ kind, who, by: actedBy }) => [kind, who, actedBy]);
const join = (who: typeof BO) => appoint(db, at, { ...who, replaces: null });

test('a new programme has its first coordinator, who gets a mail; the form sent twice makes one', async () => {
  expect(await names()).toEqual(['Anna Berg']);
  expect(await mailed()).toEqual(['programme.appointed anna@regio.example']);
  const { name } = (await readOverview(db, '2027-01-01')).find((one) => one.code === code)!;
  expect(await makeProgramme(db, by, { programme: name, ...ANNA })).toBe(code);
  expect(await mailed()).toHaveLength(1);
  expect(await course()).toEqual([
    ['coordinator.appointed', 'Anna Berg', 'Wendy Kok'],
    ['programme.made', null, 'Wendy Kok'],
  ]);
});

test('a name that another programme has gives nobody a role there', async () => {
  const { name } = (await readOverview(db, '2027-01-01')).find((one) => one.code === code)!;
  expect(await makeProgramme(db, by, { programme: name, ...BO })).toBeNull();
  expect(await names()).toEqual(['Anna Berg']);
});

test('an operator sees coordinators and the rounds that are not over, and nobody else', async () => {
  const { programmeId } = await anEmptyRound(db, code, `${code}-nu`);
  const over = await anEmptyRound(db, code, `${code}-toen`);
  await db.updateTable('round').set({ last_day: '2026-12-31' }).where('id', '=', over.roundId).execute();
  await giveRole(db, { email: 'nora@regio.example', name: 'Nora Vis', kind: 'participant', programmeId });
  const line = (await readOverview(db, '2027-01-01')).find((one) => one.code === code);
  expect(line?.rounds).toEqual([`${code}-nu`]);
  expect(JSON.stringify(line)).not.toContain('Nora');
});

test('several coordinate; one who is appointed twice is told once', async () => {
  expect([await join(BO), await join(BO)]).toEqual([null, null]);
  expect(await names()).toEqual(['Anna Berg', 'Bo Dam']);
  expect(await mailed()).toEqual([
    'programme.appointed anna@regio.example',
    'programme.appointed bo@regio.example',
  ]);
});

test('who stops may do nothing of it from then on, keeps the account, and is told', async () => {
  await join(BO);
  const anna = await idOf(ANNA);
  const { accountId } = (await readAppointed(db, at.programmeId))[0]!;
  expect(await endCoordinator(db, at, anna)).toBe(true);
  expect(await names()).toEqual(['Bo Dam']);
  const left = (await readRoles(db, accountId)).filter(({ programmeId }) => programmeId === at.programmeId);
  expect(left).toEqual([]);
  expect((await mailed()).at(-1)).toBe('programme.ended anna@regio.example');
  expect((await course())[0]).toEqual(['coordinator.ended', 'Anna Berg', 'Wendy Kok']);
  expect(await endCoordinator(db, at, anna)).toBe(true);
  expect(await mailed()).toHaveLength(3);
});

test('the last one stays, also when two operators each end another at once', async () => {
  expect(await endCoordinator(db, at, await idOf(ANNA))).toBe(false);
  await join(BO);
  const [anna, bo] = [await idOf(ANNA), await idOf(BO)];
  const ended = await Promise.all([endCoordinator(db, at, anna), endCoordinator(db, at, bo)]);
  expect(ended.toSorted()).toEqual([false, true]);
  expect(await names()).toHaveLength(1);
});

test('handing over appoints one and ends the other, and both are told; sent twice it is done once', async () => {
  const replaces = await idOf(ANNA);
  expect(await appoint(db, at, { ...BO, replaces })).toBeNull();
  expect(await appoint(db, at, { ...BO, replaces })).toBeNull();
  expect(await names()).toEqual(['Bo Dam']);
  expect((await mailed()).slice(1)).toEqual([
    'programme.appointed bo@regio.example',
    'programme.ended anna@regio.example',
  ]);
});

test('a hand-over that cannot be done changes nothing', async () => {
  const { programmeId } = at;
  const replaces = await idOf(ANNA);
  await giveRole(db, { email: CEM.email, name: 'Team Regio', kind: 'participant', programmeId });
  expect(await appoint(db, at, { ...CEM, replaces })).toBe('shared-address');
  expect(await appoint(db, at, { name: 'Bo Dam', email: ANNA.email, replaces })).toBe('same-person');
  expect(await names()).toEqual(['Anna Berg']);
  expect(await mailed()).toHaveLength(1);
});

test('of two operators who hand over from the same person at once, one is told that it was done already', async () => {
  const replaces = await idOf(ANNA);
  const both = await Promise.all([
    appoint(db, at, { ...BO, replaces }),
    appoint(db, at, { ...CEM, replaces }),
  ]);
  expect(both.filter((one) => one === 'left')).toHaveLength(1);
  expect(await names()).toHaveLength(1);
});

test('somebody of another programme is not ended here', async () => {
  const other = (await makeProgramme(db, by, { programme: `Q ${randomUUID().slice(0, 8)}`, ...BO }))!;
  const elsewhere = (await readOverview(db, '2027-01-01')).find((one) => one.code === other)!;
  await join(CEM);
  expect(await endCoordinator(db, at, elsewhere.coordinators[0]!.personId)).toBe(true);
  expect(await readAppointed(db, elsewhere.id)).toHaveLength(1);
  expect(await names()).toEqual(['Anna Berg', 'Cem Eik']);
});
