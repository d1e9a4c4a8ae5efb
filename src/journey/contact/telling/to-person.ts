import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { ListedMail } from '../../../platform/mail/kind.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';

/** A mail to somebody of a programme, in their language; who has no address gets none. */
export async function postToPerson<About extends object>(
  trx: DbOrTrx,
  kind: ListedMail<About, unknown, unknown>,
  personId: PersonId,
  about: About,
): Promise<void> {
  const person = await trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.email', 'person.locale', 'person.programme_id as programmeId'])
    .where('person_main.id', '=', personId)
    .executeTakeFirst();
  if (!person?.email) return;
  const { email, locale, programmeId } = person;
  await post(trx, kind, { to: email, locale: locale ?? 'nl', about, programmeId });
}

/** From which programme a letter to somebody comes, and who reads an answer to it. */
export async function readSender(db: DbOrTrx, personId: PersonId) {
  const { id, name } = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(['programme.id', 'programme.name'])
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
  return { programme: name, coordinators: await readCoordinatorAddresses(db, id) };
}
