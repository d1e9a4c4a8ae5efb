import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { compareRows, type Saved } from '../programme/programme.ts';
import { readPlaces } from './reads.ts';
import type { Place } from './schema.ts';

/**
 * Adds places and updates those that differ; none is removed. A slot keeps its identity by its first day, so
 * that locks on it survive; a slot that a place no longer has is removed with its locks.
 * @param organisations code → id
 */
export async function savePlaces(
  trx: DbOrTrx,
  roundId: RoundId,
  places: readonly Place[],
  organisations: ReadonlyMap<string, string>,
): Promise<Saved> {
  const stored = await readPlaces(trx, roundId);
  const inOrder = places.map(sortedSlots);
  const { added, changed, saved } = compareRows(stored, inOrder, ({ code }) => code);
  for (const place of [...added, ...changed]) await savePlace(trx, roundId, place, organisations);
  return saved;
}

const firstDay = (slot: Place['slots'][number]): string => slot.days[0] ?? '';

function sortedSlots(place: Place): Place {
  return { ...place, slots: [...place.slots].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)) };
}

async function savePlace(
  trx: DbOrTrx,
  roundId: RoundId,
  place: Place,
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const values = {
    organisation_id: organisations.get(place.organisation)!,
    title: place.title,
    secret: place.secret,
    host_name: place.hostName,
    host_email: place.hostEmail,
    condition: place.condition,
    minimum: place.minimum,
  };
  const { id } = await trx
    .insertInto('place')
    .values({ round_id: roundId, code: place.code, ...values })
    .onConflict((on) => on.columns(['round_id', 'code']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  const days = place.slots.map(firstDay);
  await trx
    .deleteFrom('slot')
    .where('place_id', '=', id)
    .$if(days.length > 0, (query) => query.where('first_day', 'not in', days))
    .execute();
  for (const slot of place.slots) {
    const content = { days: slot.days, capacity: slot.capacity };
    await trx
      .insertInto('slot')
      .values({ place_id: id, first_day: firstDay(slot), ...content })
      .onConflict((on) => on.columns(['place_id', 'first_day']).doUpdateSet(content))
      .execute();
  }
}
