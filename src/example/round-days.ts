import { hasOffered } from '../journey/visit/reads.ts';
import { daysFrom, daysUntil, isWeekend } from '../language/day.ts';
import type { RoundId } from '../people/ids.ts';
import type { Db } from '../platform/db/connect.ts';
import { allStages } from '../stages.ts';

/** Monday of the week of a day. */
export const mondayOf = (today: string): string =>
  daysFrom(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));

export const workdaysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count * 2 }, (_, index) => daysFrom(first, index))
    .filter((day) => !isWeekend(day))
    .slice(0, count);

/** The days of a round, counted from those of its visits. */
export const deadlinesOf = (firstDay: string, lastDay: string) => ({
  ...{ first_day: firstDay, last_day: lastDay },
  ...{ sign_up_opens: daysFrom(firstDay, -84), sign_up_closes: daysFrom(firstDay, -56) },
  ...{ choosing_closes: daysFrom(firstDay, -53), match_on: daysFrom(firstDay, -49) },
  ...{ reply_by: daysFrom(firstDay, -28), look_back_on: daysFrom(lastDay, 14) },
});

interface Filled {
  id: RoundId;
  first_day: string | null;
}

/** A round of the example that has its visits already. */
export async function findFilled(db: Db, code: string): Promise<Filled | null> {
  const round = await db
    .selectFrom('round')
    .select(['id', 'first_day'])
    .where('code', '=', code)
    .executeTakeFirst();
  return round && (await hasOffered(db, round.id)) ? round : null;
}

/** Moves a round along to another first day, with all that its stages have of it. @returns so many days */
export async function keepUp(db: Db, { id, first_day }: Filled, firstDay: string): Promise<number> {
  const days = daysUntil(firstDay, first_day ?? firstDay);
  if (days === 0) return 0;
  await db.transaction().execute(async (trx) => {
    for (const example of allStages.examples) await example.shift?.(trx, id, days);
    const round = await trx.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const moved = (day: string | null) => day && daysFrom(day, days);
    await trx
      .updateTable('round')
      .set({
        ...{ first_day: moved(round.first_day), last_day: moved(round.last_day) },
        ...{ sign_up_opens: moved(round.sign_up_opens), sign_up_closes: moved(round.sign_up_closes) },
        ...{ choosing_closes: moved(round.choosing_closes), match_on: moved(round.match_on) },
        ...{ reply_by: moved(round.reply_by), look_back_on: moved(round.look_back_on) },
      })
      .where('id', '=', id)
      .execute();
  });
  return days;
}
