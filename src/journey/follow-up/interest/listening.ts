import { sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { findOpenBrief } from '../brief/briefs.ts';

interface Asked {
  briefId: string | null;
  programmeId: string;
  email: string;
}

/**
 * Who wrote the page that somebody asks to be introduced by; `null` when nothing goes to them: the link was ended or is over,
 * the page is closed, or at that address is somebody whom they must not meet. Who asks sees the same each time.
 */
export async function findWriter(
  db: DbOrTrx,
  { briefId, programmeId, email }: Asked,
  today: string,
): Promise<PersonId | null> {
  const brief = briefId && (await findOpenBrief(db, briefId, today));
  if (!brief) return null;
  const apart = await db
    .selectFrom('person_address')
    .innerJoin('person', 'person.id', 'person_address.person_id')
    .select('person.id')
    .where('person.programme_id', '=', programmeId)
    .where(sql<boolean>`lower(person_address.email) = ${email}`)
    .where(
      sql<boolean>`exists (select from person_hidden
        where person_hidden.person_id in (person.id, ${brief.personId}::uuid)
          and other_id in (person.id, ${brief.personId}::uuid))`,
    )
    .executeTakeFirst();
  return apart ? null : brief.personId;
}
