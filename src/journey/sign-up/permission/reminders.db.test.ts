import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { aPerson, ownAt } from '../../../people/person/testing.ts';
import { giveRole, keepLocale } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readOutbox } from '../../../platform/mail/mail.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { organisationIds } from '../../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../programme/writes.ts';
import { settleOrganisation } from '../draft/send.ts';
import { beginSignUpDay } from '../jobs.ts';
import { readOwnWords, readProposedOrganisations } from '../reads.ts';
import { stage } from '../stage.ts';
import { storeSignUp } from '../testing.ts';
import { withdraw } from '../withdrawal/withdrawal.ts';
import { remindManager } from './permission.ts';

const NORA = 'nora@pol.example';
const KEES = 'kees@pol.example';
const SIETSKE = 'sietske@regio.example';
const BO = 'bo@regio.example';

let connection: Connection;
let scope: { programmeId: ProgrammeId; roundId: RoundId; organisations: Map<string, string> };
let post: ReturnType<typeof aMailroom>;
/** The last day that was begun, on which letters are written. */
let today = '2027-01-10';
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'hier', 'Programma hier');
  const roundId = await ensureRound(db, { programmeId, code: 'hier-1', name: 'Ronde hier' });
  const none = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  const named = ['A', 'B'].map((code) => ({ code, name: code, ...none }));
  await saveMembers(db, { programmeId, roundId }, named);
  scope = { programmeId, roundId, organisations: await organisationIds(db, programmeId) };
  await giveRole(db, { email: SIETSKE, name: 'S', kind: 'coordinator', programmeId: scope.programmeId });
  const bo = await giveRole(db, {
    email: BO,
    name: 'B',
    kind: 'coordinator',
    programmeId: scope.programmeId,
  });
  await keepLocale(db, bo, 'en');
  post = aMailroom(db, { kinds: stage.mails, today: () => today });
});
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  for (const table of ['mail', 'sign_up_draft', 'sign_up', 'withdrawal'] as const) {
    await db.deleteFrom(table).execute();
  }
  await db
    .updateTable('round')
    .set({
      sign_up_opens: null,
      sign_up_closes: '2027-01-31',
      choosing_closes: null,
      match_on: null,
      reply_by: null,
      look_back_on: null,
    })
    .execute();
});

/** Nora's sign-up; her manager was asked on a day. */
async function asked(mailedOn: string): Promise<{ signUpId: string; requestId: string }> {
  const { db } = connection;
  const manager_id = await aPerson(db, scope.programmeId, 'Kees Baas', KEES);
  const signUpId = await storeSignUp(db, {
    round_id: scope.roundId,
    organisation_id: scope.organisations.get('A')!,
    person_id: await aPerson(db, scope.programmeId, 'Nora Haddad', NORA),
    manager_id,
  });
  const { id: requestId } = await db
    .insertInto('permission_request')
    .values({
      sign_up_id: signUpId,
      manager_id,
      mailed_on: mailedOn,
      answer: null,
      answered_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { signUpId, requestId };
}

const begin = (day: string) => {
  today = day;
  return beginSignUpDay(connection.db, day);
};

async function posted(kind: string): Promise<string[]> {
  const rows = await connection.db
    .selectFrom('mail')
    .select('recipient')
    .where('kind', '=', `sign-up.${kind}`)
    .orderBy('recipient')
    .execute();
  return rows.map(({ recipient }) => recipient);
}

test('a manager who was asked is reminded 7 and 2 days before choosing closes, once each', async () => {
  const { requestId } = await asked('2027-01-10');
  await connection.db.updateTable('round').set({ choosing_closes: '2027-02-07' }).execute();
  await begin('2027-01-30');
  expect(await posted('permission-reminder')).toEqual([]);
  await Promise.all([begin('2027-01-31'), begin('2027-01-31')]);
  await begin('2027-02-01');
  expect(await posted('permission-reminder')).toEqual([KEES]);
  await begin('2027-02-05');
  expect(await posted('permission-reminder')).toEqual([KEES, KEES]);
  await post.work();
  const [mail] = await readOutbox(connection.db);
  expect(mail!.subject).toBe('Herinnering: mag Nora Haddad meedoen met Ronde hier?');
  expect(mail!.body).toContain('/post/stop?sleutel=');
  // Until the link stops working, and not until signing up ends.
  expect(mail!.body).toContain('7 februari 2027');
  expect(mail!.body).not.toContain('31 januari');
  expect(requestId).toBeTruthy();
});

test('by hand and by date on one day is one mail', async () => {
  const { signUpId } = await asked('2027-01-10');
  const app = { db: connection.db, jobs: post.jobs };
  expect(await remindManager(app, signUpId, '2027-01-24')).toBe(true);
  await begin('2027-01-24');
  expect(await posted('permission-reminder')).toEqual([KEES]);
  await begin('2027-01-29');
  expect(await remindManager(app, signUpId, '2027-01-29')).toBe(false);
  expect(await posted('permission-reminder')).toEqual([KEES, KEES]);
});

test('an answer that comes before the mail goes keeps it here', async () => {
  const { requestId } = await asked('2027-01-10');
  await begin('2027-01-24');
  await connection.db
    .updateTable('permission_request')
    .set({ answer: 'yes' })
    .where('id', '=', requestId)
    .execute();
  await post.work();
  expect(await readOutbox(connection.db)).toEqual([]);
});

test('who confirmed and did not send is reminded 2 days before sign-up closes, once, and can go on', async () => {
  const { db } = connection;
  const make = (email: string, over: object = {}) =>
    db
      .insertInto('sign_up_draft')
      .values({
        round_id: scope.roundId,
        email,
        locale: 'nl',
        answers: JSON.stringify({}),
        confirmed_at: new Date('2026-12-01'),
        sent_at: null,
        created_at: new Date('2026-12-01'),
        expires_at: new Date(Date.now() + 9e9),
        ...over,
      })
      .execute();
  await make(NORA);
  await make('niet-bevestigd@pol.example', { confirmed_at: null });
  await make('verstuurd@pol.example', { sent_at: new Date() });
  await begin('2027-01-28');
  expect(await posted('unfinished')).toEqual([]);
  for (const day of ['2027-01-29', '2027-01-29', '2027-01-30']) await begin(day);
  expect(await posted('unfinished')).toEqual([NORA]);
  await post.work();
  const mail = (await readOutbox(db)).find(({ recipient }) => recipient === NORA);
  expect(mail!.body).toMatch(/aanmelden\/hier-1\/verder\?sleutel=/);
});

test('who withdraws is gone from the record of mail, and the coordinators hear it in their language', async () => {
  const { db } = connection;
  await asked('2027-01-10');
  await begin('2027-01-24');
  expect(await posted('permission-reminder')).toEqual([KEES]);
  await withdraw({ db, forgets: [] }, scope.roundId, await ownAt(db, scope.programmeId, NORA));
  await withdraw({ db, forgets: [] }, scope.roundId, await ownAt(db, scope.programmeId, NORA));
  expect(await posted('permission-reminder')).toEqual([]);
  expect(await posted('withdrawn')).toEqual([BO, SIETSKE]);
  await post.work();
  await post.mailroom.sweep();
  await post.work();
  expect((await readOutbox(db)).map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
    [BO, 'Nora Haddad has withdrawn: Ronde hier'],
    [SIETSKE, 'Nora Haddad heeft zich teruggetrokken: Ronde hier'],
  ]);
});

test('after 30 days what was begun is gone; what was sent stays said, and goes on waiting for its organisation', async () => {
  const { db } = connection;
  await asked('2027-01-10');
  const answers = {
    ...{ name: 'Noa', jobTitle: 'begeleider', organisation: '', proposed: 'Thuis', newcomer: false },
    ...{
      days: ['2027-03-09'],
      visits: 1,
      choices: [{ kind: 'organisation', code: 'B' }],
      clientContact: false,
    },
    ...{ learningGoal: 'Zien', managerName: 'Iris', managerEmail: 'iris@thuis.example', listed: false },
  };
  const make = async (email: string, sent: boolean, over: object) => {
    const { id } = await db
      .insertInto('sign_up_draft')
      .values({
        ...{ round_id: scope.roundId, email, locale: 'nl', answers: JSON.stringify(over) },
        ...{ confirmed_at: new Date(0), sent_at: sent ? new Date(0) : null, expires_at: new Date(1) },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('sign_up_key').values({ hash: email, draft_id: id, kind: 'browser' }).execute();
  };
  await make(NORA, true, { learningGoal: 'Nog niet verstuurd' });
  await make('begonnen@pol.example', false, { name: 'Sem' });
  await make('noa@thuis.example', true, answers);
  await begin('2027-01-12');
  await begin('2027-01-13');

  const left = await db.selectFrom('sign_up_draft').select(['email', 'answers']).orderBy('email').execute();
  expect(left).toEqual([
    { email: 'noa@thuis.example', answers },
    { email: NORA, answers: {} },
  ]);
  expect(await db.selectFrom('sign_up_key').select('hash').execute()).toEqual([]);
  expect((await readOwnWords(db, scope.roundId)).sent).toEqual(new Set([NORA, 'noa@thuis.example']));
  const [waits] = await readProposedOrganisations(db, scope);
  const settled = { draftId: waits!.id, code: 'A', today: '2027-01-13' };
  expect(await settleOrganisation({ db }, scope, settled)).toBe(true);
  expect(await readProposedOrganisations(db, scope)).toEqual([]);
});

test('what is sent days late is not written any more: it would say tomorrow, or lead to a link that is closed', async () => {
  const { db } = connection;
  await asked('2027-01-10');
  await db
    .insertInto('sign_up_draft')
    .values({
      ...{ round_id: scope.roundId, email: 'sem@pol.example', locale: 'nl', answers: '{}', sent_at: null },
      ...{ confirmed_at: new Date(0), created_at: new Date(0), expires_at: new Date(Date.now() + 9e9) },
    })
    .execute();
  await begin('2027-01-30');
  const kinds = ['permission-reminder', 'unfinished'];
  const queued = await db.selectFrom('mail').select('kind').orderBy('kind').execute();
  expect(queued.map(({ kind }) => kind)).toEqual(kinds.map((kind) => `sign-up.${kind}`));
  today = '2027-02-01';
  await post.work();
  const statuses = await db.selectFrom('mail').select('status').execute();
  expect(statuses.map(({ status }) => status)).toEqual(kinds.map(() => 'skipped'));
});
