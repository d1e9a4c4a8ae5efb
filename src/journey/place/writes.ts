import { sql } from 'kysely';
import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { compareRows, type Saved } from '../programme/programme.ts';
import { noteAnswer } from '../programme/writes.ts';
import { firstDay, inOrder } from './place.ts';
import { readPlaces } from './reads.ts';
import type { Host, Place, Slot } from './schema.ts';

/**
 * Adds places and updates those that differ; none is removed. A slot keeps its identity by its first day, so
 * that locks on it survive; a slot that a place no longer has is removed with its locks. What these rows do not
 * know stays: the site, further hosts, the day kit. A place that was withdrawn stays so, whatever an old workbook
 * says; that of a secret site stays secret.
 * @param organisations code → id
 */
export async function savePlaces(
  trx: DbOrTrx,
  roundId: RoundId,
  places: readonly Place[],
  organisations: ReadonlyMap<string, string>,
): Promise<Saved> {
  const stored = await readPlaces(trx, roundId);
  const settled = await settledIn(trx, roundId, stored);
  const incoming = places.map((place) => settled({ ...place, slots: inOrder(place.slots) }));
  const { added, changed, saved } = compareRows(stored, incoming, ({ code }) => code);
  for (const place of [...added, ...changed]) await savePlace(trx, roundId, place, organisations);
  return saved;
}

/** What somebody has decided about a place that rows of a list cannot undo. */
async function settledIn(trx: DbOrTrx, roundId: RoundId, stored: readonly Place[]) {
  const rows = await trx
    .selectFrom('place')
    .leftJoin('site', 'site.id', 'place.site_id')
    .select(['place.code', 'place.withdrawn_at', 'site.kind'])
    .where('round_id', '=', roundId)
    .execute();
  const of = new Map(rows.map((row) => [row.code, row]));
  const before = new Map(stored.map((place) => [place.code, place]));
  return (place: Place): Place => {
    const row = of.get(place.code);
    const was = before.get(place.code);
    if (!row || !was) return place;
    if (row.withdrawn_at !== null) return was;
    // A cell that was left empty says nothing about who receives.
    const nobody = place.hostName === '' && place.hostEmail === '';
    const host = nobody ? { hostName: was.hostName, hostEmail: was.hostEmail } : {};
    const secret = place.secret || row.kind === 'secret';
    // The list thinks that it is open, so nobody looked whether its title leads there.
    const title = secret && !place.secret && leadsSomewhere(place.title) ? was.title : place.title;
    return { ...place, ...host, title, secret };
  };
}

async function savePlace(
  trx: DbOrTrx,
  roundId: RoundId,
  place: Place,
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const organisation_id = organisations.get(place.organisation)!;
  const values = {
    organisation_id,
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
    .onConflict((on) =>
      on.columns(['round_id', 'code']).doUpdateSet((eb) => ({
        ...values,
        // A site is of one organisation; a place that moves to another leaves it behind.
        site_id: sql<
          string | null
        >`case when place.organisation_id = ${organisation_id} then place.site_id end`,
        version: eb('place.version', '+', 1),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await storeFirstHost(trx, id, { name: place.hostName, email: place.hostEmail });
  await storeSlots(trx, id, place.slots);
}

/** The hosts after the first stay who they are. */
async function storeFirstHost(trx: DbOrTrx, placeId: string, { name, email }: Host): Promise<void> {
  if (name === '' && email === '') return;
  const content = { name, email: email.toLowerCase() };
  await trx
    .insertInto('host')
    .values({ place_id: placeId, position: 0, ...content })
    .onConflict((on) => on.columns(['place_id', 'position']).doUpdateSet(content))
    .execute();
}

/** Makes these the slots of a place; a slot is known by its first day, and keeps what hangs on it. */
export async function storeSlots(trx: DbOrTrx, placeId: string, slots: readonly Slot[]): Promise<void> {
  const days = slots.map(firstDay);
  await trx
    .deleteFrom('slot')
    .where('place_id', '=', placeId)
    .$if(days.length > 0, (query) => query.where('first_day', 'not in', days))
    .execute();
  for (const slot of slots) {
    const content = { days: slot.days, capacity: slot.capacity };
    await trx
      .insertInto('slot')
      .values({ place_id: placeId, first_day: firstDay(slot), ...content })
      .onConflict((on) => on.columns(['place_id', 'first_day']).doUpdateSet(content))
      .execute();
  }
  if (slots.length === 0) return;
  await trx
    .updateTable('place')
    .set({ published_at: sql<Date>`now()` })
    .where('id', '=', placeId)
    .where('published_at', 'is', null)
    .execute();
}

/** Who offers a place takes part in the round: an offer is an answer too. */
export async function noteOffer(trx: DbOrTrx, roundId: RoundId, organisationId: string): Promise<void> {
  await noteAnswer(trx, roundId, organisationId, 'yes');
}
