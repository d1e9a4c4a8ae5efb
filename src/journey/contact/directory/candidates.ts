import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Held, inOrder } from './adding-up.ts';
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
  /** `null`: not asked for yet. */
  readAs: string | null;
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
  for (let many = LOOKED_AT; from < held.count; many *= FURTHER) {
    seen.push(...(await lookAt(db, asked, held.best(from, many), from === 0 ? most : 0)));
    from += many;
    if (enoughOf(seen).filter((one) => inKind(one) && inRegion(one)).length >= most) break;
  }
  const enough = enoughOf(seen);
  const found = enough.filter((one) => inKind(one) && inRegion(one));
  return {
    nearest: await readNearest(db, found.slice(0, most)),
    total: found.length,
    more: from < held.count,
    facets: {
      kinds: countBy(enough.filter(inRegion), ({ kind }) => kind),
      regions: countBy(enough.filter(inKind), ({ region }) => region),
    },
  };
}

const isIn = (asked: readonly string[], value: string | null) =>
  asked.length === 0 || (value !== null && asked.includes(value));

function enoughOf(seen: readonly Seen[]): Seen[] {
  const least = ENOUGH * Math.max(0, ...seen.map(({ weight }) => weight));
  return seen.filter(({ weight }) => weight >= least).sort(inOrder);
}

/** Of the first few, which will nearly always be the nearest, also how they were read: that saves asking again. */
async function lookAt(db: DbOrTrx, { visible }: Asked, held: readonly Held[], read: number): Promise<Seen[]> {
  const heldOf = new Map(held.map((one) => [one.number, one]));
  const numbers = held.map(({ number }) => number);
  const { rows } = await sql<Omit<Seen, 'weight' | 'score'>>`
    select card_id as "cardId", number, kind, region,
      case when number = any(${numbers.slice(0, read)}::int[]) then ${LINES} end as "readAs"
    from directory_entry where number = any(${numbers}::int[]) and card_id in (${visible})`.execute(db);
  return rows.map((row) => ({ ...row, ...heldOf.get(row.number)! }));
}

async function readNearest(db: DbOrTrx, found: readonly Seen[]): Promise<Candidate[]> {
  const left = found.filter(({ readAs }) => readAs === null).map(({ number }) => number);
  const { rows } =
    left.length === 0
      ? { rows: [] }
      : await sql<{ number: number; readAs: string }>`
          select number, ${LINES} as "readAs" from directory_entry where number = any(${left}::int[])`.execute(
          db,
        );
  const lines = new Map(rows.map(({ number, readAs }) => [number, readAs]));
  return found.flatMap(({ cardId, number, readAs }) => {
    const read = readAs ?? lines.get(number);
    return read === undefined ? [] : [{ cardId, readAs: read.split('\n') }];
  });
}

/** As one text: the driver takes long to read a list. */
const LINES = sql<string>`array_to_string(read_as, chr(10))`;

function countBy(seen: readonly Seen[], read: (one: Seen) => string | null): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of seen) {
    const value = read(one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
