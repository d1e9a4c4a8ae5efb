import type { DbOrTrx } from '../../platform/db/connect.ts';

/** What these sign-ups chose, in the order in which they chose it; without `code` it is any place of an organisation. */
export async function readChoicesOf(db: DbOrTrx, signUpIds: readonly string[]) {
  return db
    .selectFrom('choice')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .innerJoin('organisation', (on) =>
      on.on((eb) =>
        eb('organisation.id', '=', eb.fn.coalesce('choice.organisation_id', 'place.organisation_id')),
      ),
    )
    .select(['choice.sign_up_id', 'choice.number', 'place.code', 'place.secret'])
    .select('organisation.name as organisation')
    .where('choice.sign_up_id', 'in', [...signUpIds])
    .orderBy('choice.number')
    .execute();
}
