import { type KindLook, lookOf } from '../../programme/programme-kinds.ts';
import type { FamilyKey } from './by-family.ts';
import { familyOf, type Shown } from './choosing.ts';
import type { NetworkMeasures } from './measures.ts';

/** Who is in the middle, who at the edge, and who has to do with whom. */
export interface StandingsView {
  organisations: number;
  live: number;
  possible: number;
  /** With the most lines; never who has none. */
  middle: { code: string; name: string; icon: KindLook['icon'] | null; family: FamilyKey; lines: number }[];
  /** Along whom most of the shortest ways lead, with which share of them. */
  bridges: { name: string; share: number }[];
  /** With no line, and with one. */
  without: string[];
  one: string[];
  groups: string[][];
}

const IN_THE_MIDDLE = 5;
const BRIDGES = 3;
/** Below this share of the ways somebody is no bridge. */
const LEAST_WAYS = 0.02;
/** Two are a pair, and no group. */
const LEAST_GROUP = 3;

export function viewStandings({ organisations }: Shown, measures: NetworkMeasures): StandingsView {
  const known = new Map(organisations.map((one) => [one.id, one]));
  const nameOf = (id: string) => known.get(id)!.name;
  const { standings } = measures;
  const withLines = (lines: number) =>
    standings.filter((one) => one.lines === lines).map(({ id }) => nameOf(id));
  return {
    organisations: measures.organisations,
    live: measures.live,
    possible: measures.possible,
    middle: standings
      .filter(({ lines }) => lines > 1)
      .slice(0, IN_THE_MIDDLE)
      .map(({ id, lines }) => {
        const one = known.get(id)!;
        return {
          code: one.code,
          name: one.name,
          icon: lookOf(one.kind)?.icon ?? null,
          family: familyOf(one),
          lines,
        };
      }),
    bridges: standings
      .toSorted((a, b) => b.between - a.between)
      .filter(({ between }) => between >= LEAST_WAYS)
      .slice(0, BRIDGES)
      .map(({ id, between }) => ({ name: nameOf(id), share: between })),
    without: withLines(0),
    one: withLines(1),
    groups: measures.groups.filter(({ length }) => length >= LEAST_GROUP).map((ids) => ids.map(nameOf)),
  };
}
