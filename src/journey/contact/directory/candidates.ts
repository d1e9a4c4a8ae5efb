import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Concept } from './question.ts';

/** Cards of this programme that hold enough of what was asked, whatever the region and the kind. */
export interface Asked {
  programmeId: ProgrammeId;
  concepts: readonly Concept[];
  weights: readonly number[];
  regions: readonly string[];
  kinds: readonly string[];
  visible: Expression<unknown>;
  most: number;
}

export interface Candidate {
  cardId: string;
  readAs: string[];
}

export interface Candidates {
  nearest: Candidate[];
  total: number;
  facets: Facets;
}

/** Of each kind and region how many there are with the other filter as it is. */
export interface Facets {
  kinds: Record<string, number>;
  regions: Record<string, number>;
}

/** How much of the question a card has to hold to be found at all. */
const ENOUGH = 0.25;

/** The database counts by words alone; which of the nearest is best is seen from their lines. */
export async function findCandidates(db: DbOrTrx, asked: Asked): Promise<Candidates> {
  const { programmeId, concepts, weights, regions, kinds, visible, most } = asked;
  const terms = concepts.flatMap(({ ways }, at) =>
    ways.flatMap(({ stems, weight }) =>
      stems.map((stem) => ({ stem, at, weight: (weights[at]! * weight) / stems.length })),
    ),
  );
  const enough = ENOUGH * weights.reduce((sum, one) => sum + one, 0);
  const inKind = kinds.length === 0 ? sql`true` : sql`coalesce(kind = any(${[...kinds]}::text[]), false)`;
  const inRegion =
    regions.length === 0 ? sql`true` : sql`coalesce(region = any(${[...regions]}::text[]), false)`;
  const { rows } = await sql<{
    nearest: Candidate[] | null;
    total: number;
    kinds: Record<string, number> | null;
    regions: Record<string, number> | null;
  }>`
    with term as (
      select * from unnest(${terms.map(({ stem }) => stem)}::text[], ${terms.map(({ at }) => at)}::int[],
        ${terms.map(({ weight }) => weight)}::real[]) as term (stem, concept, weight)
    ), hit as (
      select number, concept, least(sum(weight), max(${sql`(${[...weights]}::real[])[concept + 1]`})) as weight,
        bit_or(lines) as lines
      from term join directory_stem using (stem)
      where programme_id = ${programmeId}
      group by number, concept
    ), held as (
      select number, sum(weight) as weight,
        greatest(sum(weight * (lines >> 2 & 1)), sum(weight * (lines >> 3 & 1)), sum(weight * (lines >> 4 & 1)),
          sum(weight * (lines >> 5 & 1))) as together
      from hit group by number having sum(weight) >= ${enough}
    ), seen as materialized (
      select card_id, number, kind, region, weight + together as weight
      from held join directory_entry using (number)
      where card_id in (${visible})
    ), found as (select * from seen where ${inKind} and ${inRegion})
    select
      (select json_agg(json_build_object('cardId', card_id, 'readAs', read_as) order by weight desc, number)
        from (select * from found order by weight desc, number limit ${most}) as found
        join directory_entry using (card_id, number)) as nearest,
      (select count(*)::int from found) as total,
      (select json_object_agg(kind, cards) from (select kind, count(*) as cards from seen
        where ${inRegion} and kind is not null group by kind) as by_kind) as kinds,
      (select json_object_agg(region, cards) from (select region, count(*) as cards from seen
        where ${inKind} and region is not null group by region) as by_region) as regions`.execute(db);
  const [row] = rows;
  return {
    nearest: row?.nearest ?? [],
    total: row?.total ?? 0,
    facets: { kinds: row?.kinds ?? {}, regions: row?.regions ?? {} },
  };
}
