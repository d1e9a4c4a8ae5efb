import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAmong } from '../../platform/db/sets.ts';
import { refuses } from '../programme/reads-asked.ts';
import { readRefusing } from '../programme/reads-members.ts';
import { type PlaceName, placeNames } from './place-names.ts';
import { isClosedPlace } from './reads-closed.ts';
import { type Place, type PlaceForm, slotId } from './schema.ts';

/** Some of the places of a round: those with one of these codes, and all of these organisations. */
export interface NamedPlaces {
  codes: readonly string[];
  organisations: readonly string[];
}

const isNamed = ({ codes, organisations }: NamedPlaces) =>
  sql<boolean>`(${isAmong('place.code', codes)} or ${isAmong('organisation.code', organisations)})`;

/** The places of a round with their slots, by code. */
export async function readPlaces(db: DbOrTrx, roundId: RoundId, only?: NamedPlaces): Promise<Place[]> {
  const places = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .leftJoin('host', (on) => on.onRef('host.place_id', '=', 'place.id').on('host.position', '=', 0))
    .leftJoin('person_main as person', 'person.id', 'host.person_id')
    .selectAll('place')
    .select([
      'organisation.code as organisation_code',
      'person.name as host_name',
      'person.email as host_email',
    ])
    .where('round_id', '=', roundId)
    .$if(only !== undefined, (query) => query.where(isNamed(only!)))
    .execute();
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['slot.place_id', 'slot.days', 'slot.capacity'])
    .where('place.round_id', '=', roundId)
    .$if(only !== undefined, (query) => query.where(isNamed(only!)))
    .orderBy('slot.first_day')
    .execute();
  const slotsOf = Map.groupBy(slots, (slot) => slot.place_id);
  return ordered(places, ({ code }) => code).map((row) => ({
    code: row.code,
    organisation: row.organisation_code,
    title: row.title,
    secret: row.secret,
    hostName: row.host_name ?? '',
    hostEmail: row.host_email ?? '',
    slots: (slotsOf.get(row.id) ?? []).map(({ days, capacity }) => ({ days, capacity })),
    condition: row.condition,
    minimum: row.minimum,
  }));
}

/**
 * The places as they can be chosen and matched: of an organisation that does not take part, none has a day, and neither has one that is
 * closed because something leaked.
 */
export async function readOpenPlaces(db: DbOrTrx, roundId: RoundId, only?: NamedPlaces): Promise<Place[]> {
  const refusing = await readRefusing(db, roundId);
  const closed = await readClosed(db, roundId);
  const places = await readPlaces(db, roundId, only);
  return places.map((place) =>
    refusing.has(place.organisation) || closed.has(place.code) ? { ...place, slots: [] } : place,
  );
}

/** The same for who may come there: what is closed is not among them, so that not even its title is read. */
export async function readShownPlaces(db: DbOrTrx, roundId: RoundId): Promise<Place[]> {
  const closed = await readClosed(db, roundId);
  return (await readOpenPlaces(db, roundId)).filter(({ code }) => !closed.has(code));
}

/** The codes of the places of a round that are closed because something leaked. */
export async function readClosed(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('place')
    .select('code')
    .where('round_id', '=', roundId)
    .where(isClosedPlace('place.id'))
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** What each of these places is called among those of a round; of the others no more is read than a title. */
export async function readPlaceNames(
  db: DbOrTrx,
  roundId: RoundId,
  codes: readonly string[],
): Promise<Map<string, PlaceName>> {
  const titles = await db
    .selectFrom('place')
    .select(['code', 'title', 'secret'])
    .where('round_id', '=', roundId)
    .where(({ not }) => not(isClosedPlace('place.id')))
    .execute();
  const named = await readOpenPlaces(db, roundId, { codes, organisations: [] });
  const slotsOf = new Map(named.map(({ code, slots }) => [code, slots]));
  const names = placeNames(titles.map((place) => ({ ...place, slots: slotsOf.get(place.code) ?? [] })));
  return new Map(
    named.flatMap(({ code }) => {
      const name = names.get(code);
      return name ? [[code, name] as const] : [];
    }),
  );
}

/** Code → id of the places of a round. @param only those with these codes */
export async function placeIds(
  db: DbOrTrx,
  roundId: RoundId,
  only?: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('place')
    .select(['code', 'id'])
    .where('round_id', '=', roundId)
    .$if(only !== undefined, (query) => query.where(isAmong('code', only!)))
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** The codes of the places of a round that take no part any more. */
export async function withdrawnPlaces(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('place')
    .select('code')
    .where('round_id', '=', roundId)
    .where('withdrawn_at', 'is not', null)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** The same, and those of an organisation that does not take part. */
export async function readStopped(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('place')
    .select('code')
    .where('round_id', '=', roundId)
    .where(({ or, eb }) =>
      or([eb('withdrawn_at', 'is not', null), refuses('place.organisation_id', 'place.round_id')]),
    )
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** `<place>/<first day>` → id of the slots of a round. @param place whose slots alone */
export async function slotIds(db: DbOrTrx, roundId: RoundId, place?: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['place.code', 'slot.first_day', 'slot.id'])
    .where('place.round_id', '=', roundId)
    .$if(place !== undefined, (query) => query.where('place.code', '=', place!))
    .execute();
  return new Map(rows.map((row) => [slotId(row.code, row.first_day), row.id]));
}

/** A place with all that the form knows of it. */
export interface PlaceDetails extends PlaceForm {
  id: string;
  code: string;
  /** Code of the host organisation. */
  organisation: string;
  published: boolean;
  withdrawn: boolean;
  version: number;
}

/** The places of a round with all that is known of them, by code: of one organisation, or of all. */
export async function readPlaceDetails(
  db: DbOrTrx,
  roundId: RoundId,
  only: { organisationId?: string; code?: string; id?: string } = {},
): Promise<PlaceDetails[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .selectAll('place')
    .select('organisation.code as organisation_code')
    .where('round_id', '=', roundId)
    .$if(only.organisationId !== undefined, (q) => q.where('organisation_id', '=', only.organisationId!))
    .$if(only.code !== undefined, (q) => q.where('place.code', '=', only.code!))
    .$if(only.id !== undefined, (q) => q.where('place.id', '=', only.id!))
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const slots = await db
    .selectFrom('slot')
    .select(['place_id', 'days', 'capacity', 'start_time as startTime', 'end_time as endTime'])
    .where('place_id', 'in', ids)
    .orderBy('first_day')
    .execute();
  const hosts = await db
    .selectFrom('host')
    .innerJoin('person_main as person', 'person.id', 'host.person_id')
    .select(['host.place_id', 'person.name', 'person.email'])
    .where('place_id', 'in', ids)
    .orderBy('position')
    .execute();
  const slotsOf = Map.groupBy(slots, (row) => row.place_id);
  const hostsOf = Map.groupBy(hosts, (row) => row.place_id);
  return ordered(rows, ({ code }) => code).map((row) => ({
    id: row.id,
    code: row.code,
    organisation: row.organisation_code,
    title: row.title,
    description: row.description,
    siteId: row.site_id,
    secret: row.secret,
    condition: row.condition,
    functions: row.functions,
    minimum: row.minimum,
    languages: row.languages,
    accessibility: row.accessibility,
    startTime: row.start_time,
    endTime: row.end_time,
    meeting: row.meeting,
    bring: row.bring,
    dress: row.dress,
    askFor: row.ask_for,
    dosDonts: row.dos_donts,
    hosts: (hostsOf.get(row.id) ?? []).map(({ name, email }) => ({ name, email })),
    slots: (slotsOf.get(row.id) ?? []).map(({ place_id, ...slot }) => slot),
    published: row.published_at !== null,
    withdrawn: row.withdrawn_at !== null,
    version: row.version,
  }));
}

/** What later stages have hung on a place. Names are for coordinators only. */
export interface Claims {
  choices: string[];
  hosts: string[];
  /** Per first day of a slot who is fixed there, or has a visit that is still to come. */
  locks: { day: string; name: string }[];
  /** Whether anything refers to it: then it cannot be deleted, only withdrawn. */
  any: boolean;
}

/** Of the places of a round, by code: how many people have a visit to come in each slot, by its first day. */
export async function readExpected(db: DbOrTrx, roundId: RoundId): Promise<Map<string, Map<string, number>>> {
  const rows = await db
    .selectFrom('place_claim')
    .innerJoin('slot', 'slot.id', 'place_claim.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['place.code', 'slot.first_day as day', ({ fn }) => fn.countAll<string>().as('count')])
    .where('place.round_id', '=', roundId)
    .where('place_claim.kind', '=', 'visit')
    .groupBy(['place.code', 'slot.first_day'])
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ code }) => code)].map(([code, days]) => [
      code,
      new Map(days.map(({ day, count }) => [day, Number(count)])),
    ]),
  );
}

export async function readClaims(db: DbOrTrx, placeId: string): Promise<Claims> {
  const claims = await db
    .selectFrom('place_claim')
    .leftJoin('slot', 'slot.id', 'place_claim.slot_id')
    .select(['place_claim.kind', 'place_claim.name', 'slot.first_day'])
    .where('place_claim.place_id', '=', placeId)
    .execute();
  const rows = ordered(claims, ({ name }) => name);
  const names = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name);
  return {
    choices: names('choice'),
    hosts: names('host'),
    locks: rows
      .filter(({ kind }) => kind === 'lock' || kind === 'visit')
      .map(({ first_day, name }) => ({ day: first_day ?? '', name })),
    any: rows.length > 0,
  };
}
