import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { ownAt } from '../../../people/person/testing.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readOutbox } from '../../../platform/mail/mail.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../programme/writes.ts';
import { beginDraft, confirmDraft } from '../draft/begin.ts';
import { findDraft } from '../draft/drafts.ts';
import { saveStep, standOfAll, standOfStep } from '../draft/saving.ts';
import { sendDraft } from '../draft/send.ts';
import { answerRequest } from '../permission/permission.ts';
import { stage } from '../stage.ts';
import { withdraw } from './withdrawal.ts';

const NORA = 'nora@a.example';
const answers = {
  ...{ name: 'Nora Haddad', jobTitle: 'wijkagent', organisation: 'A', proposed: '', newcomer: false },
  ...{ clientContact: false, days: ['2027-03-09'], visits: 1, learningGoal: 'Zien.', imageBefore: '' },
  ...{ choices: [{ kind: 'organisation' as const, code: 'B' }], hosts: '', listed: false, avoid: [] },
  ...{ managerName: 'Kees Baas', managerEmail: 'kees@a.example' },
};

let connection: Connection;
let programmeId: ProgrammeId;
let post: ReturnType<typeof aMailroom>;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  programmeId = await ensureProgramme(db, 'hier', 'hier');
  await giveRole(db, { email: 'sietske@regio.example', name: 'Sietske', kind: 'coordinator', programmeId });
  post = aMailroom(db, { kinds: stage.mails });
}, 60_000);
afterAll(() => connection.close());

const TODAY = '2027-01-11';
const app = () => ({ db: connection.db, jobs: post.jobs });
const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
const organisations = ['A', 'B'].map((code) => ({ code, name: `Organisatie ${code}`, ...empty }));
async function aRound(code: string): Promise<Scope> {
  const roundId = await ensureRound(connection.db, { programmeId, code, name: `Ronde ${code}` });
  await saveMembers(connection.db, { programmeId, roundId }, organisations);
  return { roundId, programmeId };
}
type Scope = { roundId: RoundId; programmeId: ProgrammeId };

/** Confirmed and sent, from the first step on. */
async function signUp(scope: Scope, manager = 'kees@a.example'): Promise<string> {
  const { db } = connection;
  const given = { email: NORA, locale: 'nl', answers: { ...answers, managerEmail: manager } } as const;
  const key = await beginDraft(app(), scope, { ...given, own: null, page: '' });
  await post.work();
  const [mail] = (await readOutbox(db)).filter(({ recipient }) => recipient === NORA);
  const mailed = new URL(/https:\S+/.exec(mail?.body ?? '')?.[0] ?? '').searchParams.get('sleutel') ?? '';
  await confirmDraft(db, scope, { mailed, key });
  await send(scope, key);
  return key;
}

async function send(scope: Scope, key: string): Promise<void> {
  const draft = await findDraft(connection.db, scope, { key, own: null });
  const { id, answers: shown } = draft!;
  expect(await sendDraft(app(), scope, { id, stand: standOfAll(shown), today: TODAY })).toBe('sent');
  await post.work();
}

const recipients = async () =>
  (await connection.db.selectFrom('mail').select('recipient').orderBy('recipient').execute()).map(
    ({ recipient }) => recipient,
  );

test('who withdraws leaves no mail behind, also not of a manager or a draft before', async () => {
  const { db } = connection;
  const scope = await aRound('een');
  // The same person began twice: the second draft takes the place of the first.
  await signUp(scope);
  const key = await signUp(scope);
  const request = await db.selectFrom('permission_request').select('id').executeTakeFirstOrThrow();
  await answerRequest(app(), request.id, { answer: 'no', note: 'Te druk, zegt Kees.' });
  await post.work();
  const before = (await findDraft(db, scope, { key, own: null }))!;
  const values = { ...answers, managerEmail: 'lia@a.example' };
  const stand = standOfStep('afspraken', before.answers);
  await saveStep(db, scope, { id: before.id, step: 'afspraken', stand, values });
  await send(scope, key);
  // Of the manager who is no longer asked nothing stays, nor of the reason.
  expect(await recipients()).not.toContain('kees@a.example');
  expect(JSON.stringify(await readOutbox(db))).not.toContain('zegt Kees');
  expect(await recipients()).toContain('lia@a.example');
  await withdraw({ db, forgets: [] }, scope.roundId, await ownAt(connection.db, scope.programmeId, NORA));
  // Only that it was withdrawn is told.
  expect(await recipients()).toEqual(['sietske@regio.example']);
});

test('who withdraws from one round keeps the mail of another', async () => {
  const [here, other] = [await aRound('twee'), await aRound('drie')];
  await connection.db.deleteFrom('mail').execute();
  await signUp(here, 'kees@a.example');
  await signUp(other, 'lia@a.example');
  await withdraw(
    { db: connection.db, forgets: [] },
    here.roundId,
    await ownAt(connection.db, here.programmeId, NORA),
  );
  expect(await recipients()).toEqual(['lia@a.example', NORA, NORA, 'sietske@regio.example']);
});

test('history says that somebody withdrew, once, and not who', async () => {
  const scope = await aRound('hier-geschiedenis');
  await signUp(scope);
  const { db } = connection;
  const { id: signUpId } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', scope.roundId)
    .executeTakeFirstOrThrow();
  await withdraw({ db, forgets: [] }, scope.roundId, await ownAt(connection.db, scope.programmeId, NORA));
  await withdraw({ db, forgets: [] }, scope.roundId, await ownAt(connection.db, scope.programmeId, NORA));
  const history = await readHistory(db, { roundId: scope.roundId });
  expect(history.map(({ kind, about }) => ({ kind, about }))).toEqual([
    { kind: 'sign-up.withdrawn', about: { signUpId, roundId: scope.roundId } },
  ]);
});
