import { daysFrom } from '../../../language/day.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { readHosts, readVisit, type Visit } from '../reads.ts';
import { isTooLate } from '../visit-end.ts';

/** So many days from the day on which an answer is due, who has not answered is asked once more. After that a coordinator rings. */
const STEPS = [-3, 1];

/** The last step that is due; `null` before the first. */
export function dueStep(replyBy: string, today: string): string | null {
  return STEPS.map((days) => daysFrom(replyBy, days)).findLast((day) => day <= today) ?? null;
}

/** Asks once more who has not answered an offer, as long as yes is an answer. What was done for a step is not done again. */
export async function remindByDate(db: Db, today: string): Promise<void> {
  const waiting = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select(['visit.id', 'visit.reply_by', 'visit.reminded_on', 'visit.days'])
    .select(['place.secret', 'round.last_day as roundLast'])
    .where('visit.state', '=', 'offered')
    .orderBy('visit.id')
    .execute();
  for (const { id, reply_by, reminded_on, ...visit } of waiting) {
    const due = dueStep(reply_by, today);
    if (due === null || isTooLate(visit, today) || (reminded_on !== null && reminded_on >= due)) continue;
    await db.transaction().execute((trx) => remindOf(trx, id, { today, step: due }));
  }
}

/** Mails each side of a visit that has not answered; of one that receives several people it is one mail. */
export async function remindOf(
  trx: DbOrTrx,
  visitId: string,
  { today, step }: { today: string; step: string },
): Promise<void> {
  const visit = await readVisit(trx, visitId);
  if (visit?.state !== 'offered') return;
  await trx.updateTable('visit').set({ reminded_on: today }).where('id', '=', visitId).execute();
  if (visit.visitorAgreedAt === null) await remindVisitor(trx, visit, step);
  if (visit.hostAgreedAt === null) await remindHosts(trx, visit, step);
}

async function remindVisitor(trx: DbOrTrx, visit: Visit, step: string): Promise<void> {
  const { id: visitId, visitorId, visitorEmail, visitorLocale, programmeId } = visit;
  if (!visitorId || !visitorEmail) return;
  await post(trx, mails.offerReminder, {
    to: visitorEmail,
    locale: visitorLocale ?? 'nl',
    about: { visitId, side: 'visitor', personId: visitorId },
    programmeId,
    dedupe: `${visitId} ${step}`,
  });
}

async function remindHosts(
  trx: DbOrTrx,
  { placeId, roundId, programmeId }: { placeId: string; roundId: RoundId; programmeId: string },
  step: string,
): Promise<void> {
  for (const { personId, email, locale } of await readHosts(trx, placeId)) {
    if (!email) continue;
    await post(trx, mails.receiveReminder, {
      to: email,
      locale: locale ?? 'nl',
      about: { roundId, personId },
      programmeId,
      dedupe: `${roundId} ${personId} ${step}`,
    });
  }
}
