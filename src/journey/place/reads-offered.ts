import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { refuses } from '../programme/reads-asked.ts';

/** What is offered in a round, counted by the database. */
export interface Offered {
  /** Places that take part. */
  places: number;
  /** Codes of the organisations that have one, and of those that have one on some day. */
  organisations: Set<string>;
  receiving: Set<string>;
  /** Codes of the places that wait for a day. */
  dayless: string[];
  /** Seats per organisation, by its code. */
  seats: Map<string, number>;
  /** Slots with a day on which no visit may be. */
  outside: number;
}

/** The same of each of these rounds, in two queries. */
export async function readOffered(db: DbOrTrx, roundIds: readonly RoundId[]): Promise<Map<RoundId, Offered>> {
  const dayless = sql<boolean>`not exists (select from slot where slot.place_id = place.id)`;
  const places = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['place.round_id', 'organisation.code', ({ fn }) => fn.countAll<string>().as('places')])
    .select(sql<string[] | null>`array_agg(place.code) filter (where ${dayless})`.as('dayless'))
    .where('place.round_id', 'in', [...roundIds])
    .where('place.withdrawn_at', 'is', null)
    .where(({ not }) => not(refuses('place.organisation_id', 'place.round_id')))
    .groupBy(['place.round_id', 'organisation.code'])
    .execute();
  const day = sql.ref('day');
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .innerJoin('round', 'round.id', 'place.round_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['place.round_id', 'organisation.code'])
    .select(({ fn }) => fn.sum<string>('slot.capacity').as('seats'))
    .select(
      sql<string>`count(*) filter (where exists (select from unnest(slot.days) as ${day}
        where ${day} < round.first_day::text or ${day} > round.last_day::text))`.as('outside'),
    )
    .where('place.round_id', 'in', [...roundIds])
    .where(({ not }) => not(refuses('place.organisation_id', 'place.round_id')))
    .groupBy(['place.round_id', 'organisation.code'])
    .execute();
  const sum = (counts: readonly string[]) => counts.reduce((total, count) => total + Number(count), 0);
  return new Map(
    roundIds.map((id) => {
      const own = places.filter((row) => row.round_id === id);
      const open = slots.filter((row) => row.round_id === id);
      return [
        id,
        {
          places: sum(own.map((row) => row.places)),
          organisations: new Set(own.map(({ code }) => code)),
          receiving: new Set(
            own.filter((row) => (row.dayless ?? []).length < Number(row.places)).map(({ code }) => code),
          ),
          dayless: ordered(
            own.flatMap((row) => row.dayless ?? []),
            (code) => code,
          ),
          seats: new Map(open.map(({ code, seats }) => [code, Number(seats)])),
          outside: sum(open.map((row) => row.outside)),
        },
      ];
    }),
  );
}
