import { type Round, readCurrentRounds } from '../../journey/programme/reads.ts';
import { readCoordinators } from '../../journey/programme/reads-programme.ts';
import { daysFrom } from '../../language/day.ts';
import type { Db } from '../../platform/db/connect.ts';
import { post } from '../../platform/mail/mail.ts';
import { DIGEST_DATES } from './mail/digest.ts';
import { mails } from './mails.ts';

/** One mail to each coordinator, the day before each date of a round. More often on one day does no harm. */
export async function tellOfTomorrow(db: Db, today: string): Promise<void> {
  for (const round of await readCurrentRounds(db, today)) await tellCoordinators(db, round, today);
}

async function tellCoordinators(db: Db, round: Round, today: string): Promise<void> {
  const tomorrow = daysFrom(today, 1);
  const what = DIGEST_DATES.filter((date) => round[date] === tomorrow);
  if (what.length === 0) return;
  await db.transaction().execute(async (trx) => {
    for (const { email, locale } of await readCoordinators(trx, round.programmeId)) {
      for (const date of what) {
        await post(trx, mails.digest, {
          to: email,
          locale,
          about: { roundId: round.id, what: date, day: tomorrow },
          programmeId: round.programmeId,
          dedupe: `${round.id} ${email} ${date} ${tomorrow}`,
        });
      }
    }
  });
}
