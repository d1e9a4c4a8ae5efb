import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { mails } from '../mails.ts';
import { placeClosed, placeOpened } from '../schema.ts';
import type { ClosesAs } from './may-close.ts';
import { hoursAfter, REMIND_AFTER } from './register.ts';

interface Closing {
  placeId: string;
  /** The account; `null` at the command line. */
  by: string | null;
  as: ClosesAs | 'operator';
}

/**
 * Closes a place and all that is at its site, in every round, and opens an entry in the register of breaches. From the commit on
 * no mail about it leaves and no page shows it: both ask at each look. Pressing again, or by somebody else, closes it once.
 * @returns the entry; `null` when there is no such place
 */
export async function closePlace(trx: DbOrTrx, { placeId, by, as }: Closing): Promise<string | null> {
  const place = await trx
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['place.site_id', 'place.secret', 'organisation.id', 'organisation.programme_id'])
    .where('place.id', '=', placeId)
    .forUpdate('organisation')
    .executeTakeFirst();
  if (!place) return null;
  const before = await trx
    .selectFrom('closed_place')
    .select('leak_id')
    .where('place_id', '=', placeId)
    .orderBy('leak_id')
    .executeTakeFirst();
  if (before) return before.leak_id;
  const { id: leakId, known_at: knownAt } = await trx
    .insertInto('leak')
    .values({
      ...{ programme_id: place.programme_id, organisation_id: place.id, site_id: place.site_id },
      ...{ secret: place.secret, closed_by: by, closed_as: as },
    })
    .returning(['id', 'known_at'])
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('leak_place')
    .columns(['leak_id', 'place_id'])
    .expression((from) =>
      from.selectFrom('closed_place').select(['leak_id', 'place_id']).where('leak_id', '=', leakId),
    )
    .execute();
  await happened(trx, placeClosed, { leakId, programmeId: place.programme_id }, by);
  await tellOfLeak(trx, { leakId, programmeId: place.programme_id, organisationId: place.id, knownAt });
  return leakId;
}

interface Told {
  leakId: string;
  programmeId: string;
  organisationId: string;
  knownAt: Date;
}

/** Coordinators and contact persons hear at once that there is something; what it is stands on the page. */
async function tellOfLeak(
  trx: DbOrTrx,
  { leakId, programmeId, organisationId, knownAt }: Told,
): Promise<void> {
  const coordinators = await readCoordinators(trx, programmeId);
  const contacts = await trx
    .selectFrom('contact_person')
    .innerJoin('person_main', 'person_main.id', 'contact_person.person_id')
    .innerJoin('person', 'person.id', 'contact_person.person_id')
    .select(['person_main.email', 'person.locale'])
    .where('contact_person.organisation_id', '=', organisationId)
    .where('contact_person.ended_on', 'is', null)
    .where('person_main.email', '<>', '')
    .execute();
  const known = new Set(coordinators.map(({ email }) => email.toLowerCase()));
  const toContacts = contacts.filter(({ email }) => !known.has(email.toLowerCase()));
  for (const { email, locale } of [...coordinators, ...toContacts])
    await post(trx, mails.closed, {
      ...{ to: email, locale: locale ?? 'nl', about: { leakId }, programmeId },
      dedupe: `${leakId} ${email.toLowerCase()}`,
    });
  for (const { email, locale } of coordinators)
    for (const hours of REMIND_AFTER)
      await post(trx, mails.fillIn, {
        ...{ to: email, locale, about: { leakId, hours }, programmeId },
        notBefore: hoursAfter(knownAt, hours),
        dedupe: `${leakId} ${hours} ${email.toLowerCase()}`,
      });
}

interface Opening {
  leakId: string;
  programmeId: string;
  by: string;
  addressChanged: boolean;
}

/**
 * Opens it again: the one function that does. What waits in the queue is written anew when it leaves, so that what is still true goes
 * as it is now, and what is not does not.
 * @returns whether it was closed until now
 */
export async function openPlace(
  trx: DbOrTrx,
  { leakId, programmeId, by, addressChanged }: Opening,
): Promise<boolean> {
  const opened = await trx
    .updateTable('leak')
    .set((eb) => ({
      opened_at: sql<Date>`clock_timestamp()`,
      ...{ opened_by: by, address_changed: addressChanged, version: eb('version', '+', 1) },
    }))
    .where('id', '=', leakId)
    .where('programme_id', '=', programmeId)
    .where('opened_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (opened) await happened(trx, placeOpened, { leakId, programmeId }, by);
  return opened !== undefined;
}
