import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { foldName } from '../../../people/person/person.ts';
import type { Own } from '../../../people/person/selves.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readOutbox } from '../../../platform/mail/mail.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readSignUps } from '../reads.ts';
import { readOwnSignUps } from '../reads-own.ts';
import { readOwnStatuses } from '../reads-status.ts';
import type { Answers } from '../schema.ts';
import { stage } from '../stage.ts';
import { withdraw } from '../withdrawal/withdrawal.ts';
import { beginDraft, confirmDraft, openOwnDraft } from './begin.ts';
import { findDraft } from './drafts.ts';
import { saveStep, standOfAll, standOfStep } from './saving.ts';
import { sendDraft } from './send.ts';

const TEAM = 'team@a.example';
const TODAY = '2027-01-11';
const answersOf = (name: string, learningGoal: string): Answers => ({
  ...{ name, jobTitle: 'wijkagent', organisation: 'A', proposed: '', newcomer: true, clientContact: false },
  ...{ days: ['2027-03-09'], visits: 1, choices: [{ kind: 'place', code: 'B-1' }], learningGoal },
  ...{ imageBefore: '', managerName: 'Kees Baas', managerEmail: 'kees@a.example', hosts: '' },
  ...{ listed: false, avoid: [] },
});

let connection: Connection;
let scope: Awaited<ReturnType<typeof aProgramme>>;
let post: ReturnType<typeof aMailroom>;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  post = aMailroom(db, { kinds: stage.mails });
}, 60_000);
afterAll(() => connection.close());

let count = 0;
beforeEach(async () => {
  const { db } = connection;
  await db.deleteFrom('mail').execute();
  count += 1;
  scope = await aProgramme(db, `postbus-${count}`);
  const place = {
    ...{ code: 'B-1', organisation: 'B', title: 'Meelopen', secret: false, hostName: '', hostEmail: '' },
    ...{ slots: [{ days: ['2027-03-09'], capacity: 2 }], condition: 'none' as const, minimum: 1 },
  };
  await savePlaces(db, scope.roundId, [place], scope.organisations);
});

/** Begins with the address of the team, follows the mailed link in the same browser, and sends. */
async function signUp(name: string, learningGoal: string, email = TEAM) {
  const { db } = connection;
  const given = { email, own: null, locale: 'nl', answers: answersOf(name, learningGoal), page: '' } as const;
  const key = await beginDraft({ db }, scope, given);
  await post.work();
  const [mail] = (await readOutbox(db)).filter(({ recipient }) => recipient === email);
  const mailed = new URL(/https:\S+/.exec(mail?.body ?? '')?.[0] ?? '').searchParams.get('sleutel') ?? '';
  await confirmDraft(db, scope, { mailed, key });
  const draft = (await findDraft(db, scope, { key, own: null }))!;
  const { id, answers: shown } = draft;
  const sent = await sendDraft({ db }, scope, { id, stand: standOfAll(shown), today: TODAY });
  return { key, sent };
}

const inRound = async () =>
  (await readSignUps(connection.db, scope.roundId)).map(({ email, name, learningGoal }) => [
    ...[email, name, learningGoal],
  ]);

/** Whose things are those of one of the team, as after choosing. */
async function ownOf(name: string): Promise<Own> {
  const { db } = connection;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', scope.programmeId)
    .execute();
  return { personId: rows.find((row) => foldName(row.name) === foldName(name))!.id, email: TEAM };
}

test('two people with one mailbox sign up one after the other, and each keeps what is theirs', async () => {
  expect((await signUp('Kim Eik', 'Doel van Kim')).sent).toBe('sent');
  expect((await signUp('Cas Berk', 'Doel van Cas')).sent).toBe('sent');
  expect(await inRound()).toEqual([
    [`${TEAM}#2`, 'Cas Berk', 'Doel van Cas'],
    [TEAM, 'Kim Eik', 'Doel van Kim'],
  ]);
});

test('the same name in another spelling is who signed up before, and writes over nobody', async () => {
  await signUp('Kim Eik', 'Eerst');
  await signUp('Cas Berk', 'Doel van Cas');
  expect((await signUp('KIM  eik', 'Daarna')).sent).toBe('sent');
  expect(await inRound()).toEqual([
    [`${TEAM}#2`, 'Cas Berk', 'Doel van Cas'],
    [TEAM, 'KIM  eik', 'Daarna'],
  ]);
});

test('who chose to be one of them reads and changes nothing of the other', async () => {
  const { db } = connection;
  await signUp('Kim Eik', 'Doel van Kim');
  await signUp('Cas Berk', 'Doel van Cas');
  const [kim, cas] = [await ownOf('Kim Eik'), await ownOf('Cas Berk')];
  const opened = await openOwnDraft({ db, jobs: undefined as never }, scope, { own: cas, locale: 'nl' });
  expect(opened?.answers.learningGoal).toBe('Doel van Cas');
  expect((await findDraft(db, scope, { key: null, own: kim }))?.answers.learningGoal).toBe('Doel van Kim');
  // As nobody in particular, the mailbox alone opens neither.
  expect(await findDraft(db, scope, { key: null, own: { personId: null, email: TEAM } })).toBeNull();
  const { programmeId } = scope;
  const self = { programmeId, personId: cas.personId!, key: `${TEAM}#2`, name: 'Cas Berk' };
  const viewer = { email: TEAM, selves: [self], undecided: [] };
  const own = await readOwnSignUps(db, [programmeId], viewer);
  expect(own.map(({ personId, learning_goal }) => [personId, learning_goal])).toEqual([
    [cas.personId, 'Doel van Cas'],
  ]);
  const undecided = { email: TEAM, selves: [], undecided: [programmeId] };
  expect(await readOwnSignUps(db, [programmeId], undecided)).toEqual([]);
  expect(await readOwnStatuses(db, { programmeIds: [programmeId], viewer: undecided, today: TODAY })).toEqual(
    [],
  );
});

test('who writes the own name otherwise stays one person', async () => {
  const { db } = connection;
  const { key } = await signUp('Kim Eik', 'Doel van Kim');
  const draft = (await findDraft(db, scope, { key, own: null }))!;
  const stand = standOfStep('wie', draft.answers);
  const values = { ...draft.answers, name: 'Kim Linde' };
  expect(await saveStep(db, scope, { id: draft.id, step: 'wie', stand, values })).toBeNull();
  const { answers: shown } = (await findDraft(db, scope, { key, own: null }))!;
  const again = { id: draft.id, stand: standOfAll(shown), today: TODAY };
  expect(await sendDraft({ db }, scope, again)).toBe('sent');
  expect(await inRound()).toEqual([[TEAM, 'Kim Linde', 'Doel van Kim']]);
});

test('who withdraws takes along nothing of the other, also no mail and no role', async () => {
  const { db } = connection;
  await signUp('Kim Eik', 'Doel van Kim');
  await signUp('Cas Berk', 'Doel van Cas');
  const cas = await ownOf('Cas Berk');
  await withdraw({ db, forgets: [] }, scope.roundId, await ownOf('Kim Eik'));
  expect(await inRound()).toEqual([[`${TEAM}#2`, 'Cas Berk', 'Doel van Cas']]);
  const { rows } = {
    rows: await db
      .selectFrom('role')
      .select('person_id')
      .where('programme_id', '=', scope.programmeId)
      .execute(),
  };
  expect(rows).toEqual([{ person_id: cas.personId }]);
  expect((await findDraft(db, scope, { key: null, own: cas }))?.answers.learningGoal).toBe('Doel van Cas');
  const receipts = await db
    .selectFrom('mail')
    .select('recipient')
    .where('kind', '=', 'sign-up.receipt')
    .execute();
  expect(receipts).toEqual([{ recipient: TEAM }]);
  const people = await db
    .selectFrom('person_main')
    .select('key')
    .where('programme_id', '=', scope.programmeId)
    .where('email', '=', TEAM)
    .execute();
  expect(people).toEqual([{ key: `${TEAM}#2` }]);
});

test('at the address of who signs in with a second step nobody else signs up, and the owner can', async () => {
  const { db } = connection;
  const email = 'sietske@regio.example';
  await giveRole(db, { email, name: 'Sietske Vos', kind: 'coordinator', programmeId: scope.programmeId });
  expect((await signUp('Bo Ros', 'Doel van Bo', email)).sent).toBe('address-of-another');
  expect(await inRound()).toEqual([]);
  expect((await signUp('Sietske', 'Doel van Sietske', email)).sent).toBe('sent');
  expect(await inRound()).toEqual([[email, 'Sietske', 'Doel van Sietske']]);
});
