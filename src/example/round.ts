import { daysFrom, daysUntil } from '../language/day.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { allStages } from '../stages.ts';
import { importWorkbook } from '../workbook/import.ts';
import { exampleFile } from '../workbook/web/example.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** The first day of a visit in the example workbook; a Monday, and every shift is in whole weeks. */
const FIRST_DAY = '2027-03-08';
const LAST_DAY = '2027-03-26';
/** From today to the first visit: time to sign up, match and answer. */
const AHEAD = 42;

/**
 * Brings the example round to life: the people and places of the example workbook, a sign-up that is open and
 * closes within a week, managers who have not answered, and something to do for everybody. An example that is
 * there already only gets days that are still to come.
 * @returns so many days later than before an example is that was there already
 */
export async function fillExampleRound(db: Db, at: At): Promise<number> {
  const isNew = await isEmpty(db, at);
  if (isNew) await fill(db, at);
  const days = await keepOpen(db, at);
  return isNew ? 0 : days;
}

async function isEmpty(db: Db, { roundId }: At): Promise<boolean> {
  const row = await db.selectFrom('sign_up').select('id').where('round_id', '=', roundId).executeTakeFirst();
  return row === undefined;
}

async function fill(db: Db, at: At): Promise<void> {
  const workbook = await exampleFile('tidy');
  const { saved, findings } = await importWorkbook(db, at, [workbook!]);
  if (!saved) throw new Error(`the example workbook does not come in: ${findings[0]}`);
  const { examples } = allStages;
  await db.transaction().execute(async (trx) => {
    for (const example of examples) await example.fill?.(trx, at);
  });
  for (const example of examples) await example.afterwards?.(db, at);
}

/** Days that are still to come, whenever the example is started: visits in whole weeks from where they are. */
async function keepOpen(db: Db, { roundId, today }: At): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const round = await trx
      .selectFrom('round')
      .select(['first_day', 'last_day', 'sign_up_closes'])
      .where('id', '=', roundId)
      .executeTakeFirstOrThrow();
    if (round.sign_up_closes !== null && round.sign_up_closes >= today) return 0;
    const first = round.first_day ?? FIRST_DAY;
    const weeks = Math.max(0, Math.ceil(daysUntil(daysFrom(today, AHEAD), first) / 7));
    if (weeks > 0) await shiftDays(trx, roundId, 7 * weeks);
    const last = daysFrom(round.last_day ?? LAST_DAY, 7 * weeks);
    await trx
      .updateTable('round')
      .set({
        ...{ sign_up_opens: daysFrom(today, -21), sign_up_closes: daysFrom(today, 6) },
        ...{
          choosing_closes: daysFrom(today, 9),
          match_on: daysFrom(today, 13),
          reply_by: daysFrom(today, 27),
        },
        ...{ first_day: daysFrom(first, 7 * weeks), last_day: last, look_back_on: daysFrom(last, 14) },
      })
      .where('id', '=', roundId)
      .execute();
    return 7 * weeks;
  });
}

async function shiftDays(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
  for (const example of allStages.examples) await example.shift?.(trx, roundId, days);
}
