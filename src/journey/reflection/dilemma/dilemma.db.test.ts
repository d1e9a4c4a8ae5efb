import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { aPerson, viewerOf } from '../../../people/person/testing.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { organisationIds } from '../../programme/reads.ts';
import { anOrganisation, aViewer } from '../../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../programme/writes.ts';
import { storeSignUp } from '../../sign-up/testing.ts';
import { isSecret } from '../reads.ts';
import { type Board, recognisersOf, viewBoard } from './board.ts';
import { enterBoard } from './entering.ts';
import { fillDilemmas } from './example-dilemmas.ts';
import { hideAttempt } from './hiding.ts';
import { readDilemmaHistory } from './history.ts';
import { dropMeeting, setMeeting, tellOutcome } from './meetings.ts';
import { moveDilemma } from './moving.ts';
import { raiseDilemma } from './raising.ts';
import { react, takeBackReaction } from './reacting.ts';
import { readBoard, readReactions } from './read-board.ts';
import { recognise, takeBack } from './recognising.ts';
import { sayOutcome, takeBackTried, tellAttempt } from './trying.ts';

const TODAY = '2027-03-01';
/** Six of local, five of youth, and two of which none is large enough. */
const KINDS: Record<string, string> = {
  ...Object.fromEntries(['G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((code) => [code, 'gemeente'])),
  ...Object.fromEntries(['J1', 'J2', 'J3', 'J4', 'J5'].map((code) => [code, 'jeugdhulp'])),
  ...{ P1: 'politie', O1: 'opvang', X1: 'iets anders', X2: '', X3: '' },
};

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

interface Made {
  programmeId: ProgrammeId;
  roundId: RoundId;
  organisations: Map<string, string>;
}

async function aBoard(code: string): Promise<Made> {
  const { db } = connection;
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code: `${code}-1`, name: code });
  await saveMembers(
    db,
    { programmeId, roundId },
    Object.entries(KINDS).map(([one, kind]) =>
      anOrganisation(one, { kind, contactEmail: '', contactName: '' }),
    ),
  );
  return { programmeId, roundId, organisations: await organisationIds(db, programmeId) };
}

async function raise(
  { programmeId, organisations }: Made,
  title: string,
  codes: string[],
  by: PersonId | null = null,
) {
  const { db } = connection;
  return db.transaction().execute(async (trx) => {
    const [first, ...others] = codes.map((one) => organisations.get(one)!);
    const dilemmaId = await raiseDilemma(trx, {
      ...{ programmeId, title, question: 'Het botst.', theme: 'sharing' as const },
      ...{ personId: by, organisationId: first ?? null },
    });
    for (const organisationId of others) await recognise(trx, { dilemmaId, organisationId });
    return dilemmaId;
  });
}

async function boardOf({ programmeId, organisations }: Made, own: string[] = []): Promise<Board> {
  return viewBoard(await readBoard(connection.db, programmeId), {
    ...{ locale: 'nl', today: TODAY },
    own: own.map((code) => ({ id: organisations.get(code)!, name: code })),
  });
}
const found = (board: Board, id: string) => board.dilemmas.find((one) => one.id === id)!;

test('every programme begins with the five that return, in both languages, and no other has them', async () => {
  const made = await aBoard('begin');
  const board = await boardOf(made);
  expect(board.dilemmas.map(({ title, begun }) => [title, begun])).toEqual([
    ['Ik weet niet wat de ander precies doet', true],
    ['Ik mag het niet delen. Of toch wel?', true],
    ['Iedereen is betrokken. Wie is verantwoordelijk?', true],
    ['Wij wachten op hen, en zij wachten op ons', true],
    ['We praten erover, maar niemand hakt de knoop door', true],
  ]);
  const rows = await readBoard(connection.db, made.programmeId);
  const english = viewBoard(rows, { locale: 'en', today: TODAY, own: [] });
  expect(english.dilemmas[0]!.title).toBe('I do not know what the other exactly does');
});

test('an organisation recognises it once, whoever of it presses, and takes it back', async () => {
  const made = await aBoard('een-keer');
  const { db } = connection;
  const dilemmaId = await raise(made, 'Een keer', ['G1']);
  const organisationId = made.organisations.get('G2')!;
  const press = (work: typeof recognise) =>
    db.transaction().execute((trx) => work(trx, { dilemmaId, organisationId }));
  await Promise.all([press(recognise), press(recognise)]);
  expect(found(await boardOf(made, ['G2']), dilemmaId)).toMatchObject({
    ...{ count: { exactly: 2 }, few: true, shares: null },
    own: [{ name: 'G2', recognises: true }],
  });
  await press(takeBack);
  await press(takeBack);
  expect(found(await boardOf(made, ['G2']), dilemmaId)).toMatchObject({
    ...{ count: { exactly: 1 }, own: [{ name: 'G2', recognises: false }] },
  });
});

test('by family from three on; one press more or less does not show there, three do', async () => {
  const made = await aBoard('soorten');
  const { db } = connection;
  const dilemmaId = await raise(made, 'Soorten', ['G1', 'G2', 'G3', 'P1']);
  // The first three were counted at once; the fourth is one alone.
  const local = (count: number) => ({ family: 'local', size: 6, count });
  expect(found(await boardOf(made), dilemmaId)).toMatchObject({
    ...{ count: { exactly: 4 }, few: false },
    shares: { named: [local(3)], others: { count: 0, size: 10 } },
  });
  const say = (work: typeof recognise, code: string) =>
    db
      .transaction()
      .execute((trx) => work(trx, { dilemmaId, organisationId: made.organisations.get(code)! }));
  await say(recognise, 'G4');
  expect(found(await boardOf(made), dilemmaId)).toMatchObject({
    ...{ count: { exactly: 5 }, shares: { named: [local(3)] } },
  });
  // Who presses, looks and takes it back has seen nothing.
  await say(takeBack, 'G4');
  await say(recognise, 'J1');
  expect(found(await boardOf(made), dilemmaId).shares).toEqual({
    named: [local(3)],
    others: { count: 0, size: 10 },
  });
  await say(takeBack, 'G1');
  // Three changed: the police and youth came, one of local went.
  expect(found(await boardOf(made), dilemmaId)).toMatchObject({
    ...{ count: { exactly: 4 }, shares: { named: [], others: { count: 4, size: 16 } } },
  });
});

test('nothing that is read says which organisation it is, but to coordinators', async () => {
  const made = await aBoard('wie');
  const dilemmaId = await raise(made, 'Wie', ['G1', 'G2', 'G3', 'J1']);
  const { db } = connection;
  await tellAttempt(db, {
    ...{ dilemmaId, text: 'Samen bellen', outcome: 'helped' as const, personId: null },
    organisationId: made.organisations.get('G1')!,
  });
  const read = JSON.stringify(await boardOf(made, ['J2']));
  for (const [code, id] of made.organisations)
    expect([code, read.includes(id), read.includes(`Organisatie ${code}`)]).toEqual([
      code,
      code === 'J2',
      false,
    ]);
  const names = recognisersOf(await readBoard(db, made.programmeId)).get(dilemmaId);
  expect(names).toEqual(['Organisatie G1', 'Organisatie G2', 'Organisatie G3', 'Organisatie J1']);
});

test('what was tried: by how many from three on, and what came of it together', async () => {
  const made = await aBoard('geprobeerd');
  const { db } = connection;
  const dilemmaId = await raise(made, 'Geprobeerd', ['G1']);
  const tell = () =>
    tellAttempt(db, {
      ...{ dilemmaId, text: 'Samen bellen', outcome: 'helped' as const, personId: null },
      organisationId: made.organisations.get('G1')!,
    });
  const attemptId = await tell();
  expect(await tell()).toBe(attemptId);
  const attempts = async () => found(await boardOf(made, ['G2']), dilemmaId).attempts;
  const one = { id: attemptId, text: 'Samen bellen', verdict: 'helped', tried: null, own: null };
  expect(await attempts()).toEqual([one]);
  for (const [code, outcome] of [
    ['G2', 'not-helped'],
    ['J1', 'unknown'],
  ] as const)
    await sayOutcome(db, { attemptId, organisationId: made.organisations.get(code)!, outcome });
  expect(await attempts()).toEqual([{ ...one, verdict: 'mixed', tried: { exactly: 3 }, own: 'not-helped' }]);
  await hideAttempt(db, { id: attemptId, dilemmaId, hidden: true, userId: await coordinator(made) });
  expect(await attempts()).toEqual([]);
  for (const code of ['G1', 'G2', 'J1'])
    await takeBackTried(db, { attemptId, organisationId: made.organisations.get(code)! });
  expect((await readBoard(db, made.programmeId)).attempts).toEqual([]);
});

const coordinator = ({ programmeId }: Made) =>
  giveRole(connection.db, {
    ...{ email: `els-${randomUUID()}@regio.example`, name: 'Els', kind: 'coordinator' as const, programmeId },
  });

test('two that are the same go on as one, and apart again as they were; hidden and shown, with history', async () => {
  const made = await aBoard('samen');
  const other = await aBoard('elders');
  const { db } = connection;
  const [stays, goes] = [await raise(made, 'Blijft', ['G1', 'G2']), await raise(made, 'Gaat', ['G2', 'J1'])];
  const userId = await coordinator(made);
  const before = await boardOf(made);
  const move = (programmeId: ProgrammeId, to: 'open' | 'joined' | 'hidden', into: string | null = null) =>
    db.transaction().execute((trx) => moveDilemma(trx, { programmeId, dilemmaId: goes, userId }, to, into));
  expect(await move(other.programmeId, 'hidden')).toBe(false);
  const elsewhere = await raise(other, 'Elders', []);
  expect(await move(made.programmeId, 'joined', elsewhere)).toBe(false);
  expect(await move(made.programmeId, 'joined', goes)).toBe(false);
  expect(await move(made.programmeId, 'joined', stays)).toBe(true);
  expect(await move(made.programmeId, 'joined', stays)).toBe(false);
  const joined = await boardOf(made);
  expect(joined.dilemmas.map(({ id }) => id)).not.toContain(goes);
  expect(found(joined, stays).count).toEqual({ exactly: 3 });
  expect(await move(made.programmeId, 'open')).toBe(true);
  const apart = await boardOf(made);
  expect(apart.dilemmas.map(({ id, count }) => [id, count])).toEqual(
    before.dilemmas.map(({ id, count }) => [id, count]),
  );
  expect(await move(made.programmeId, 'hidden')).toBe(true);
  expect((await boardOf(made)).dilemmas.map(({ id }) => id)).not.toContain(goes);
  expect(await move(made.programmeId, 'open')).toBe(true);
  const history = await readDilemmaHistory(db, goes);
  expect(history.map(({ what, by }) => [what, by])).toEqual([
    ...[
      ['open', 'Els'],
      ['hidden', 'Els'],
      ['open', 'Els'],
      ['joined', 'Els'],
    ],
    ['raised', null],
  ]);
});

test('it is on the agenda of a meeting, and afterwards everybody reads what came of it', async () => {
  const made = await aBoard('agenda');
  const { db } = connection;
  const dilemmaId = await raise(made, 'Agenda', ['G1']);
  const userId = await coordinator(made);
  const about = { dilemmaId, userId };
  await setMeeting(db, { ...about, day: '2027-02-01', meeting: 'Vorig overleg' });
  await setMeeting(db, { ...about, day: '2027-06-09', meeting: 'Regionaal overleg' });
  await setMeeting(db, { ...about, day: '2027-06-09', meeting: 'Regionaal overleg' });
  const meeting = async () => found(await boardOf(made), dilemmaId).meeting;
  const next = (await meeting())!;
  expect(next).toMatchObject({ day: '2027-06-09', meeting: 'Regionaal overleg', outcome: '' });
  expect(await tellOutcome(db, { ...about, meetingId: next.id, outcome: 'Eén vast nummer.' })).toBe(true);
  expect(await meeting()).toMatchObject({ outcome: 'Eén vast nummer.' });
  expect(await dropMeeting(db, { ...about, meetingId: randomUUID() })).toBe(false);
  expect(await dropMeeting(db, { ...about, meetingId: next.id })).toBe(true);
  expect(await meeting()).toMatchObject({ day: '2027-02-01' });
});

test('it is for who takes part, speaks for an organisation or coordinates, each in their own programme', async () => {
  const made = await aBoard('lezers');
  const other = await aBoard('andere-lezers');
  const { db } = connection;
  const { programmeId } = made;
  const speaks = await aViewer(db, 'contact', { programmeId, organisationId: made.organisations.get('G1')! });
  const takesPart = await aViewer(db, 'participant', { programmeId });
  const runs = await aViewer(db, 'coordinator', { programmeId });
  const signUpId = await storeSignUp(db, {
    ...{ round_id: made.roundId, organisation_id: made.organisations.get('J1')! },
    person_id: takesPart.selves[0]!.personId,
  });
  // Until somebody says so, they only say themselves that they work there.
  expect(await enterBoard(db, takesPart, { code: null })).toBeNull();
  const said = { sign_up_id: signUpId, organisation_id: made.organisations.get('J1')! };
  await db
    .insertInto('employment')
    .values({ ...said, answer: 'no', said_in: 'page' })
    .execute();
  expect(await enterBoard(db, takesPart, { code: null })).toBeNull();
  await db.updateTable('employment').set({ answer: 'yes' }).where('sign_up_id', '=', signUpId).execute();
  for (const [viewer, own, coordinates] of [
    [speaks, ['Organisatie G1'], false],
    [takesPart, ['Organisatie J1'], false],
    [runs, [], true],
  ] as const) {
    const reader = await enterBoard(db, viewer, { code: null });
    expect([reader?.organisations.map(({ name }) => name), reader?.coordinates]).toEqual([own, coordinates]);
    expect(await enterBoard(db, viewer, { code: 'andere-lezers' })).toBeNull();
    expect(await enterBoard(db, viewer, { programmeId: other.programmeId })).toBeNull();
  }
  // Who only receives has no role, and is known where they receive.
  const receives = await viewerOf(db, { userId: randomUUID(), email: 'gast@lezers.example', name: 'Gast' });
  expect(await enterBoard(db, receives, { code: null })).toBeNull();
  const host = { hostName: 'Gast', hostEmail: 'gast@lezers.example' };
  await savePlaces(db, made.roundId, [aPlace('G2-1', 'G2', host)], made.organisations);
  await db
    .insertInto('visit')
    .columns(['round_id', 'place_id', 'organisation_id', 'state', 'days', 'reply_by'])
    .expression((eb) =>
      eb
        .selectFrom('place')
        .select((at) => [
          'place.round_id',
          'place.id',
          at.val(made.organisations.get('J1')!).as('organisation_id'),
        ])
        .select((at) => [
          at.val('offered').as('state'),
          at.val([TODAY]).as('days'),
          at.val(TODAY).as('reply_by'),
        ])
        .where('round_id', '=', made.roundId),
    )
    .execute();
  const at = await viewerOf(db, { userId: randomUUID(), email: 'gast@lezers.example', name: 'Gast' });
  expect((await enterBoard(db, at, { code: null }))?.organisations).toMatchObject([
    { name: 'Organisatie G2' },
  ]);
  const operator = await aViewer(db, 'operator');
  expect(await enterBoard(db, operator, { code: null })).toBeNull();
  const nobody = await viewerOf(db, { userId: randomUUID(), email: 'niemand@x.example', name: 'Niemand' });
  expect(await enterBoard(db, nobody, { code: null })).toBeNull();
});

test('who works where a place or a site is secret is looked at more strictly', async () => {
  const made = await aBoard('geheim');
  const { db } = connection;
  const [open, secret] = [made.organisations.get('G1')!, made.organisations.get('O1')!];
  await db
    .insertInto('site')
    .values({
      organisation_id: secret,
      kind: 'secret',
      name: 'Huis',
      region: 'Noord',
      host_rings: true,
      submission: null,
    })
    .execute();
  expect(await isSecret(db, [open])).toBe(false);
  expect(await isSecret(db, [open, secret])).toBe(true);
  expect(await isSecret(db, [])).toBe(false);
});

test('who leaves takes along what is theirs alone; what others have a part in stays without them', async () => {
  const made = await aBoard('weg');
  const { db } = connection;
  const nora = await aPerson(db, made.programmeId, 'Nora', 'nora@weg.example');
  const kim = await aPerson(db, made.programmeId, 'Kim', 'kim@weg.example');
  const alone = await raise(made, 'Van haar alleen', ['G1'], nora);
  const shared = await raise(made, 'Ook van anderen', ['G1', 'G2'], nora);
  const answered = await raise(made, 'Waarop iemand iets zei', ['G1'], nora);
  await react(db, { dilemmaId: answered, personId: kim, text: 'Herkenbaar' });
  await react(db, { dilemmaId: shared, personId: nora, text: 'Mijn eigen woorden' });
  const attempt = (text: string) =>
    tellAttempt(db, {
      ...{ dilemmaId: shared, text, outcome: 'helped' as const, personId: nora },
      organisationId: made.organisations.get('G1')!,
    });
  await attempt('Alleen wij');
  const both = await attempt('Ook een ander');
  await sayOutcome(db, { attemptId: both, organisationId: made.organisations.get('G2')!, outcome: 'helped' });
  await db.deleteFrom('person').where('id', '=', nora).execute();
  const left = await db
    .selectFrom('dilemma')
    .select(['id', 'raised_by', 'organisation_id'])
    .where('programme_id', '=', made.programmeId)
    .where('begun_with', 'is', null)
    .orderBy('number')
    .execute();
  expect(left).toEqual([
    { id: shared, raised_by: null, organisation_id: null },
    { id: answered, raised_by: null, organisation_id: null },
  ]);
  expect(left.some(({ id }) => id === alone)).toBe(false);
  const rows = await readBoard(db, made.programmeId);
  expect(rows.attempts.map(({ text }) => text)).toEqual(['Ook een ander']);
  expect(await readReactions(db, [shared, answered], kim)).toMatchObject([{ text: 'Herkenbaar', own: true }]);
});

test('somebody takes back their own reaction, and nobody else does', async () => {
  const made = await aBoard('reactie');
  const { db } = connection;
  const [nora, kim] = [
    await aPerson(db, made.programmeId, 'Nora', 'nora@reactie.example'),
    await aPerson(db, made.programmeId, 'Kim', 'kim@reactie.example'),
  ];
  const dilemmaId = await raise(made, 'Reactie', []);
  for (const _ of [1, 2]) await react(db, { dilemmaId, personId: nora, text: 'Zo is het.' });
  const [said, ...more] = await readReactions(db, [dilemmaId], kim);
  expect([said?.own, more]).toEqual([false, []]);
  expect(await takeBackReaction(db, { reactionId: said!.id, personId: kim })).toBe(false);
  expect(await takeBackReaction(db, { reactionId: said!.id, personId: nora })).toBe(true);
  expect(await readReactions(db, [dilemmaId], nora)).toEqual([]);
});

test('the example has fourteen, also when organisations of it are not there', async () => {
  const made = await aBoard('voorbeeld');
  await coordinator(made);
  await connection.db
    .transaction()
    .execute((trx) => fillDilemmas(trx, { programmeId: made.programmeId, today: TODAY }));
  const board = await boardOf(made);
  expect(board.dilemmas.length).toBe(14);
  expect(board.themes.map(({ theme, count }) => [theme, count])).toEqual([
    ['sharing', 4],
    ['turn', 4],
    ['waiting', 3],
    ['safe-work', 2],
    ['knowing', 1],
  ]);
});
