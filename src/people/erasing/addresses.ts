import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId } from '../ids.ts';

/** Of these addresses those that nobody else has in any programme: what is at a shared mailbox may be of the others. */
export async function addressesAlone(
  db: DbOrTrx,
  { personId, emails }: { personId: PersonId; emails: readonly string[] },
): Promise<string[]> {
  if (emails.length === 0) return [];
  const others = await db
    .selectFrom('person_address')
    .select('email')
    .distinct()
    .where('email', 'in', [...emails])
    .where('person_id', '<>', personId)
    .execute();
  const shared = new Set(others.map(({ email }) => email));
  return [...new Set(emails)].filter((email) => !shared.has(email));
}
