import { ordered } from '../../../language/order.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

interface Without {
  signUpId: string;
  email: string;
  locale: 'nl' | 'en' | null;
}

/**
 * Who signed up and was never offered anything, and who got no visit in the newest proposal and has none: of others it was said
 * why what they had is off.
 */
export async function readWithout(
  db: DbOrTrx,
  { roundId, unplaced }: { roundId: RoundId; unplaced: readonly string[] },
): Promise<Without[]> {
  const keys = new Set(unplaced);
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id as signUpId', 'person_main.email', 'person_main.key', 'person.locale'])
    .where('sign_up.round_id', '=', roundId)
    .where('person_main.email', '<>', '')
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('visit').select('visit.id').whereRef('visit.sign_up_id', '=', 'sign_up.id')).as(
        'had',
      ),
      exists(
        selectFrom('visit')
          .select('visit.id')
          .whereRef('visit.sign_up_id', '=', 'sign_up.id')
          .where('visit.state', 'not in', ['declined', 'lapsed', 'cancelled']),
      ).as('has'),
    ])
    .execute();
  return ordered(
    rows.filter(({ key, had, has }) => !had || (!has && keys.has(key))),
    ({ key }) => key,
  ).map(({ signUpId, email, locale }) => ({ signUpId, email, locale }));
}
