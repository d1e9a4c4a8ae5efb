import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { heldIn, type Asked as Terms } from './held.ts';

/** Cards of this programme that hold enough of what was asked, whatever the region and the kind. */
export interface Asked extends Terms {
  programmeId: ProgrammeId;
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
  /** There are more than were counted. */
  more: boolean;
  facets: Facets;
}

/** Of each kind and region how many there are with the other filter as it is. */
export interface Facets {
  kinds: Record<string, number>;
  regions: Record<string, number>;
}

/** How much a card has to hold of what the best one holds, to be found at all. */
const ENOUGH = 0.3;
/** So many are looked at; of a search that finds more, the others are not counted. */
const LOOKED_AT = 300;
/** Who may see few of them gets to see those, however far down they stand. */
const FURTHER = 4;

interface Seen {
  cardId: string;
  number: number;
  kind: string | null;
  region: string | null;
  weight: number;
  score: number;
}

/** Cards are held against the words alone; which of the nearest is best is seen from their lines. */
export async function findCandidates(db: DbOrTrx, asked: Asked): Promise<Candidates> {
  const { most } = asked;
  const held = await heldIn(db, asked);
  const inKind = ({ kind }: Seen) => isIn(asked.kinds, kind);
  const inRegion = ({ region }: Seen) => isIn(asked.regions, region);
  const seen: Seen[] = [];
  let from = 0;
  for (let many = LOOKED_AT; from < held.length; many *= FURTHER) {
    seen.push(...(await lookAt(db, asked, held.slice(from, from + many))));
    from += many;
    if (enoughOf(seen).filter((one) => inKind(one) && inRegion(one)).length >= most) break;
  }
  const enough = enoughOf(seen);
  const found = enough.filter((one) => inKind(one) && inRegion(one));
  return {
    nearest: await readNearest(db, found.slice(0, most)),
    total: found.length,
    more: from < held.length,
    facets: {
      kinds: countBy(enough.filter(inRegion), ({ kind }) => kind),
      regions: countBy(enough.filter(inKind), ({ region }) => region),
    },
  };
}

const isIn = (asked: readonly string[], value: string | null) =>
  asked.length === 0 || (value !== null && asked.includes(value));

/** Best first; in the order of nothing that says when a card was made where they are as good. */
function enoughOf(seen: readonly Seen[]): Seen[] {
  const least = ENOUGH * Math.max(0, ...seen.map(({ weight }) => weight));
  return seen
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.score - a.score || (a.cardId < b.cardId ? -1 : 1));
}

async function lookAt(
  db: DbOrTrx,
  { visible }: Asked,
  held: readonly { number: number; weight: number; score: number }[],
): Promise<Seen[]> {
  const heldOf = new Map(held.map((one) => [one.number, one]));
  const { rows } = await sql<Omit<Seen, 'weight' | 'score'>>`
    select card_id as "cardId", number, kind, region from directory_entry
    where number = any(${[...heldOf.keys()]}::int[]) and card_id in (${visible})`.execute(db);
  return rows.map((row) => ({ ...row, ...heldOf.get(row.number)! }));
}

async function readNearest(db: DbOrTrx, found: readonly Seen[]): Promise<Candidate[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<{ number: number; readAs: string[] }>`
    select number, read_as as "readAs" from directory_entry
    where number = any(${found.map(({ number }) => number)}::int[])`.execute(db);
  const lines = new Map(rows.map(({ number, readAs }) => [number, readAs]));
  return found.flatMap(({ cardId, number }) =>
    lines.has(number) ? [{ cardId, readAs: lines.get(number)! }] : [],
  );
}

function countBy(seen: readonly Seen[], read: (one: Seen) => string | null): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of seen) {
    const value = read(one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
