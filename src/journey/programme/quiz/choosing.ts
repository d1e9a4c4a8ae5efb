import type { Both } from '../../../language/both.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { FUNCTIONS } from './functions.ts';
import { FIRST_FIVE, isSituation, SITUATION_NAMES, SITUATIONS } from './situations.ts';

/** A situation as it is asked. One of the programme itself is in the language in which it was written. */
export interface QuizItem {
  /** `doubt`, or the id of one of the programme. */
  name: string;
  ours: boolean;
  text: Both<string>;
  functions: Both<string>[];
  /** Which of them are right, from 0. */
  right: number[];
}

function ourItem(name: string): QuizItem | null {
  if (!isSituation(name)) return null;
  const { text, functions, right } = SITUATIONS[name];
  const chosen: readonly string[] = right;
  return {
    ...{ name, ours: true, text },
    functions: functions.map((one) => FUNCTIONS[one]),
    right: functions.flatMap((one, index) => (chosen.includes(one) ? [index] : [])),
  };
}

interface Row {
  id: string;
  text: string;
  functions: string[];
  answers: number[];
}

const ownItem = ({ id, text, functions, answers }: Row): QuizItem => ({
  ...{ name: id, ours: false, text: { nl: text, en: text }, right: answers },
  functions: functions.map((one) => ({ nl: one, en: one })),
});

/** All that can be chosen: ours, and those of the programme, the oldest first. */
export async function readSituations(db: DbOrTrx, programmeId: ProgrammeId): Promise<QuizItem[]> {
  const own = await db
    .selectFrom('quiz_situation')
    .select(['id', 'text', 'functions', 'answers'])
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .execute();
  return [...SITUATION_NAMES.flatMap((name) => ourItem(name) ?? []), ...own.map(ownItem)];
}

/** The five that a round asks, in their order. */
export async function readQuiz(db: DbOrTrx, roundId: RoundId): Promise<QuizItem[]> {
  return (await readQuizzes(db, [roundId])).get(roundId)!;
}

/** The same of several rounds at once. */
export async function readQuizzes(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, QuizItem[]>> {
  const rows = await db
    .selectFrom('round_quiz')
    .leftJoin('quiz_situation', 'quiz_situation.id', 'round_quiz.situation_id')
    .select(['round_id as roundId', 'ours', 'quiz_situation.id', 'text', 'functions', 'answers'])
    .where('round_id', 'in', [...roundIds])
    .orderBy('round_quiz.number')
    .execute();
  return new Map(
    roundIds.map((id) => {
      const own = rows.filter(({ roundId }) => roundId === id);
      return [id, own.length === 0 ? FIRST_FIVE.flatMap((name) => ourItem(name) ?? []) : own.flatMap(itemOf)];
    }),
  );
}

interface AskedRow {
  ours: string | null;
  id: string | null;
  text: string | null;
  functions: string[] | null;
  answers: number[] | null;
}

const itemOf = ({ ours, id, text, functions, answers }: AskedRow): QuizItem[] => {
  if (ours !== null) return [ourItem(ours)].filter((one) => one !== null);
  return [ownItem({ id: id!, text: text!, functions: functions!, answers: answers! })];
};

/** From now on a round asks what it asks, also when other situations come along with the software. */
export async function keepQuiz(trx: DbOrTrx, roundId: RoundId): Promise<void> {
  await trx
    .insertInto('round_quiz')
    .values(
      FIRST_FIVE.map((ours, index) => ({ round_id: roundId, number: index + 1, ours, situation_id: null })),
    )
    .onConflict((kept) => kept.doNothing())
    .execute();
}

/** Whether nothing about the quiz can change any more: signing up has begun, or somebody was asked. */
export async function isFrozen(db: DbOrTrx, roundId: RoundId, today: string): Promise<boolean> {
  const { opens } = await db
    .selectFrom('round')
    .select('sign_up_opens as opens')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  if (opens !== null && opens <= today) return true;
  const asked = await db
    .selectFrom('measured')
    .select('id')
    .where('round_id', '=', roundId)
    .limit(1)
    .executeTakeFirst();
  return asked !== undefined;
}

interface Choosing {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** @returns whether it could still be chosen */
export async function chooseQuiz(
  db: Db,
  { roundId, programmeId, today }: Choosing,
  names: readonly string[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // Who signs up at this moment goes first, or after.
    await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
    if (await isFrozen(trx, roundId, today)) return false;
    const known = await readSituations(trx, programmeId);
    await trx.deleteFrom('round_quiz').where('round_id', '=', roundId).execute();
    const rows = known
      .filter(({ name }) => names.includes(name))
      .map(({ name, ours }, index) => ({
        ...{ round_id: roundId, number: index + 1 },
        ...(ours ? { ours: name, situation_id: null } : { ours: null, situation_id: name }),
      }));
    await trx.insertInto('round_quiz').values(rows).execute();
    return true;
  });
}

export async function addSituation(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  { text, functions, right }: { text: string; functions: string[]; right: number[] },
): Promise<void> {
  await db
    .insertInto('quiz_situation')
    .values({ programme_id: programmeId, text, functions, answers: right })
    .execute();
}

/** @returns whether it went: what a round asks or has asked stays */
export async function dropSituation(db: DbOrTrx, programmeId: ProgrammeId, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('quiz_situation')
    .where('id', '=', id)
    .where('programme_id', '=', programmeId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('round_quiz').select('number').whereRef('situation_id', '=', 'quiz_situation.id')),
      ),
    )
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

/** Of a programme, so of all its rounds. */
export async function readAsksCoordination(db: DbOrTrx, programmeId: string): Promise<boolean> {
  const { asks } = await db
    .selectFrom('programme')
    .select('asks_coordination as asks')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  return asks;
}

export async function switchCoordination(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  asks: boolean,
): Promise<void> {
  await db.updateTable('programme').set({ asks_coordination: asks }).where('id', '=', programmeId).execute();
}

/** A round that is made after another asks the same, so that they can be laid side by side. */
export async function takeQuizAlong(trx: DbOrTrx, from: RoundId, to: RoundId): Promise<void> {
  await trx
    .insertInto('round_quiz')
    .columns(['round_id', 'number', 'ours', 'situation_id'])
    .expression((eb) =>
      eb
        .selectFrom('round_quiz')
        .select(({ val }) => [val(to).$castTo<RoundId>().as('round_id'), 'number', 'ours', 'situation_id'])
        .where('round_id', '=', from),
    )
    .execute();
}
