import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readHosts, readVisit, type Visit } from '../../visit/reads.ts';
import type { Side } from '../../visit/visit.ts';
import { moveReflection } from '../looking/moving.ts';
import { mails } from '../mails.ts';
import { isAsked } from '../reflection-due.ts';

/** So many days after it was asked who did not look back is asked once more, and then no more. */
const REMINDED_AFTER = 7;

/**
 * Asks who went and who received to look back, the day after it was said that it took place; of a secret place by the dates of
 * its round. Once for each visit, and in one mail for all visits that somebody is asked about that morning.
 */
export async function askToLookBack(db: Db, today: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const asked: Asked[] = [];
    for (const visit of await readUnasked(trx, today)) asked.push(...(await askBoth(trx, visit, today)));
    await mailEach(trx, 'lookBack', asked, today);
  });
  await db
    .transaction()
    .execute(async (trx) => mailEach(trx, 'lookBackReminder', await remind(trx, today), today));
}

interface Asked {
  visit: Visit;
  personId: PersonId;
  email: string;
  locale: 'nl' | 'en' | null;
}

async function readUnasked(trx: DbOrTrx, today: string): Promise<Visit[]> {
  const rows = await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select('visit.id')
    .where('visit.state', '=', 'took-place')
    .where(sql<boolean>`visit.days[cardinality(visit.days)] < ${today}`)
    // What is older is not asked any more; of a secret place that goes by its round.
    .where(sql<boolean>`(place.secret or visit.days[cardinality(visit.days)] > ${daysFrom(today, -90)})`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reflection')
            .select('reflection.id')
            .whereRef('reflection.visit_id', '=', 'visit.id')
            .where('reflection.asked_on', 'is not', null),
        ),
      ),
    )
    .orderBy('visit.id')
    .forUpdate('visit')
    .execute();
  const visits: Visit[] = [];
  for (const { id } of rows) {
    const visit = await readVisit(trx, id);
    if (visit && isAsked(visit, today)) visits.push(visit);
  }
  return visits;
}

/** Also who has no address: then they find it where they start. Who began by themselves, gave or refused gets no mail. */
async function askBoth(trx: DbOrTrx, visit: Visit, today: string): Promise<Asked[]> {
  const { id: visitId, roundId, visitorId, visitorEmail, visitorLocale } = visit;
  const visitor = visitorId
    ? [{ side: 'visitor' as Side, personId: visitorId, email: visitorEmail ?? '', locale: visitorLocale }]
    : [];
  const hosts = (await readHosts(trx, visit.placeId)).map((host) => ({ side: 'host' as Side, ...host }));
  const asked: Asked[] = [];
  for (const { side, personId, email, locale } of [...visitor, ...hosts]) {
    const { id, state } = await moveReflection(trx, { visitId, roundId, personId, side, to: 'asked' });
    await trx.updateTable('reflection').set({ asked_on: today }).where('id', '=', id).execute();
    if (state === 'asked' && email) asked.push({ visit, personId, email, locale });
  }
  return asked;
}

async function remind(trx: DbOrTrx, today: string): Promise<Asked[]> {
  const rows = await trx
    .updateTable('reflection')
    .set({ reminded_on: today })
    .where('state', 'in', ['asked', 'begun'])
    .where('reminded_on', 'is', null)
    .where('asked_on', '<=', daysFrom(today, -REMINDED_AFTER))
    .where('person_id', 'is not', null)
    .returning(['visit_id', 'person_id'])
    .execute();
  const silent: Asked[] = [];
  for (const { visit_id, person_id } of rows) {
    const visit = await readVisit(trx, visit_id);
    const person = await trx
      .selectFrom('person_main')
      .innerJoin('person', 'person.id', 'person_main.id')
      .select(['person_main.email', 'person.locale'])
      .where('person_main.id', '=', person_id!)
      .executeTakeFirst();
    if (visit && person?.email && isAsked(visit, today))
      silent.push({ visit, personId: person_id!, email: person.email, locale: person.locale });
  }
  return silent;
}

/** One mail to each, about all visits of this morning. */
async function mailEach(
  trx: DbOrTrx,
  kind: 'lookBack' | 'lookBackReminder',
  asked: readonly Asked[],
  today: string,
): Promise<void> {
  for (const [personId, those] of Map.groupBy(asked, (one) => one.personId)) {
    const [{ visit, email, locale }] = those as [Asked];
    await post(trx, mails[kind], {
      to: email,
      locale: locale ?? 'nl',
      about: { personId, visitIds: those.map((one) => one.visit.id).sort() },
      programmeId: visit.programmeId,
      dedupe: `${personId} ${today}`,
    });
  }
}
