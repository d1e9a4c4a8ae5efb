import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { ownAt, selvesAt } from '../../../people/person/testing.ts';
import { readRoles } from '../../../people/reads.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import type { Jobs } from '../../../platform/jobs/jobs.ts';
import { readOutbox } from '../../../platform/mail/mail.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { placeIds } from '../../place/reads.ts';
import { savePlaces } from '../../place/writes.ts';
import { organisationIds } from '../../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../programme/writes.ts';
import { answerRequest, remindManager, standOfAnswer } from '../permission/permission.ts';
import { findRequest } from '../permission/requests.ts';
import { readProposedOrganisations, readSignUps, readWillingHosts, readWithdrawals } from '../reads.ts';
import {
  readExclusions,
  readExclusionsInForce,
  readKnownExclusions,
  waitsForNote,
} from '../reads-exclusions.ts';
import { readOwnSignUps } from '../reads-own.ts';
import { readPermissions, readPermissionWaits } from '../reads-permissions.ts';
import { readOwnStatuses } from '../reads-status.ts';
import type { Answers } from '../schema.ts';
import { stage } from '../stage.ts';
import { digestOf } from '../withdrawal/digest.ts';
import { withdraw } from '../withdrawal/withdrawal.ts';
import { noteExclusion, noteScreening, saveExclusions, saveSignUps } from '../writes.ts';
import { steps } from './answers.ts';
import { beginDraft, confirmDraft, openOwnDraft } from './begin.ts';
import { findDraft, withoutAvoid } from './drafts.ts';
import { saveStep, standOfAll, standOfStep } from './saving.ts';
import { sendDraft, settleOrganisation } from './send.ts';

const NORA = 'nora@a.example';
const TODAY = '2027-01-11';
const answers: Answers = {
  name: 'Nora Haddad',
  jobTitle: 'wijkagent',
  organisation: 'A',
  proposed: '',
  newcomer: true,
  clientContact: false,
  days: ['2027-03-09'],
  visits: 1,
  choices: [
    { kind: 'place', code: 'B-1' },
    { kind: 'organisation', code: 'B' },
  ],
  learningGoal: 'Zien wat er na een melding gebeurt.',
  imageBefore: '',
  managerName: 'Kees Baas',
  managerEmail: 'kees@a.example',
  hosts: '-',
  listed: false,
  avoid: ['C'],
};
/** What of it is shown again. */
const shownAnswers = withoutAvoid(answers);

let connection: Connection;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
/** The queue of the test: each job is done when it is put in. */
let jobs: Jobs;
let post: ReturnType<typeof aMailroom>;
/** Who notes exclusions. */
let coordinator: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'hier', 'hier');
  const roundId = await ensureRound(db, { programmeId, code: 'hier', name: 'Ronde hier' });
  scope = { roundId, programmeId };
  await db.updateTable('round').set({ sign_up_closes: '2099-01-31' }).where('id', '=', roundId).execute();
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  await saveMembers(
    db,
    { programmeId, roundId },
    ['A', 'B', 'C'].map((code) => ({ code, name: `Organisatie ${code}`, ...empty })),
  );
  const place = { title: 'Een dag', secret: false, hostName: '', hostEmail: '', minimum: 1 };
  await savePlaces(
    db,
    roundId,
    [
      {
        ...place,
        code: 'B-1',
        organisation: 'B',
        condition: 'none',
        slots: [{ days: ['2027-03-09'], capacity: 1 }],
      },
    ],
    await organisationIds(db, programmeId),
  );
  coordinator = await giveRole(db, {
    email: 'sietske@regio.example',
    name: 'Sietske',
    kind: 'coordinator',
    programmeId,
  });
  post = aMailroom(db, { kinds: stage.mails });
  jobs = post.jobs;
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  await db.deleteFrom('mail').execute();
  await db.deleteFrom('sign_up_draft').execute();
  await db.deleteFrom('sign_up').execute();
  await db.deleteFrom('withdrawal').execute();
});

const app = () => ({ db: connection.db, jobs });

const work = () => post.work();

/** The keys of the newest mails to somebody. */
async function keysTo(address: string): Promise<string[]> {
  await work();
  return (await readOutbox(connection.db))
    .filter(({ recipient }) => recipient === address)
    .map(({ body }) => new URL(/https:\S+/.exec(body)?.[0] ?? '').searchParams.get('sleutel') ?? '');
}

const ownAs = (email: string) => ownAt(connection.db, scope.programmeId, email);
const begin = async (email = NORA, given: Partial<Answers> = answers, proven = false, page = '') => {
  const own = proven ? await ownAs(email) : null;
  return beginDraft(app(), scope, { email, own, locale: 'nl', answers: given, page });
};
const draftOf = async (key: string | null, viewer: { email: string } | null = null) =>
  findDraft(connection.db, scope, { key, own: viewer && (await ownAs(viewer.email)) });
const send = async (key: string) => {
  const draft = (await draftOf(key))!;
  return sendDraft(app(), scope, { id: draft.id, stand: standOfAll(draft.answers), today: TODAY });
};

/** Somebody who has signed up, with the key of the browser. */
async function signedUp(given: Partial<Answers> = answers): Promise<string> {
  const key = await begin(NORA, given);
  const mailed = (await keysTo(NORA))[0]!;
  await confirmDraft(connection.db, scope, { mailed, key });
  expect(await send(key)).toBe('sent');
  return key;
}

const emails = async () => (await readSignUps(connection.db, scope.roundId)).map(({ email }) => email);
const signUpId = async () =>
  (await connection.db.selectFrom('sign_up').select('id').executeTakeFirstOrThrow()).id;
const permission = async () => {
  const id = await signUpId();
  return (await readPermissions(connection.db, [id])).get(id)!;
};

test('nobody is signed up before the address is confirmed', async () => {
  const key = await begin();
  expect(await send(key)).toBe('not-confirmed');
  expect(await emails()).toEqual([]);
  const mailed = (await keysTo(NORA))[0]!;
  expect(await confirmDraft(connection.db, scope, { mailed, key })).toEqual({ key, kept: false });
  expect(await send(key)).toBe('sent');
  expect(await emails()).toEqual([NORA]);
});

test('nothing goes that was not on the page; a choice where somebody must not come is taken, and never given', async () => {
  const key = await begin();
  await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key });
  const shown = (await draftOf(key))!;
  const stand = standOfStep('afspraken', shown.answers);
  const values = { ...answers, managerEmail: 'iemand.anders@a.example', avoid: ['B'] };
  await saveStep(connection.db, scope, { id: shown.id, step: 'afspraken', stand, values });
  const sendShown = () =>
    sendDraft(app(), scope, { id: shown.id, stand: standOfAll(shown.answers), today: TODAY });
  expect(await sendShown()).toBe('stale');
  expect(await keysTo('iemand.anders@a.example')).toEqual([]);
  // The choice of B was made before it was said that B is no place to come: to refuse it would tell which one that is.
  expect(await send(key)).toBe('sent');
  expect(await readExclusionsInForce(connection.db, scope.roundId)).toEqual([
    { email: NORA, target: { kind: 'organisation', code: 'B' } },
  ]);
});

describe('whoever has the mailbox', () => {
  const saveAgreements = async (key: string, avoid: string[] | undefined, given: Partial<Answers> = {}) => {
    const { avoid: _, ...others } = answers;
    const draft = (await draftOf(key))!;
    const values = { ...others, ...given, ...(avoid ? { avoid } : {}) };
    const stand = standOfStep('afspraken', draft.answers);
    return saveStep(connection.db, scope, { id: draft.id, step: 'afspraken', stand, values });
  };
  const inForce = async () =>
    (await readExclusionsInForce(connection.db, scope.roundId)).map(({ target }) => target.code);
  /** Another browser, that only pressed a link of a mail. */
  async function thief(): Promise<string> {
    await begin();
    const mailed = (await keysTo(NORA)).at(-1)!;
    return (await confirmDraft(connection.db, scope, { mailed, key: null }))!.key;
  }

  test('finds nowhere in the form where somebody must not come: that there is an answer, and no more', async () => {
    await signedUp();
    const draft = (await draftOf(await thief()))!;
    expect(draft.answers.name).toBe(answers.name);
    expect(draft.avoids).toBe(1);
    expect('avoid' in draft.answers).toBe(false);
  });

  test.each([['B'], ['C'], ['D']])(
    'learns nothing by guessing %s: every guess has one answer',
    async (guess) => {
      await signedUp();
      const key = await thief();
      const { id, answers: known } = (await draftOf(key))!;
      const stands = [standOfStep('afspraken', known), standOfAll(known)];
      const stale = await saveStep(connection.db, scope, {
        ...{ id, step: 'afspraken', stand: 'of an older page' },
        values: { ...answers, managerName: 'Iemand Anders', avoid: [guess] },
      });
      expect(JSON.stringify(stale)).not.toMatch(/avoid/);
      expect(stale).not.toBeNull();
      expect(await saveAgreements(key, [guess])).toBeNull();
      const after = (await draftOf(key))!;
      expect([standOfStep('afspraken', after.answers), standOfAll(after.answers)]).toEqual(stands);
      expect([after.changed, after.avoids]).toEqual([true, 1]);
    },
  );

  test('can say it anew; what is not said anew stays, also when the rest of the page changes', async () => {
    await signedUp();
    const key = await thief();
    expect(await saveAgreements(key, undefined, { managerName: 'Lia Bos' })).toBeNull();
    expect(await send(key)).toBe('sent');
    expect(await inForce()).toEqual(['C']);
    expect(await saveAgreements(key, [])).toBeNull();
    expect(await send(key)).toBe('sent');
    expect(await inForce()).toEqual([]);
  });
});

test('what was sent is a sign-up as a match takes it, and the draft is empty', async () => {
  const key = await signedUp();
  const [signUp] = await readSignUps(connection.db, scope.roundId);
  expect(signUp).toEqual({
    name: 'Nora Haddad',
    email: NORA,
    organisation: 'A',
    jobTitle: 'wijkagent',
    newcomer: true,
    unplacedBefore: false,
    learningGoal: 'Zien wat er na een melding gebeurt.',
    imageBefore: '',
    choices: answers.choices,
    days: ['2027-03-09'],
    visits: 1,
    hosts: null,
    managerName: 'Kees Baas',
    managerEmail: 'kees@a.example',
    permission: false,
    screeningSeen: false,
    clientContact: false,
  });
  const draft = await draftOf(key);
  expect(draft).toMatchObject({ sent: true, changed: false, answers: shownAnswers });
  const user = await connection.db
    .selectFrom('user')
    .select('id')
    .where('email', '=', NORA)
    .executeTakeFirst();
  expect((await readRoles(connection.db, user!.id)).map(({ kind }) => kind)).toEqual(['participant']);
});

test('who types the address of somebody else sees nothing of it, and loses the draft when that one confirms', async () => {
  await signedUp();
  const stranger = await begin(NORA, { name: 'Nora', organisation: 'B', jobTitle: 'x' });
  expect((await draftOf(stranger))!.answers).toEqual({ name: 'Nora', organisation: 'B', jobTitle: 'x' });
  const mailed = (await keysTo(NORA))[0]!;
  const own = await confirmDraft(connection.db, scope, { mailed, key: null });
  expect(await draftOf(stranger)).toBeNull();
  expect(own!.kept).toBe(true);
  expect(await draftOf(own!.key)).toMatchObject({ answers: shownAnswers, changed: false, sent: true });
});

test('a stranger changes nothing of a sign-up or a draft by the link that its owner presses', async () => {
  const theirs: Partial<Answers> = {
    ...answers,
    ...{ managerEmail: 'vreemde@elders.example', avoid: [], choices: [{ kind: 'organisation', code: 'C' }] },
  };
  // First something that was begun and not sent, then the same once it was sent.
  let mine = await begin(NORA, { name: 'Nora Haddad', jobTitle: 'wijkagent', organisation: 'A' });
  await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key: mine });
  for (const sends of [false, true]) {
    if (sends) {
      const draft = (await draftOf(mine))!;
      for (const step of steps) {
        const stand = standOfStep(step, (await draftOf(mine))!.answers);
        await saveStep(connection.db, scope, { id: draft.id, step, stand, values: answers });
      }
      expect(await send(mine)).toBe('sent');
    }
    const before = (await draftOf(mine))!.answers;
    const stranger = await begin(NORA, theirs);
    const pressed = await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key: null });
    expect(pressed!.kept).toBe(true);
    expect((await draftOf(pressed!.key))!.answers).toEqual(before);
    // The browser in which it was begun goes on, and that of the stranger does not.
    expect((await draftOf(mine))!.answers).toEqual(before);
    expect(await draftOf(stranger)).toBeNull();
    // The link still leads to it, and takes it along to where it is pressed.
    const again = await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key: null });
    mine = again!.key;
    expect((await draftOf(mine))!.answers).toEqual(before);
  }
});

test('who types everything once more in the own browser and confirms there has it as typed', async () => {
  await signedUp();
  const again = await begin(NORA, { learningGoal: 'Iets anders.' });
  const mailed = (await keysTo(NORA))[0]!;
  expect(await confirmDraft(connection.db, scope, { mailed, key: again })).toEqual({
    key: again,
    kept: false,
  });
  expect((await draftOf(again))!.answers).toMatchObject({ ...shownAnswers, learningGoal: 'Iets anders.' });
});

test('a key of one kind, or of another round, opens nothing', async () => {
  const key = await begin();
  const mailed = (await keysTo(NORA))[0]!;
  expect(await draftOf(mailed)).toBeNull();
  expect(await confirmDraft(connection.db, scope, { mailed: key, key: null })).toBeNull();
  const other = await ensureRound(connection.db, {
    programmeId: scope.programmeId,
    code: 'elders',
    name: 'elders',
  });
  const elsewhere = { ...scope, roundId: other };
  expect(await confirmDraft(connection.db, elsewhere, { mailed, key: null })).toBeNull();
  expect(await findDraft(connection.db, elsewhere, { key, own: null })).toBeNull();
});

test('the keys are stored as digests', async () => {
  const key = await begin();
  const mailed = (await keysTo(NORA))[0]!;
  const rows = await connection.db.selectFrom('sign_up_key').select('hash').execute();
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(key);
  expect(JSON.stringify(rows)).not.toContain(mailed);
});

test('a later save on something older is refused with what is stored; the same twice is not', async () => {
  const key = await begin();
  const draft = (await draftOf(key))!;
  const stand = standOfStep('leren', draft.answers);
  const save = (learningGoal: string) =>
    saveStep(connection.db, scope, {
      id: draft.id,
      step: 'leren',
      stand,
      values: { learningGoal, imageBefore: '' },
    });
  expect(await save('Eerst dit.')).toBeNull();
  expect(await save('Eerst dit.')).toBeNull();
  expect(await save('Toen dat.')).toEqual({ stale: { learningGoal: 'Eerst dit.', imageBefore: '' } });
  expect((await draftOf(key))!.answers.learningGoal).toBe('Eerst dit.');
});

test('sending twice asks the manager once', async () => {
  const key = await signedUp();
  expect(await send(key)).toBe('sent');
  expect(await keysTo('kees@a.example')).toHaveLength(1);
});

test('the manager says yes with the key of the mail, and the person hears it', async () => {
  await signedUp();
  const key = (await keysTo('kees@a.example'))[0]!;
  expect(await findRequest(connection.db, 'x'.repeat(43))).toBeNull();
  const request = (await findRequest(connection.db, key))!;
  expect(request).toMatchObject({ name: 'Nora Haddad', answer: null });
  const yes = { answer: 'yes', note: '' } as const;
  await answerRequest(app(), request.id, yes);
  await answerRequest(app(), request.id, yes);
  await work();
  expect(await permission()).toEqual({ state: 'given', note: '', mailedOn: TODAY, told: null });
  const subjects = (await readOutbox(connection.db)).map(({ recipient, subject }) => [recipient, subject]);
  expect(subjects.filter(([to]) => to === NORA)).toEqual([
    [NORA, 'Je leidinggevende zei ja: Ronde hier'],
    [NORA, 'We hebben je aanmelding: Ronde hier'],
    [NORA, 'Je aanmelding: Ronde hier'],
  ]);
  expect(subjects.filter(([to]) => to === 'sietske@regio.example')).toEqual([]);
});

test('a refusal with its reason goes to the person and the coordinator', async () => {
  await signedUp();
  const key = (await keysTo('kees@a.example'))[0]!;
  const request = (await findRequest(connection.db, key))!;
  await answerRequest(app(), request.id, { answer: 'no', note: 'Te weinig mensen.' });
  await work();
  expect(await permission()).toEqual({
    state: 'refused',
    note: 'Te weinig mensen.',
    mailedOn: TODAY,
    told: null,
  });
  const told = (await readOutbox(connection.db)).filter(({ body }) => body.includes('Te weinig mensen.'));
  const to = (address: string) =>
    told.filter(({ recipient }) => recipient === address).map(({ body }) => body);
  expect(told).toHaveLength(2);
  const [own = ''] = to(NORA);
  expect(own).toMatch(/^Dag Nora Haddad,\s+Je leidinggevende gaf geen toestemming voor Ronde hier\./);
  const [sietskes = ''] = to('sietske@regio.example');
  expect(sietskes).toMatch(/^Dag Sietske,\s+De leidinggevende van Nora Haddad gaf geen toestemming/);
  expect(sietskes).toContain(`/rondes/hier/aanmeldingen#${await signUpId()}`);
});

test('a reminder goes out once a day, with a key that works beside the first', async () => {
  await signedUp();
  const id = await signUpId();
  expect(await remindManager(app(), id, TODAY)).toBe(false);
  expect(await remindManager(app(), id, '2027-01-12')).toBe(true);
  expect(await remindManager(app(), id, '2027-01-12')).toBe(false);
  const keys = await keysTo('kees@a.example');
  expect(keys).toHaveLength(2);
  for (const key of keys) expect((await findRequest(connection.db, key))?.name).toBe('Nora Haddad');
});

test('another manager is asked anew, and the key of the first opens nothing any more', async () => {
  const key = await signedUp();
  const old = (await keysTo('kees@a.example'))[0]!;
  await answerRequest(app(), (await findRequest(connection.db, old))!.id, { answer: 'yes', note: '' });
  const draft = (await draftOf(key))!;
  await saveStep(connection.db, scope, {
    id: draft.id,
    step: 'afspraken',
    stand: standOfStep('afspraken', draft.answers),
    values: { ...answers, managerEmail: 'lia@a.example' },
  });
  expect(await permission()).toMatchObject({ state: 'given' });
  expect(await send(key)).toBe('sent');
  expect(await permission()).toMatchObject({ state: 'asked' });
  expect(await findRequest(connection.db, old)).toBeNull();
  expect(await keysTo('lia@a.example')).toHaveLength(1);
});

test('an answer about safety becomes an exclusion by the coordinator, and is then no question any more', async () => {
  await signedUp();
  const waiting = async () => (await readKnownExclusions(connection.db, scope.roundId)).filter(waitsForNote);
  expect((await waiting()).map(({ email, target }) => [email, target.code])).toEqual([[NORA, 'C']]);
  expect(await readExclusions(connection.db, scope.roundId)).toEqual([]);
  const exclusion = { email: NORA, target: { kind: 'organisation' as const, code: 'C' } };
  await noteExclusion(connection.db, scope, exclusion, coordinator);
  expect(await waiting()).toEqual([]);
  expect(await readExclusions(connection.db, scope.roundId)).toEqual([exclusion]);
});

test('that a host has seen a screening is noted, and stays when the person changes something', async () => {
  const key = await signedUp();
  const seen = async () => (await readSignUps(connection.db, scope.roundId))[0]?.screeningSeen;
  await noteScreening(connection.db, scope.roundId, NORA, true);
  expect(await seen()).toBe(true);
  const draft = (await draftOf(key))!;
  await saveStep(connection.db, scope, {
    id: draft.id,
    step: 'leren',
    stand: standOfStep('leren', draft.answers),
    values: { learningGoal: 'Iets anders.', imageBefore: '' },
  });
  expect(await send(key)).toBe('sent');
  expect(await seen()).toBe(true);
});

test('an organisation that is not in the list waits for the coordinator', async () => {
  const key = await begin(NORA, { ...answers, organisation: '', proposed: 'Stichting De Brug' });
  await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key });
  expect(await send(key)).toBe('waits-for-organisation');
  expect(await emails()).toEqual([]);
  const [waits] = await readProposedOrganisations(connection.db, scope);
  expect(waits).toMatchObject({ email: NORA, proposed: 'Stichting De Brug' });
  const settle = (code: string | null) =>
    settleOrganisation(app(), scope, { draftId: waits!.id, code, today: TODAY });
  expect(await settle('nergens')).toBe(false);
  expect(await settle(null)).toBe(true);
  expect((await readSignUps(connection.db, scope.roundId))[0]?.organisation).toBe('SDB');
  expect(await readProposedOrganisations(connection.db, scope)).toEqual([]);
  expect(await keysTo('kees@a.example')).toHaveLength(1);
});

test('after withdrawing only who it was is left, and an old workbook brings nothing back', async () => {
  const key = await signedUp();
  const [signUp] = await readSignUps(connection.db, scope.roundId);
  const manager = (await keysTo('kees@a.example'))[0]!;
  await withdraw({ db: connection.db, forgets: [] }, scope.roundId, await ownAs(NORA));
  expect(await emails()).toEqual([]);
  expect(await draftOf(key)).toBeNull();
  expect(await findRequest(connection.db, manager)).toBeNull();
  expect(await readWithdrawals(connection.db, scope.roundId)).toEqual([
    {
      digest: digestOf(scope.roundId, NORA),
      name: 'Nora Haddad',
      organisation: 'Organisatie A',
    },
  ]);
  const organisations = await organisationIds(connection.db, scope.programmeId);
  const targets = { organisations, places: await placeIds(connection.db, scope.roundId) };
  expect(await saveSignUps(connection.db, scope.roundId, [signUp!], targets)).toEqual({
    added: 0,
    changed: 0,
    same: 0,
  });
  const exclusion = { email: NORA, target: { kind: 'organisation' as const, code: 'C' } };
  await saveExclusions(connection.db, scope.roundId, [exclusion], {
    signUps: new Map(),
    targets,
    by: { in: 'import', fileName: 'oud.xlsx' },
  });
  expect(await emails()).toEqual([]);
  // The person can come back.
  await signedUp();
  expect(await emails()).toEqual([NORA]);
  expect(await readWithdrawals(connection.db, scope.roundId)).toEqual([]);
});

describe('the button of the first step, pressed more than once', () => {
  const drafts = () => connection.db.selectFrom('sign_up_draft').select(['id', 'answers']).execute();
  const press = (given: Partial<Answers> = answers, email = NORA, page = 'the page') =>
    begin(email, given, false, page);

  test('begins one sign-up and sends one mail, and each press opens it', async () => {
    const keys = await Promise.all([press(), press(), press()]);
    expect(await drafts()).toHaveLength(1);
    expect(await keysTo(NORA)).toHaveLength(1);
    for (const key of keys) expect(await draftOf(key)).toMatchObject({ email: NORA, answers: shownAnswers });
  });

  test('keeps what was on the page at the last press', async () => {
    await press();
    const key = await press({ ...answers, name: 'Nora El Haddad' });
    expect((await draftOf(key))?.answers.name).toBe('Nora El Haddad');
    expect(await drafts()).toHaveLength(1);
  });

  test('with another address, or from another page, it is another sign-up', async () => {
    await press();
    await press(answers, 'bo@a.example');
    await press(answers, NORA, 'another page');
    expect(await drafts()).toHaveLength(3);
  });

  test('opens nothing once the address is proven, nor when time has passed', async () => {
    const first = await press();
    await connection.db
      .updateTable('sign_up_draft')
      .set({ created_at: new Date(Date.now() - 120_000) })
      .execute();
    const late = await press({});
    expect((await draftOf(late))?.id).not.toBe((await draftOf(first))?.id);
    const [own] = (await keysTo(NORA)).slice(-1);
    await confirmDraft(connection.db, scope, { mailed: own!, key: null });
    await connection.db.updateTable('sign_up_draft').set({ created_at: new Date() }).execute();
    const again = await press({});
    expect(await draftOf(again)).toMatchObject({ confirmed: false, answers: {} });
  });
});

test('who withdraws while the sign-up is being sent is not signed up', async () => {
  for (let times = 0; times < 8; times++) {
    const key = await begin();
    await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key });
    const draft = (await draftOf(key))!;
    const own = { ...draft, draftId: draft.id };
    await Promise.all([
      send(key),
      sleep(times).then(() => withdraw({ db: connection.db, forgets: [] }, scope.roundId, own)),
    ]);
    expect(await emails()).toEqual([]);
  }
});

test('who is signed in continues the own sign-up, also one from a workbook, and no draft of another address', async () => {
  await signedUp();
  await connection.db.deleteFrom('sign_up_draft').execute();
  const strange = await begin('iemand@b.example');
  expect(await draftOf(strange, { email: NORA })).toBeNull();
  const own = await openOwnDraft(app(), scope, { own: await ownAs('Nora@A.example'), locale: 'nl' });
  expect(own).toMatchObject({
    email: NORA,
    confirmed: true,
    sent: true,
    changed: false,
    answers: shownAnswers,
  });
  expect(
    await openOwnDraft(app(), scope, { own: await ownAs('niemand@a.example'), locale: 'nl' }),
  ).toBeNull();
});

test('somebody reads where they are, from the draft to the withdrawal, and nothing of an unconfirmed one', async () => {
  const status = async (today = TODAY) => {
    const viewer = await selvesAt(connection.db, 'Nora@A.example');
    const at = { programmeIds: [scope.programmeId], viewer, today };
    const here = (await readOwnStatuses(connection.db, at)).filter(({ round }) => round.code === 'hier');
    return here.map(({ state, changed, waits }) => ({
      state,
      changed,
      waits,
    }));
  };
  const key = await begin(NORA);
  expect(await status()).toEqual([{ state: 'open', changed: false, waits: true }]);
  await confirmDraft(connection.db, scope, { mailed: (await keysTo(NORA))[0]!, key });
  expect(await status()).toEqual([{ state: 'draft', changed: false, waits: true }]);
  await send(key);
  expect(await status()).toEqual([{ state: 'asked', changed: false, waits: false }]);
  expect(await readPermissionWaits(connection.db, scope.roundId)).toMatchObject([
    { name: 'Nora Haddad', state: 'asked', hasManager: true, mailedOn: TODAY },
  ]);
  const [manager] = await keysTo('kees@a.example');
  const request = (await findRequest(connection.db, manager!))!;
  const no = { answer: 'no', note: 'druk' } as const;
  await answerRequest(app(), request.id, no);
  expect(await status()).toEqual([{ state: 'refused', changed: false, waits: true }]);
  expect(await readPermissionWaits(connection.db, scope.roundId)).toMatchObject([{ state: 'refused' }]);
  const yes = { answer: 'yes', note: '' } as const;
  // From a page that showed no answer.
  expect(await answerRequest(app(), request.id, yes)).toBe(false);
  expect(await status()).toEqual([{ state: 'refused', changed: false, waits: true }]);
  const stand = standOfAnswer(no);
  for (const _ of [1, 2]) expect(await answerRequest(app(), request.id, { ...yes, stand })).toBe(true);
  expect(await status()).toEqual([{ state: 'ready', changed: false, waits: false }]);
  expect(await readPermissionWaits(connection.db, scope.roundId)).toEqual([]);
  await withdraw({ db: connection.db, forgets: [] }, scope.roundId, await ownAs(NORA));
  expect(await status()).toEqual([{ state: 'withdrawn', changed: false, waits: false }]);
  const viewer = await selvesAt(connection.db, NORA);
  expect(await readOwnStatuses(connection.db, { programmeIds: [], viewer, today: TODAY })).toEqual([]);
});

test('choices that the own days or a condition rule out are counted, and wait when none is left', async () => {
  const read = async () => {
    const viewer = await selvesAt(connection.db, NORA);
    const at = { programmeIds: [scope.programmeId], viewer, today: TODAY };
    const statuses = await readOwnStatuses(connection.db, at);
    const status = statuses.find(({ round }) => round.code === 'hier');
    const [own] = await readOwnSignUps(connection.db, [scope.programmeId], viewer);
    return {
      choices: status?.choices,
      waits: status?.waits,
      obstacles: own?.choices.map(({ obstacle }) => obstacle),
    };
  };
  await signedUp();
  expect(await read()).toEqual({ choices: { of: 2, cannot: 0 }, waits: false, obstacles: [null, null] });
  await connection.db
    .updateTable('sign_up')
    .set({ days: ['2027-03-10'] })
    .execute();
  expect(await read()).toEqual({ choices: { of: 2, cannot: 2 }, waits: true, obstacles: ['days', 'days'] });
  // That somebody must not come there is not told.
  const [own] = await readSignUps(connection.db, scope.roundId);
  await noteExclusion(connection.db, scope, { email: NORA, target: own!.choices[1]! }, coordinator);
  expect((await read()).obstacles).toEqual(['days', 'days']);
  await connection.db
    .updateTable('sign_up')
    .set({ days: ['2027-03-09'] })
    .execute();
  expect((await read()).obstacles).toEqual([null, null]);
});

test('who offers to receive and has no place yet is named for the coordinator', async () => {
  await signedUp();
  expect(await readWillingHosts(connection.db, scope.roundId)).toEqual(['Nora Haddad']);
});
