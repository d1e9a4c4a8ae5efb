import { sql } from 'kysely';
import type { Db } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { readHosts, readVisit } from '../reads.ts';
import { visitTimes } from '../reads-times.ts';
import { isOver } from '../visit-end.ts';

/**
 * Asks both sides whether it took place, once: the day after it ends. Of a secret place the mail comes when the round is over, or
 * the window after it in which the visit was: when it comes would tell when somebody was there.
 */
export async function askWhether(db: Db, today: string): Promise<void> {
  const visits = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select(['visit.id', 'visit.days', 'place.secret', 'round.last_day as roundLast'])
    .select(visitTimes)
    .where('visit.state', 'in', ['arranged', 'ready'])
    .where('visit.asked_on', 'is', null)
    .where(sql<boolean>`visit.days[cardinality(visit.days)] < ${today}`)
    .orderBy('visit.id')
    .execute();
  const asked = visits.filter((visit) => isOver(visit, today));
  for (const { id } of asked) await db.transaction().execute((trx) => ask(trx, id, today));
}

async function ask(trx: Parameters<typeof post>[0], visitId: string, today: string): Promise<void> {
  const visit = await readVisit(trx, visitId);
  if (!visit) return;
  await trx.updateTable('visit').set({ asked_on: today }).where('id', '=', visitId).execute();
  const { visitorId, visitorEmail, visitorLocale, programmeId } = visit;
  const hosts = (await readHosts(trx, visit.placeId)).map((host) => ({ side: 'host' as const, ...host }));
  const visitor = visitorId
    ? [{ side: 'visitor' as const, personId: visitorId, email: visitorEmail ?? '', locale: visitorLocale }]
    : [];
  for (const { side, personId, email, locale } of [...visitor, ...hosts]) {
    if (!email) continue;
    await post(trx, mails.wasIt, {
      to: email,
      locale: locale ?? 'nl',
      about: { visitId, side, personId },
      programmeId,
      dedupe: `${visitId} ${personId} ${visit.sequence}`,
    });
  }
}
