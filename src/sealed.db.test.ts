import { CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resealAll } from './cli/resealing.ts';
import { openDecisions, type Proposal } from './journey/matching/decision/testing.ts';
import { noteBeside, requestMatch } from './journey/matching/writes.ts';
import { aPlace } from './journey/place/testing.ts';
import { answerCorrection } from './journey/programme/correcting/answering.ts';
import { askCorrection } from './journey/programme/correcting/asking.ts';
import { readOwnCorrections } from './journey/programme/correcting/reads.ts';
import { organisationIds } from './journey/programme/reads.ts';
import { anOrganisation } from './journey/programme/testing.ts';
import { beginDraft, openOwnDraft } from './journey/sign-up/draft/begin.ts';
import { findDraft } from './journey/sign-up/draft/drafts.ts';
import { saveStep, standOfAll, standOfStep } from './journey/sign-up/draft/saving.ts';
import { sendDraft } from './journey/sign-up/draft/send.ts';
import { addByHand, type ByHand } from './journey/sign-up/people/by-hand.ts';
import { answerRequest, standOfAnswer } from './journey/sign-up/permission/permission.ts';
import { noteByTelephone } from './journey/sign-up/permission/telephone.ts';
import { signUpIds } from './journey/sign-up/reads.ts';
import { readKnownExclusions } from './journey/sign-up/reads-exclusions.ts';
import { readPermissions } from './journey/sign-up/reads-permissions.ts';
import { noteExclusion } from './journey/sign-up/writes.ts';
import type { PersonId, ProgrammeId, RoundId } from './people/ids.ts';
import { ownAt } from './people/person/testing.ts';
import { secretsOf } from './platform/config/secrets.ts';
import { tellKeys } from './platform/db/sealing.ts';
import { TEST_SECRET } from './platform/db/testing.ts';
import { openEach } from './platform/db/testing-opened.ts';
import { finishImport } from './workbook/finish.ts';
import { readPasted } from './workbook/read/read.ts';
import { saveAnswers, storeBatch } from './workbook/writes.ts';

/** Where nobody must come, and its place: nobody chooses it, and nothing else leads there. */
const [AVOIDED, PLACE] = ['ZYX', 'ZYX-1'];
/** By who thinks that a reason is asked for. */
const WORD = 'qwoonde';
const [ANNA, BO, CEM] = ['anna@a.example', 'bo@c.example', 'cem@b.example'];
/** Whom a coordinator signs up by hand. */
const DIA = 'dia@a.example';
const TODAY = '2027-01-11';
const ORGANISATIONS = ['A', 'B', 'C', AVOIDED].map((code) => anOrganisation(code));

let opened: Awaited<ReturnType<typeof openDecisions>>;
let round: Proposal;
/** By what each of the three is known. */
let known: Map<string, string[]>;
/** By what that organisation is known. */
let away: string[];

const NOTHING: ByHand = {
  ...{ name: '', jobTitle: '', organisation: '', newcomer: false, clientContact: false, days: [], visits: 1 },
  ...{ choices: [], learningGoal: '', imageBefore: '', managerName: '', managerEmail: '', hosts: '' },
};

/** Opens the form of a sign-up, says on its last page where they must not come, and sends it. */
async function sayWithForm(scope: { roundId: RoundId; programmeId: ProgrammeId }, email: string) {
  const { db } = opened.connection;
  const own = (await ownAt(db, scope.programmeId, email))!;
  const app = { db, jobs: round.scope.jobs };
  const draft = (await openOwnDraft(app, scope, { own, locale: 'nl' }))!;
  const values = {
    ...{
      ...draft.answers,
      learningGoal: 'Zien hoe het gaat.',
      managerName: 'Kees',
      hosts: '-',
      listed: false,
    },
    ...{ managerEmail: 'kees@c.example', avoid: [AVOIDED] },
  };
  for (const step of ['leren', 'afspraken'] as const)
    expect(
      await saveStep(db, scope, { id: draft.id, step, stand: standOfStep(step, draft.answers), values }),
    ).toBeNull();
  const { answers } = (await findDraft(db, scope, { key: null, own }))!;
  expect(await sendDraft(app, scope, { id: draft.id, stand: standOfAll(answers), today: TODAY })).toBe(
    'sent',
  );
}

/** In every way in which it comes in. */
beforeAll(async () => {
  opened = await openDecisions();
  round = await opened.proposal({
    organisations: ORGANISATIONS,
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B'), aPlace(PLACE, AVOIDED)],
  });
  const { db, roundId, programmeId } = round.scope;
  const { userId } = round;
  const byHand = await addByHand(
    opened.connection,
    { roundId, programmeId, userId, today: TODAY },
    { email: DIA, values: { ...NOTHING, name: 'Dia', organisation: 'A' }, permission: 'later' },
  );
  expect(byHand).toMatchObject({ id: expect.any(String) });
  const signUps = await signUpIds(db, roundId, [ANNA, BO, CEM, DIA]);
  const { rows: people } = await sql<{ id: string; person: PersonId }>`
    select id::text as id, person_id::text as person from sign_up where round_id = ${roundId}`.execute(db);
  known = new Map(
    [...signUps].map(([email, id]) => [
      email,
      [email, id, ...people.filter((one) => one.id === id).map(({ person }) => person)],
    ]),
  );
  const organisationId = (await organisationIds(db, programmeId)).get(AVOIDED)!;
  const { rows: places } = await sql<{ id: string }>`
    select id::text as id from place where code = ${PLACE} union select slot.id::text from slot
      join place on place.id = slot.place_id where place.code = ${PLACE}`.execute(db);
  away = [AVOIDED, PLACE, organisationId, ...places.map(({ id }) => id)];
  const scope = { roundId, programmeId };
  // Said by themselves, with the form, sent or not.
  await sayWithForm(scope, BO);
  const typed = { name: 'Cem', avoid: [AVOIDED] };
  await beginDraft({ db }, scope, { email: CEM, own: null, locale: 'nl', answers: typed, page: '' });
  // Beside an answer of a manager: noted by telephone, said with the mailed link, and noted again.
  const written = `Dia niet bij ${AVOIDED}: ${WORD}`;
  const signUpId = signUps.get(DIA)!;
  const call = { answer: 'no', saidBy: 'Kees', saidOn: TODAY, note: written } as const;
  const noted = () => noteByTelephone({ db }, { roundId, signUpId, userId }, call);
  expect(await noted()).toBe(true);
  const request = db.selectFrom('permission_request').select('id').where('sign_up_id', '=', signUpId);
  const { id: requestId } = await request.executeTakeFirstOrThrow();
  const stand = standOfAnswer({ answer: 'no', note: written });
  expect(await answerRequest({ db }, requestId, { answer: 'no', note: written, stand })).toBe(true);
  expect(await noted()).toBe(true);
  // Asked to have corrected, and answered.
  const personId = people.find(({ id }) => id === signUpId)!.person;
  const correction = { programmeId, personId, about: 'other', text: written, today: TODAY };
  expect(await askCorrection(db, correction)).toBe(true);
  const { id: correctionId } = await db.selectFrom('correction').select('id').executeTakeFirstOrThrow();
  const reply = { programmeId, id: correctionId, reply: written, today: TODAY, userId };
  expect(await answerCorrection(db, { ...reply, answer: 'changed' })).toBe(true);
  // Noted by a coordinator: on the page, of a place, of a person, and on the board; and beside a proposal.
  const note = (email: string, target: Parameters<typeof noteExclusion>[2]['target']) =>
    noteExclusion(db, scope, { email, target }, round.userId);
  expect(await note(CEM, { kind: 'place', code: PLACE })).toBeNull();
  expect(await note(ANNA, { kind: 'person', code: CEM })).toBeNull();
  await requestMatch(db, round.scope.jobs, roundId);
  await round.settled();
  await round.done({ kind: 'forbid', person: ANNA, organisation: AVOIDED });
  await round.settled();
  await noteBeside(db, roundId, { runId: (await round.now()).id, note: `Anna niet bij ${AVOIDED}: ${WORD}` });
  // In a workbook: one that is done, and one that is not, with what was typed instead of a cell.
  const sheet = (...rows: string[][]) =>
    storeBatch(db, scope, readPasted(rows.map((row) => row.join('\t')).join('\n'), 'Uitsluitingen'));
  const done = await sheet(['E-mail', 'Niet bij'], [BO, AVOIDED]);
  expect(await finishImport(db, scope, done, () => true)).toMatchObject({ kind: 'done' });
  const open = await sheet(['E-mail', 'Niet bij', 'Waarom'], [CEM, AVOIDED, WORD], ['kim', AVOIDED, WORD]);
  await saveAnswers(db, scope, open, (_, before) => ({
    ...before,
    corrections: { 'Uitsluitingen!A3:wrong': ANNA },
  }));
  // Kept of a sign-up that goes.
  await sql`insert into exclusion_kept (programme_id, person_id, digests, sealed)
    select ${programmeId}, person_id, '{}', sealed from exclusion_sealed join sign_up on sign_up.id = sign_up_id
      limit 1`.execute(db);
}, 120_000);
afterAll(() => opened.close());

interface Row {
  table: string;
  row: Record<string, unknown>;
  text: string;
}

/** Every row of every table: what somebody has who has a copy and no key. */
async function copied(): Promise<Row[]> {
  const { db } = opened.connection;
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
  const rows: Row[] = [];
  for (const { name } of tables) {
    const found = await sql<{
      row: Record<string, unknown>;
    }>`select to_jsonb(one) as row from ${sql.raw(name)} as one`.execute(db);
    const table = name.replace(/^public\./, '');
    rows.push(...found.rows.map(({ row }) => ({ table, row, text: JSON.stringify(row) })));
  }
  return rows;
}

const says = (text: string, marks: readonly string[]) =>
  marks.some((mark) => (mark === AVOIDED ? /\bZYX\b/.test(text) : text.includes(mark)));

/** Where in a row one of these stands: `instance places[].id`. */
function placesIn(value: unknown, marks: readonly string[], path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => placesIn(one, marks, `${path}[]`));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => placesIn(one, marks, path ? `${path}.${key}` : key));
  return typeof value === 'string' && says(value, marks) ? [path] : [];
}

test('of a copy without the keys nobody learns who must not come where, nor whom somebody must not meet', async () => {
  const copy = await copied();
  // It is a copy of this, and what is looked for was put there.
  const ofAnna = copy.filter(({ text }) => says(text, known.get(ANNA)!));
  expect(new Set(ofAnna.map(({ table }) => table)).size).toBeGreaterThan(4);
  const inside = copy.flatMap(({ table, text }) => openEach(text).map((plain) => ({ table, plain })));
  expect([...new Set(inside.map(({ table }) => table))].sort()).toEqual([
    'correction',
    'exclusion_kept',
    'exclusion_sealed',
    'import_batch',
    'match_decision',
    'match_run',
    'permission_by_telephone',
    'permission_request',
    'safety_answer',
    'sign_up_draft',
  ]);
  const worded = inside.filter(({ plain }) => plain.includes(WORD)).map(({ table }) => table);
  expect([...new Set(worded)].sort()).toEqual(
    ['correction', 'import_batch', 'match_run'].concat('permission_by_telephone', 'permission_request'),
  );
  expect(copy.filter(({ text }) => text.includes(WORD)).map(({ table }) => table)).toEqual([]);
  // Where somebody of the round and that organisation are in one row, it is a list of all organisations and places.
  const together = copy
    .filter(({ text }) => [...known.values()].some((marks) => says(text, marks)))
    .flatMap(({ table, row }) => placesIn(row, away).map((path) => `${table} ${path}`));
  expect([...new Set(together)].sort()).toEqual([
    'match_run instance.organisations[].id',
    'match_run instance.places[].id',
    'match_run instance.places[].organisation',
    'match_run instance.places[].slots[].id',
    'match_run result.balance[].organisation',
  ]);
  // Two people in one row: in runs by what they want, and nowhere by what keeps them apart.
  const two = copy
    .filter(({ text }) => [ANNA, CEM].every((email) => says(text, known.get(email)!)))
    .flatMap(({ table, row }) => placesIn(row, known.get(CEM)!).map((path) => `${table} ${path}`));
  expect([...new Set(two)].sort()).toEqual([
    'match_run instance.people[].id',
    'match_run instance.previous[].person',
    'match_run result.visits[].person',
  ]);
});

const NEXT = 'another secret of the test that is as long as it must be';

test('it opens with the keys, and all of it is sealed anew with another, after which the earlier one opens nothing', async () => {
  const { db } = opened.connection;
  const read = async () => {
    const { result, note } = await round.now();
    const [, person] = [...known.get(DIA)!].slice(1) as [string, PersonId];
    return {
      ...{ excluded: await readKnownExclusions(db, round.scope.roundId), result, note },
      corrections: await readOwnCorrections(db, [person]),
      permissions: [...(await readPermissions(db, [known.get(DIA)![1]!])).values()],
    };
  };
  const before = await read();
  expect(before.excluded.length).toBeGreaterThan(3);
  expect(before.note).toContain(WORD);
  const says = `Dia niet bij ${AVOIDED}: ${WORD}`;
  expect(before.corrections).toMatchObject([{ text: says, reply: says }]);
  expect(before.permissions).toMatchObject([{ note: says }]);
  const seals = async (secret: string) =>
    (await copied()).flatMap(({ text }) => openEach(text, secret)).length;
  const all = await seals(TEST_SECRET);
  expect(all).toBeGreaterThan(20);
  await db.connection().execute(async (one) => {
    const anew = async (now: string, earlier: string) => {
      const secrets = secretsOf(now, [earlier]);
      const { text, values } = tellKeys(secrets);
      await one.executeQuery(CompiledQuery.raw(text, values));
      return resealAll(one, secrets);
    };
    expect(await anew(NEXT, TEST_SECRET)).toEqual({ now: 0, anew: all, lost: 0 });
    expect(await anew(NEXT, TEST_SECRET)).toEqual({ now: all, anew: 0, lost: 0 });
  });
  expect([await seals(TEST_SECRET), await seals(NEXT)]).toEqual([0, all]);
  await db.connection().execute(async (one) => {
    const secrets = secretsOf(TEST_SECRET, [NEXT]);
    const { text, values } = tellKeys(secrets);
    await one.executeQuery(CompiledQuery.raw(text, values));
    expect(await resealAll(one, secrets)).toEqual({ now: 0, anew: all, lost: 0 });
  });
  expect(await read()).toEqual(before);
});
