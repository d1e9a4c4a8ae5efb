import { sql } from 'kysely';
import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillBriefs } from './brief/example-briefs.ts';
import { fillFollowUps } from './making/example-follow-ups.ts';

/** What people offered and asked after the rounds that are over, and pages for colleagues. All of it moves along with the days. */
export const example = {
  async afterRounds(
    trx: DbOrTrx,
    at: { programmeId: ProgrammeId; today: string; own: string; speaker: string },
  ): Promise<void> {
    await fillFollowUps(trx, at);
    await fillBriefs(trx, at);
  },
  async shiftProgramme(trx: DbOrTrx, programmeId: ProgrammeId, days: number): Promise<void> {
    await trx
      .updateTable('follow_up')
      .set({
        made_on: sql<string>`made_on + ${days}::int`,
        taken_on: sql<string>`taken_on + ${days}::int`,
        day: sql<string>`day + ${days}::int`,
        dateless_reminded_on: sql<string>`dateless_reminded_on + ${days}::int`,
        silent_reminded_on: sql<string>`silent_reminded_on + ${days}::int`,
      })
      .where('programme_id', '=', programmeId)
      .execute();
    await trx
      .updateTable('brief')
      .set({
        made_on: sql<string>`made_on + ${days}::int`,
        expires_on: sql<string>`expires_on + ${days}::int`,
      })
      .where('visit_id', 'in', (eb) =>
        eb
          .selectFrom('visit')
          .innerJoin('round', 'round.id', 'visit.round_id')
          .select('visit.id')
          .where('round.programme_id', '=', programmeId),
      )
      .execute();
    await trx
      .updateTable('interest')
      .set({
        asked_on: sql<string>`asked_on + ${days}::int`,
        confirmed_on: sql<string>`confirmed_on + ${days}::int`,
        told_on: sql<string>`told_on + ${days}::int`,
      })
      .where('programme_id', '=', programmeId)
      .execute();
  },
};
