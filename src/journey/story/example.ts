import { sql } from 'kysely';
import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fillStories } from './writing/example-stories.ts';

/** Stories of the rounds that are over, and one that is being made. All of it moves along with the days. */
export const example = {
  async afterRounds(
    trx: DbOrTrx,
    at: { programmeId: ProgrammeId; today: string; own: string; speaker: string },
  ): Promise<void> {
    await fillStories(trx, at);
  },
  async shiftProgramme(trx: DbOrTrx, programmeId: ProgrammeId, days: number): Promise<void> {
    const later = (column: string) => sql<string>`${sql.ref(column)} + ${days}::int`;
    await trx
      .updateTable('story')
      .set({
        ...{ asked_on: later('asked_on'), moved_on: later('moved_on') },
        ...{ published_on: later('published_on'), ended_on: later('ended_on') },
      })
      .where('programme_id', '=', programmeId)
      .execute();
    const ofProgramme = trx
      .selectFrom('story')
      .select('story.id')
      .where('story.programme_id', '=', programmeId);
    await trx
      .updateTable('story_speaker')
      .set({ willing_on: later('willing_on'), agreed_on: later('agreed_on') })
      .where('story_id', 'in', ofProgramme)
      .execute();
    await trx
      .updateTable('story_approval')
      .set({
        ...{ asked_on: later('asked_on'), expires_on: later('expires_on') },
        answered_on: later('answered_on'),
      })
      .where('story_id', 'in', ofProgramme)
      .execute();
  },
};
