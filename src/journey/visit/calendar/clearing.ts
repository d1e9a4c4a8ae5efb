import { daysFrom } from '../../../language/day.ts';
import type { Db } from '../../../platform/db/connect.ts';

/** So many days a mail waits at most for somebody to look at it. */
const MOST_DAYS = 30;

/**
 * Mails in which a calendar answered hold whatever somebody sent: one goes the morning after a coordinator handled it, and
 * within so many days in any case. Until then the same mail, handed in again, is known.
 */
export async function clearKeptMail(db: Db, today: string): Promise<void> {
  await db
    .deleteFrom('visit_mail_in')
    .where((eb) =>
      eb.or([
        eb('handled_at', '<', beginOf(today)),
        eb('came_at', '<', beginOf(daysFrom(today, 1 - MOST_DAYS))),
      ]),
    )
    .execute();
}

const beginOf = (day: string) => new Date(`${day}T00:00:00Z`);
