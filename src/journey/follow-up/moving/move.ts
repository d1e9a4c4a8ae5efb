import { sql } from 'kysely';
import { z } from 'zod';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import type { Actor, FollowUpEvent, Step } from '../follow-up.ts';
import { stepOn } from '../follow-up.ts';
import { followUpMoved } from '../schema.ts';
import { tellStep } from '../telling/tell.ts';

interface Moving {
  followUpId: string;
  event: FollowUpEvent;
  /** As whom it is done. */
  by: readonly Actor[];
  today: string;
  userId: string | null;
  /** Who takes it. */
  taker?: { personId: PersonId; organisationId: string };
  /** The day that is agreed. */
  when?: { day: string; startTime: string; endTime: string; meeting: string };
  /** How many people it reached. */
  reached?: number;
  /** The taker does not know of it, and hears it as the maker does. */
  tellsTaker?: boolean;
}

/**
 * The one way in which the state of a follow-up changes: looks at it while nobody else can, takes the step of the table, tells
 * it, and mails whom it concerns, all in this transaction.
 * @returns the step; `null` when it cannot happen where it is, and then nothing was done
 */
export async function moveFollowUp(
  trx: DbOrTrx,
  { followUpId, event, by, today, userId, taker, when, reached, tellsTaker }: Moving,
): Promise<Step | null> {
  const row = await trx
    .selectFrom('follow_up')
    .select(['state', 'day', 'programme_id', 'sequence'])
    .select(['maker_id as makerId', 'taker_id as takerId'])
    // As it was: who took it may be gone from the row by the time that a mail goes.
    .select(sql<boolean>`id in (select follow_up_id from secret_follow_up)`.as('secret'))
    .where('id', '=', z.uuid().parse(followUpId))
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const step = stepOn(row.state, event, by, { dayCame: row.day !== null && row.day <= today });
  if (!step || (event === 'takes' && !taker) || (event === 'agrees-day' && !when)) return null;
  const isOpen = step.to === 'open';
  await trx
    .updateTable('follow_up')
    .set({ state: step.to })
    // Whoever takes it next begins anew.
    .$if(isOpen, (set) =>
      set.set({
        ...{ taker_id: null, taker_organisation_id: null, taken_on: null, day: null },
        ...{ start_time: '', end_time: '', meeting: '', reached: null },
        ...{ dateless_reminded_on: null, silent_reminded_on: null, made_on: today },
      }),
    )
    .$if(event === 'takes', (set) =>
      set.set({
        ...{ taker_id: taker!.personId, taker_organisation_id: taker!.organisationId, taken_on: today },
      }),
    )
    .$if(event === 'agrees-day', (set) =>
      set.set({
        ...{ day: when!.day, start_time: when!.startTime, end_time: when!.endTime },
        ...{ meeting: when!.meeting, sequence: row.sequence + 1, silent_reminded_on: null },
      }),
    )
    .$if(event === 'took-place', (set) => set.set({ reached: reached ?? null }))
    .where('id', '=', followUpId)
    .execute();
  const about = { followUpId, programmeId: row.programme_id, event, from: step.from, to: step.to };
  await happened(trx, followUpMoved, about, userId);
  const telling = {
    ...{ followUpId, programmeId: row.programme_id, by, secret: row.secret },
    ...{ makerId: row.makerId, takerId: row.takerId },
  };
  // What was and is over by now is no news to anybody.
  const isNews = !(event === 'agrees-day' && when!.day < today) && !(event === 'did-not' && row.day! < today);
  if (step.tells && isNews) await tellStep(trx, { ...telling, tells: step.tells });
  if (tellsTaker) await tellStep(trx, { ...telling, tells: 'taker-off' });
  return step;
}
