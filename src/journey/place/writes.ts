import { sql } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import { writtenAs } from '../../people/person/person.ts';
import { forgetUnused, peopleFor } from '../../people/person/writes.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { inSets } from '../../platform/db/sets.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { compareRows, type Saved } from '../programme/programme.ts';
import { readRound } from '../programme/reads.ts';
import { noteAnswer } from '../programme/writes.ts';
import { firstDay, inOrder } from './place.ts';
import { readHostsOf, tellHosts } from './place-hosts.ts';
import { readExpected, readPlaces } from './reads.ts';
import type { Host, Place, Slot, TimedSlot } from './schema.ts';

/**
 * Adds places and updates those that differ; none is removed. A slot keeps its identity by its first day, so
 * that locks on it survive; a slot that a place no longer has is removed with its locks. What these rows do not
 * know stays: the site, further hosts, the day kit. A place that was withdrawn stays so, whatever an old workbook
 * says; that of a secret site stays secret.
 * @param organisations code → id
 * @param wrote hears of each set of rows how many they are
 */
export async function savePlaces(
  trx: DbOrTrx,
  roundId: RoundId,
  places: readonly Place[],
  organisations: ReadonlyMap<string, string>,
  wrote: (rows: number) => void = () => {},
): Promise<Saved> {
  const stored = await readPlaces(trx, roundId);
  const settled = await settledIn(trx, roundId, stored);
  const incoming = places.map((place) => settled({ ...place, slots: inOrder(place.slots) }));
  const { added, changed, saved } = compareRows(stored, incoming, ({ code }) => code);
  for (const set of inSets([...added, ...changed])) {
    await saveSet(trx, roundId, set, organisations);
    wrote(set.length);
  }
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
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const expected = await readExpected(trx, roundId);
  const before = new Map(stored.map((place) => [place.code, place]));
  return (place: Place): Place => {
    const row = byCode.get(place.code);
    const was = before.get(place.code);
    if (!row || !was) return place;
    if (row.withdrawn_at !== null) return was;
    // A cell that was left empty says nothing about who receives.
    const nobody = place.hostName === '' && place.hostEmail === '';
    const same = nobody || place.hostEmail.toLowerCase() === was.hostEmail;
    const host = same
      ? { hostName: writtenAs(was.hostName, place.hostName), hostEmail: was.hostEmail }
      : { hostEmail: place.hostEmail.toLowerCase() };
    const secret = place.secret || row.kind === 'secret';
    // The list thinks that it is open, so nobody looked whether its title leads there.
    const title = secret && !place.secret && leadsSomewhere(place.title) ? was.title : place.title;
    const slots = withExpected(place.slots, was.slots, expected.get(place.code));
    return { ...place, ...host, title, secret, slots };
  };
}

/** Days on which somebody is to come stay as they are, with a seat for each: a list does not call off a visit. */
function withExpected(
  slots: readonly Slot[],
  before: readonly Slot[],
  expected: ReadonlyMap<string, number> = new Map(),
): Slot[] {
  const kept = before.filter((slot) => expected.has(firstDay(slot)));
  const listed = new Map(slots.map((slot) => [firstDay(slot), slot]));
  const staying = kept.map((slot) => {
    const seats = listed.get(firstDay(slot))?.capacity ?? slot.capacity;
    return { ...slot, capacity: Math.max(seats, expected.get(firstDay(slot))!) };
  });
  return inOrder([...slots.filter((slot) => !expected.has(firstDay(slot))), ...staying]);
}

async function saveSet(
  trx: DbOrTrx,
  roundId: RoundId,
  places: readonly Place[],
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await trx
    .insertInto('place')
    .values(
      places.map((place) => ({
        round_id: roundId,
        code: place.code,
        organisation_id: organisations.get(place.organisation)!,
        title: place.title,
        secret: place.secret,
        condition: place.condition,
        minimum: place.minimum,
      })),
    )
    .onConflict((on) =>
      on.columns(['round_id', 'code']).doUpdateSet((eb) => ({
        organisation_id: eb.ref('excluded.organisation_id'),
        title: eb.ref('excluded.title'),
        secret: eb.ref('excluded.secret'),
        condition: eb.ref('excluded.condition'),
        minimum: eb.ref('excluded.minimum'),
        // A site is of one organisation; a place that moves to another leaves it behind.
        site_id: sql<
          string | null
        >`case when place.organisation_id = excluded.organisation_id then place.site_id end`,
        version: eb('place.version', '+', 1),
      })),
    )
    .returning(['id', 'code'])
    .execute();
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  const hostsBefore = await readHostsOf(trx, [...ids.values()]);
  const replaced = await storeFirstHosts(
    trx,
    roundId,
    places.map(({ code, hostName, hostEmail }) => ({
      place_id: ids.get(code)!,
      name: hostName,
      email: hostEmail,
    })),
  );
  await tellReplaced(trx, roundId, hostsBefore, replaced);
  await storeSlotsOf(trx, new Map(places.map(({ code, slots }) => [ids.get(code)!, slots])));
}

/** Of places that people could choose it is told; of who stood at another nothing is kept. */
async function tellReplaced(
  trx: DbOrTrx,
  roundId: RoundId,
  hostsBefore: ReadonlyMap<string, readonly PersonId[]>,
  replaced: readonly PersonId[],
): Promise<void> {
  const known = new Set([...hostsBefore.values()].flat());
  await forgetUnused(
    trx,
    replaced.filter((id) => !known.has(id)),
  );
  const hostsNow = await readHostsOf(trx, [...hostsBefore.keys()]);
  for (const [placeId, before] of hostsBefore)
    await tellHosts(trx, { placeId, roundId, before, now: hostsNow.get(placeId) ?? [], whereabouts: false });
}

/** The hosts after the first stay who they are. @returns who stood there and does no more */
async function storeFirstHosts(
  trx: DbOrTrx,
  roundId: RoundId,
  hosts: readonly (Host & { place_id: string })[],
): Promise<PersonId[]> {
  const named = hosts
    .filter(({ name, email }) => name !== '' || email !== '')
    .map((host) => ({ ...host, position: 0, email: host.email.toLowerCase() }));
  const { rows: values, replaced } = await withPeople(trx, roundId, named);
  if (values.length === 0) return replaced;
  await trx
    .insertInto('host')
    .values(values)
    .onConflict((on) =>
      on
        .columns(['place_id', 'position'])
        .doUpdateSet(({ ref }) => ({ person_id: ref('excluded.person_id') })),
    )
    .execute();
  return replaced;
}

interface HostRow {
  place_id: string;
  position: number;
  person_id: PersonId;
}

/** Who these hosts are, and in whose place they come. Who stood at a place until now may have got another name. */
export async function withPeople(
  trx: DbOrTrx,
  roundId: RoundId,
  hosts: readonly (Host & Omit<HostRow, 'person_id'>)[],
): Promise<{ rows: HostRow[]; replaced: PersonId[] }> {
  if (hosts.length === 0) return { rows: [], replaced: [] };
  const { programmeId } = await readRound(trx, roundId);
  const stored = await trx
    .selectFrom('host')
    .innerJoin('place', 'place.id', 'host.place_id')
    .select(['host.place_id', 'host.position', 'host.person_id'])
    .where('place.round_id', '=', roundId)
    .execute();
  const before = new Map(stored.map((row) => [`${row.place_id} ${row.position}`, row.person_id]));
  const people = await peopleFor(
    trx,
    programmeId,
    hosts.map(({ name, email, place_id, position }) => ({
      ...{ name, email, current: before.get(`${place_id} ${position}`) },
    })),
  );
  const rows = hosts.flatMap(({ place_id, position }, index) => {
    const person = people[index];
    return person ? [{ place_id, position, person_id: person.id }] : [];
  });
  const replaced = rows.flatMap(({ place_id, position, person_id }) => {
    const was = before.get(`${place_id} ${position}`);
    return was && was !== person_id ? [was] : [];
  });
  return { rows, replaced };
}

/** Makes these the slots of a place; a slot is known by its first day, and keeps what hangs on it. */
export async function storeSlots(trx: DbOrTrx, placeId: string, slots: readonly TimedSlot[]): Promise<void> {
  await storeSlotsOf(trx, new Map([[placeId, slots]]), ['days', 'capacity', 'start_time', 'end_time']);
}

/** What of a slot a list knows: of its times it knows nothing, and they stay. */
const LISTED = ['days', 'capacity'] as const;

/** The same for several places, by their id. @param known what of a slot that is there already becomes as it is here */
async function storeSlotsOf(
  trx: DbOrTrx,
  slotsOf: ReadonlyMap<string, readonly (Slot & Partial<TimedSlot>)[]>,
  known: readonly ('days' | 'capacity' | 'start_time' | 'end_time')[] = LISTED,
): Promise<void> {
  const values = [...slotsOf].flatMap(([place_id, slots]) =>
    slots.map(({ days, capacity, startTime = '', endTime = '' }) => ({
      ...{ place_id, first_day: days[0] ?? '', days, capacity },
      ...{ start_time: startTime, end_time: endTime },
    })),
  );
  const kept = new Set(values.map(({ place_id, first_day }) => `${place_id} ${first_day}`));
  const stored = await trx
    .selectFrom('slot')
    .select(['id', 'place_id', 'first_day'])
    .where('place_id', 'in', [...slotsOf.keys()])
    .execute();
  const gone = stored.filter(({ place_id, first_day }) => !kept.has(`${place_id} ${first_day}`));
  for (const set of inSets(gone.map(({ id }) => id)))
    await trx.deleteFrom('slot').where('id', 'in', set).execute();
  for (const set of inSets(values)) {
    await trx
      .insertInto('slot')
      .values(set)
      .onConflict((on) =>
        on
          .columns(['place_id', 'first_day'])
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(known.map((column) => [column, ref(`excluded.${column}`)])),
          ),
      )
      .execute();
  }
  const published = [...slotsOf].filter(([, slots]) => slots.length > 0).map(([id]) => id);
  if (published.length === 0) return;
  await trx
    .updateTable('place')
    .set({ published_at: sql<Date>`now()` })
    .where('id', 'in', published)
    .where('published_at', 'is', null)
    .execute();
}

/** Who offers a place takes part in the round: an offer is an answer too. */
export async function noteOffer(trx: DbOrTrx, roundId: RoundId, organisationId: string): Promise<void> {
  await noteAnswer(trx, roundId, organisationId, 'yes');
}
