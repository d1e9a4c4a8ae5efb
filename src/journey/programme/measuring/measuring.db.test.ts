import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '../../../people/ids.ts';
import { joinPeople } from '../../../people/person/joining.ts';
import { personFor } from '../../../people/person/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { askMeasures, openMeasures, readMeasuresAsked } from '../programme-measuring.ts';
import {
  addSituation,
  chooseQuiz,
  dropSituation,
  isFrozen,
  readQuiz,
  readSituations,
} from '../quiz/choosing.ts';
import { FIRST_FIVE } from '../quiz/situations.ts';
import { makeRound } from '../round/new-round.ts';
import { stage } from '../stage.ts';
import { anOrganisation, aProgramme } from '../testing.ts';
import { saveMembers } from '../writes.ts';
import { clearMeasureKeys, findMeasured, type Measured } from './finding.ts';
import { understandMeasure } from './form.ts';
import { readOwn } from './own.ts';
import { readResults } from './reading.ts';
import { saveMeasures, takeBack } from './saving.ts';
import { viewMeasures } from './viewing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const TODAY = '2027-01-11';
const FIRST_DAY = '2027-03-09';

/** A programme with a round in which visits begin in March, and somebody in it. */
async function aRound(code: string) {
  const { db } = connection;
  const made = await aProgramme(db, code);
  const kinds = ['politie', 'opvang', 'ggz', 'gemeente'].map((kind, index) =>
    anOrganisation(`K${index}`, { kind }),
  );
  await saveMembers(db, made, kinds);
  await db.updateTable('round').set({ first_day: FIRST_DAY }).where('id', '=', made.roundId).execute();
  const somebody = async (name: string) =>
    (await personFor(db, made.programmeId, { email: `${name.toLowerCase()}@${code}.example`, name })).id;
  const round = `${code}-1`;
  return { ...made, round, somebody };
}

type Made = Awaited<ReturnType<typeof aRound>>;

/** Somebody who was asked, as the page finds them by the key of the button that they pressed. */
async function asked(
  { roundId, round }: Made,
  personId: PersonId,
  moment: Measured['moment'] = 'before',
  today = TODAY,
): Promise<Measured> {
  const { db } = connection;
  const whose = { roundId, personId, moment, today };
  await askMeasures(db, whose);
  const path = await openMeasures(db, whose);
  const url = new URL(path!, 'https://site.example');
  const key = url.searchParams.get('sleutel')!;
  const found = await findMeasured(db, {
    ...{ round, moment: url.pathname.split('/').at(-1)!, viewer: null, key, today },
  });
  return found!;
}

/** Fills in one screen, as its form sends it. */
async function fillIn(measured: Measured, name: string, fields: [string, string][], done = false) {
  const { db } = connection;
  const own = await readOwn(db, measured);
  const screen = own.screens.find((one) => (one.name === 'quiz' ? `quiz-${one.number}` : one.name) === name)!;
  const form = new FormData();
  for (const [field, value] of fields) form.append(field, value);
  const understood = understandMeasure(screen, form, own, await readQuiz(db, measured.roundId));
  if ('fault' in understood) return understood.fault;
  await saveMeasures(db, measured, { screen, answers: understood.answers, done });
  return null;
}

test('of a kind that a form names twice the first counts', async () => {
  const made = await aRound('twice');
  const measured = await asked(made, await made.somebody('Tess'));
  await fillIn(measured, 'works', [['soort', 'politie']]);
  const twice: [string, string][] = [
    ...([
      ['soort-0', 'politie'],
      ['kent-0', '1'],
    ] as [string, string][]),
    ...([
      ['soort-1', 'politie'],
      ['kent-1', '2'],
    ] as [string, string][]),
  ];
  expect(await fillIn(measured, 'knows', twice)).toBeNull();
  const rows = await connection.db
    .selectFrom('measure_answer')
    .select('value')
    .where('measure', '=', 'knows')
    .execute();
  expect(rows).toEqual([{ value: 1 }]);
});

describe('who is asked', () => {
  test('once, whatever happens twice, and until the first visit can be', async () => {
    const { db } = connection;
    const made = await aRound('gevraagd');
    const anna = await made.somebody('Anna');
    const whose = { roundId: made.roundId, personId: anna, moment: 'before' as const };
    expect(await readMeasuresAsked(db, { ...whose, today: TODAY })).toBeNull();
    expect(await askMeasures(db, { ...whose, today: FIRST_DAY })).toBe(false);
    expect(await askMeasures(db, { ...whose, today: TODAY })).toBe(true);
    expect(await askMeasures(db, { ...whose, today: '2027-02-01' })).toBe(true);
    expect(await readMeasuresAsked(db, { ...whose, today: '2027-03-08' })).toBe('waits');
    expect(await readMeasuresAsked(db, { ...whose, today: FIRST_DAY })).toBeNull();
    const { moments } = await readResults(db, made.roundId);
    expect(moments).toEqual([{ moment: 'before', asked: 1, knows: 0, quiz: 0, coordination: 0 }]);
  });

  test('nobody finds what was not asked of them: no other moment, round, person or key', async () => {
    const { db } = connection;
    const made = await aRound('gevonden');
    const [anna, bo] = [await made.somebody('Anna'), await made.somebody('Bo')];
    await asked(made, anna);
    const path = await openMeasures(db, {
      roundId: made.roundId,
      personId: anna,
      moment: 'before',
      today: TODAY,
    });
    const key = new URL(path!, 'https://site.example').searchParams.get('sleutel')!;
    const find = (over: object) =>
      findMeasured(db, { round: made.round, moment: 'vooraf', viewer: null, key, today: TODAY, ...over });
    const viewer = (personId: PersonId) => ({
      ...{ email: 'x@x.example', undecided: [], key: '' },
      selves: [{ personId, key: 'x', name: 'x', programmeId: made.programmeId }],
    });
    const other = await aRound('anders');
    await asked(other, await other.somebody('Cem'));
    expect((await find({}))?.moment).toBe('before');
    expect((await find({ key: '', viewer: viewer(anna) }))?.moment).toBe('before');
    expect(
      await Promise.all([
        ...[find({ moment: 'achteraf' }), find({ moment: 'before' }), find({ round: other.round })],
        ...[find({ key: 'x' }), find({ key: '', viewer: viewer(bo) }), find({ key: '', viewer: null })],
        ...[find({ today: FIRST_DAY }), find({ round: 'nergens' })],
      ]),
    ).toEqual(Array(8).fill(null));
    expect(
      await openMeasures(db, { roundId: made.roundId, personId: bo, moment: 'before', today: TODAY }),
    ).toBeNull();
  });
});

describe('what is answered', () => {
  test('with whom one works is asked once; after the visit how it was before as well', async () => {
    const { db } = connection;
    const made = await aRound('schermen');
    const anna = await made.somebody('Anna');
    const before = await asked(made, anna);
    const names = async (measured: Measured) => (await readOwn(db, measured)).screens.map(({ name }) => name);
    const quiz = Array(5).fill('quiz');
    expect(await names(before)).toEqual(['works', ...quiz]);
    await fillIn(before, 'works', [
      ['soort', 'politie'],
      ['soort', 'opvang'],
    ]);
    expect(await names(before)).toEqual(['works', 'knows', ...quiz]);
    const after = await asked(made, anna, 'after', '2027-03-20');
    expect(await names(after)).toEqual(['knows', 'as-it-was', ...quiz]);
    await db
      .updateTable('programme')
      .set({ asks_coordination: true })
      .where('id', '=', made.programmeId)
      .execute();
    expect(await names(after)).toEqual(['knows', 'as-it-was', ...quiz, 'coordination', 'coordination']);
  });

  test('it stays with its kind, changes, and goes with the kind or when it is taken back', async () => {
    const { db } = connection;
    const made = await aRound('antwoord');
    const anna = await asked(made, await made.somebody('Anna'));
    await fillIn(anna, 'works', [
      ['soort', 'politie'],
      ['soort', 'opvang'],
    ]);
    // The second in the form is the first in the list: what stood where is in the form.
    await fillIn(anna, 'knows', [
      ['soort-0', 'politie'],
      ['kent-0', '2'],
      ['soort-1', 'opvang'],
      ['kent-1', '4'],
      ['soort-2', 'elders'],
      ['kent-2', '5'],
    ]);
    await fillIn(anna, 'quiz-1', [['keuze', 'weet-niet']]);
    await fillIn(anna, 'quiz-1', [['keuze', '1']]);
    const answers = async () =>
      (await readOwn(db, anna)).answers
        .map(({ measure, about, item, value }) => `${measure} ${about}${item} ${value}`)
        .sort();
    expect(await answers()).toEqual([
      ...['knows opvang0 4', 'knows politie0 2', 'quiz 1 1', 'works-with opvang0 1', 'works-with politie0 1'],
    ]);
    await fillIn(anna, 'works', [['soort', 'opvang']]);
    expect(await answers()).toEqual(['knows opvang0 4', 'quiz 1 1', 'works-with opvang0 1']);
    await takeBack(db, anna);
    expect(await answers()).toEqual([]);
  });

  test('who comes back goes on after what they answered last', async () => {
    const { db } = connection;
    const made = await aRound('verder');
    const anna = await asked(made, await made.somebody('Anna'));
    const at = async () => (await viewMeasures(db, anna, { asked: null, gedaan: null })).at;
    expect(await at()).toBe(1);
    await fillIn(anna, 'works', [['soort', 'politie']]);
    expect(await at()).toBe(2);
    await fillIn(anna, 'quiz-1', [['keuze', 'weet-niet']]);
    expect(await at()).toBe(4);
    await fillIn(anna, 'quiz-5', [['keuze', '0']]);
    expect(await at()).toBe(7);
  });

  test('what nobody can choose is refused, and nothing of it is kept', async () => {
    const { db } = connection;
    const made = await aRound('geweigerd');
    const anna = await asked(made, await made.somebody('Anna'));
    expect(await fillIn(anna, 'works', [['soort', 'bakkerij']])).toBe('unclear');
    expect(await fillIn(anna, 'quiz-1', [['keuze', '7']])).toBe('unclear');
    expect(await fillIn(anna, 'quiz-1', [['keuze', '9999999999']])).toBe('unclear');
    await fillIn(anna, 'works', [['soort', 'politie']]);
    expect(
      await fillIn(anna, 'knows', [
        ['soort-0', 'politie'],
        ['kent-0', '6'],
      ]),
    ).toBe('unclear');
    expect((await readOwn(db, anna)).answers.map(({ measure }) => measure)).toEqual(['works-with']);
  });

  test('the page never says which answer is right, until the last time', async () => {
    const { db } = connection;
    const made = await aRound('goed');
    const anna = await made.somebody('Anna');
    const viewed = async (measured: Measured, at: number | null) =>
      viewMeasures(db, measured, { asked: at, gedaan: null });
    const before = await asked(made, anna);
    const view = await viewed(before, 2);
    expect(Object.keys(view.situation!).sort()).toEqual(['functions', 'text']);
    expect((await viewed({ ...before, done: true }, null)).ending).toBeNull();
    const last = await asked(made, anna, 'six-months', '2027-10-01');
    expect((await viewed({ ...last, done: true }, null)).ending!.quiz).toHaveLength(5);
  });

  test('what somebody chose before is shown after the last time, to themselves alone, and not before', async () => {
    const { db } = connection;
    const made = await aRound('vooraf-gezien');
    const anna = await made.somebody('Anna');
    const before = await asked(made, anna);
    await fillIn(before, 'works', [['soort', 'politie']]);
    const knows = (value: string): [string, string][] => [
      ['soort-0', 'politie'],
      ['kent-0', value],
    ];
    await fillIn(before, 'knows', knows('2'));
    await fillIn(before, 'quiz-1', [['keuze', '1']]);
    await fillIn(before, 'quiz-2', [['keuze', 'weet-niet']]);
    // Of somebody else, who must not show up in it.
    const bas = await asked(made, await made.somebody('Bas'));
    await fillIn(bas, 'quiz-3', [['keuze', '2']]);
    const done = async (measured: Measured) =>
      (await viewMeasures(db, { ...measured, done: true }, { asked: null, gedaan: null })).ending;
    const later = await asked(made, anna, 'three-months', '2027-07-01');
    await fillIn(later, 'knows', knows('3'));
    expect(await done(later)).toBeNull();
    const last = await asked(made, anna, 'six-months', '2027-10-01');
    await fillIn(last, 'knows', knows('4'));
    await fillIn(last, 'quiz-1', [['keuze', '0']]);
    const quiz = await readQuiz(db, before.roundId);
    const ending = (await done(last))!;
    expect(ending.knows).toEqual([{ kind: 'politie', before: 2, now: 4 }]);
    expect(ending.quiz.slice(0, 3).map((one) => [one.before, one.now])).toEqual([
      [quiz[0]!.functions[1], quiz[0]!.functions[0]],
      ['weet-niet', null],
      [null, null],
    ]);
  });
});

describe('the quiz of a round', () => {
  test('can be chosen until signing up begins or somebody is asked, and not after', async () => {
    const { db } = connection;
    const made = await aRound('kiezen');
    const at = { roundId: made.roundId, programmeId: made.programmeId, today: TODAY };
    const names = async () => (await readQuiz(db, made.roundId)).map(({ name }) => name);
    expect(await names()).toEqual(FIRST_FIVE);
    const other = ['ban', 'report', 'release', 'injury', 'older'];
    expect(await chooseQuiz(db, at, other)).toBe(true);
    expect((await names()).toSorted()).toEqual(other.toSorted());
    await db
      .updateTable('round')
      .set({ sign_up_opens: '2027-01-12' })
      .where('id', '=', made.roundId)
      .execute();
    expect([await isFrozen(db, made.roundId, TODAY), await isFrozen(db, made.roundId, '2027-01-12')]).toEqual(
      [false, true],
    );
    await db.updateTable('round').set({ sign_up_opens: null }).where('id', '=', made.roundId).execute();
    await asked(made, await made.somebody('Anna'));
    expect(await chooseQuiz(db, at, [...FIRST_FIVE])).toBe(false);
    expect((await names()).toSorted()).toEqual(other.toSorted());
  });

  test('a round that is made after another asks the same', async () => {
    const { db } = connection;
    const made = await aRound('mee');
    const at = { roundId: made.roundId, programmeId: made.programmeId, today: TODAY };
    const chosen = ['ban', 'report', 'release', 'injury', 'older'];
    await chooseQuiz(db, at, chosen);
    const code = await makeRound(db, {
      ...{
        programmeId: made.programmeId,
        name: 'Najaar mee',
        submission: crypto.randomUUID(),
        from: made.roundId,
      },
    });
    const { id } = await db
      .selectFrom('round')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    expect((await readQuiz(db, id)).map(({ name }) => name).toSorted()).toEqual(chosen.toSorted());
  });

  test('a situation of the programme is of that programme, and stays while a round asks it', async () => {
    const { db } = connection;
    const made = await aRound('eigen');
    const other = await aRound('eigen-elders');
    const own = { text: 'Iemand belt en wil praten.', functions: ['de balie', 'de wijkagent'], right: [1] };
    await addSituation(db, made.programmeId, own);
    const [situation] = (await readSituations(db, made.programmeId)).filter(({ ours }) => !ours);
    expect(situation).toMatchObject({ text: { nl: own.text }, right: [1] });
    expect((await readSituations(db, other.programmeId)).filter(({ ours }) => !ours)).toEqual([]);
    expect(await dropSituation(db, other.programmeId, situation!.name)).toBe(false);
    const at = { roundId: made.roundId, programmeId: made.programmeId, today: TODAY };
    await chooseQuiz(db, at, [situation!.name, ...FIRST_FIVE.slice(1)]);
    expect((await readQuiz(db, made.roundId)).find(({ ours }) => !ours)?.functions[1]?.nl).toBe(
      'de wijkagent',
    );
    expect(await dropSituation(db, made.programmeId, situation!.name)).toBe(false);
    await chooseQuiz(db, at, [...FIRST_FIVE]);
    expect(await dropSituation(db, made.programmeId, situation!.name)).toBe(true);
  });
});

test('who withdraws leaves figures that are nobody’s, also as a pair of before and after', async () => {
  const { db } = connection;
  const made = await aRound('weg');
  for (const [index, name] of ['Anna', 'Bo', 'Cem', 'Dirk', 'Els'].entries()) {
    const personId = await made.somebody(name);
    const before = await asked(made, personId);
    await fillIn(before, 'works', [['soort', 'politie']]);
    await fillIn(before, 'knows', [
      ['soort-0', 'politie'],
      ['kent-0', '2'],
    ]);
    const after = await asked(made, personId, 'after', '2027-03-20');
    await fillIn(after, 'knows', [
      ['soort-0', 'politie'],
      ['kent-0', String(3 + (index % 2))],
    ]);
  }
  const results = await readResults(db, made.roundId);
  expect(results.knows.changes.map(({ known }) => known.estimate?.difference.value)).toEqual([1.4]);
  const leaving = { roundId: made.roundId, email: 'anna@weg.example', name: 'Anna' };
  await db.transaction().execute((trx) => stage.forget(trx, leaving));
  expect(await readResults(db, made.roundId)).toEqual(results);
  const left = await db
    .selectFrom('measured')
    .select('person_id')
    .where('round_id', '=', made.roundId)
    .execute();
  expect(left.filter(({ person_id }) => person_id === null)).toHaveLength(1);
  expect(
    await db
      .selectFrom('measure_key')
      .innerJoin('measured', 'measured.id', 'measure_key.measured_id')
      .select('hash')
      .where('measured.person_id', 'is', null)
      .execute(),
  ).toEqual([]);
});

test('two people who turn out to be one are measured once in a round', async () => {
  const { db } = connection;
  const made = await aRound('samen');
  const [stays, goes] = [await made.somebody('Anna'), await made.somebody('Anouk')];
  for (const personId of [stays, goes])
    await fillIn(await asked(made, personId), 'works', [['soort', 'politie']]);
  expect(await joinPeople(db, { programmeId: made.programmeId, stays, goes })).toBeNull();
  const left = await db
    .selectFrom('measured')
    .select('person_id')
    .where('round_id', '=', made.roundId)
    .execute();
  expect(left).toEqual([{ person_id: stays }]);
});

test('a key that opens nothing any more is cleared', async () => {
  const { db } = connection;
  const made = await aRound('sleutel');
  await asked(made, await made.somebody('Anna'));
  const keys = async () =>
    (
      await db
        .selectFrom('measure_key')
        .innerJoin('measured', 'measured.id', 'measure_key.measured_id')
        .select('hash')
        .where('round_id', '=', made.roundId)
        .execute()
    ).length;
  await clearMeasureKeys(db);
  expect(await keys()).toBe(1);
  await db
    .updateTable('measure_key')
    .set({ made_at: new Date(Date.now() - 121 * 86_400_000) })
    .execute();
  await clearMeasureKeys(db);
  expect(await keys()).toBe(0);
});
