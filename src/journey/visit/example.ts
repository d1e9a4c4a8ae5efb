import { daysFrom } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { keepUntil } from './preparing/clearing.ts';
import { visitTimes } from './reads-times.ts';
import { goneOn } from './visit-end.ts';

/** What the example has of visits moves along with its days; which visits there are is made with the round in which they are. */
export const example = {
  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    const visits = await trx
      .selectFrom('visit')
      .innerJoin('place', 'place.id', 'visit.place_id')
      .select(['visit.id', 'visit.days', 'visit.reply_by'])
      .select(visitTimes)
      .where('visit.round_id', '=', roundId)
      .execute();
    for (const visit of visits) {
      const moved = visit.days.map((day) => daysFrom(day, days));
      await trx
        .updateTable('visit')
        .set({ days: moved, reply_by: daysFrom(visit.reply_by, days) })
        .where('id', '=', visit.id)
        .execute();
      await keepUntil(trx, visit.id, goneOn({ ...visit, days: moved }));
    }
    const asked = await trx
      .selectFrom('visit_day_asked')
      .innerJoin('visit', 'visit.id', 'visit_day_asked.visit_id')
      .select(['visit_day_asked.id', 'visit_day_asked.days'])
      .where('visit.round_id', '=', roundId)
      .execute();
    for (const { id, days: wanted } of asked)
      await trx
        .updateTable('visit_day_asked')
        .set({ days: wanted.map((day) => daysFrom(day, days)) })
        .where('id', '=', id)
        .execute();
  },
};
