import type { PersonId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../platform/privacy/key.ts';
import { measurePath } from './paths.ts';
import { isOpen, MOMENT_ADDRESSES, type Moment } from './programme-measures.ts';
import { keepQuiz } from './quiz/choosing.ts';

interface Whose {
  roundId: RoundId;
  personId: PersonId;
  moment: Moment;
  today: string;
}

/**
 * Somebody is asked at a moment. Once is enough: a second time changes nothing. From the first who is asked on, the quiz of the round
 * stays as it is. @returns whether it can be answered
 */
export async function askMeasures(trx: DbOrTrx, whose: Whose): Promise<boolean> {
  const { roundId, personId, moment, today } = whose;
  const { firstDay } = await readFirstDay(trx, roundId);
  if (!isOpen({ moment, askedOn: today, firstDay }, today)) return false;
  await keepQuiz(trx, roundId);
  await trx
    .insertInto('measured')
    .values({ round_id: roundId, person_id: personId })
    .onConflict((twice) => twice.columns(['round_id', 'person_id']).doNothing())
    .execute();
  await trx
    .insertInto('measure_moment')
    .columns(['measured_id', 'moment', 'asked_on'])
    .expression((eb) =>
      eb
        .selectFrom('measured')
        .select(({ val }) => ['id', val(moment).$castTo<Moment>().as('moment'), val(today).as('asked_on')])
        .where('round_id', '=', roundId)
        .where('person_id', '=', personId),
    )
    .onConflict((twice) => twice.columns(['measured_id', 'moment']).doNothing())
    .execute();
  return true;
}

/** Whether somebody was asked at a moment and can still answer, and whether they have; `null`: there is nothing to answer. */
export async function readMeasuresAsked(
  db: DbOrTrx,
  { roundId, personId, moment, today }: Whose,
): Promise<'waits' | 'done' | null> {
  const row = await db
    .selectFrom('measured')
    .innerJoin('measure_moment', 'measure_moment.measured_id', 'measured.id')
    .innerJoin('round', 'round.id', 'measured.round_id')
    .select(['measure_moment.done', 'measure_moment.asked_on as askedOn', 'round.first_day as firstDay'])
    .where('measured.round_id', '=', roundId)
    .where('measured.person_id', '=', personId)
    .where('measure_moment.moment', '=', moment)
    .executeTakeFirst();
  if (!row || !isOpen({ moment, ...row }, today)) return null;
  return row.done ? 'done' : 'waits';
}

/**
 * Where somebody answers, with a key of its own, so that nobody has to sign in for it: for a button that was pressed, or a mail.
 * @returns `null` when there is nothing to answer
 */
export async function openMeasures(trx: DbOrTrx, whose: Whose): Promise<string | null> {
  if ((await readMeasuresAsked(trx, whose)) === null) return null;
  const { roundId, personId, moment } = whose;
  const { code } = await trx
    .selectFrom('round')
    .select('code')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .selectFrom('measured')
    .select('id')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const key = makeKey();
  await trx
    .insertInto('measure_key')
    .values({ hash: hashOf(key), measured_id: id })
    .execute();
  return measurePath(code, MOMENT_ADDRESSES[moment], { sleutel: key });
}

const readFirstDay = (db: DbOrTrx, roundId: RoundId) =>
  db.selectFrom('round').select('first_day as firstDay').where('id', '=', roundId).executeTakeFirstOrThrow();
