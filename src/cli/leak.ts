import { closePlace } from '../journey/place/leak/closing.ts';
import { ordered } from '../language/order.ts';
import { readConfig } from '../platform/config/config.ts';
import { connect } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { BadInputError } from './bad-input.ts';

/**
 * `wisselstage leak PLACE`: closes a place when nobody can sign in. What follows is done by a coordinator, on the page.
 * @throws {BadInputError} when there is no such place, or more than one
 */
export async function leak(code: string, { round }: { round?: string }): Promise<void> {
  const connection = await connect(readConfig(process.env));
  try {
    const { db } = connection;
    await migrate(db);
    const places = await db
      .selectFrom('place')
      .innerJoin('round', 'round.id', 'place.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .select(['place.id', 'round.code as round', 'programme.code as programme', 'place.organisation_id'])
      .where('place.code', '=', code)
      .$if(round !== undefined, (query) => query.where('round.code', '=', round!))
      .orderBy('round.number', 'desc')
      .execute();
    const [place] = places;
    if (!place) throw new BadInputError([`${code}: there is no such place`]);
    // The same place of several rounds is closed along; that of another organisation is another.
    if (places.some((one) => one.organisation_id !== place.organisation_id)) {
      const rounds = ordered(places, (one) => [one.programme, one.round]).map((one) => one.round);
      throw new BadInputError([
        `${code}: several organisations have it; say --round, one of ${rounds.join(', ')}`,
      ]);
    }
    const closing = { placeId: place.id, by: null, as: 'operator' as const };
    const id = await db.transaction().execute((trx) => closePlace(trx, closing));
    process.stdout.write(
      `${code} is closed: no mail about it leaves and no page shows it. The register has it as ${id}; a coordinator opens it again.\n`,
    );
  } finally {
    await connection.close();
  }
}
