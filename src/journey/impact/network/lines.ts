import { type Tie, type TieState, tieOf } from '../../contact/contact-tie.ts';
import type { TieFact } from '../../contact/reads-ties.ts';

/** How it is between two organisations; one definition for all: that of a tie. */
export type LineState = TieState;

/** In the order in which they are told. */
export const LINE_STATES = ['kept', 'new', 'faded', 'unknown'] as const satisfies readonly LineState[];

/** Two organisations of which people met. */
export interface Line extends Tie {
  /** The id that comes first stands first. */
  ids: readonly [string, string];
  /** How many pairs of people it is about. */
  pairs: number;
}

/** A line is live as long as nothing says that it faded, or that nobody knows. */
export const isLive = ({ state }: Pick<Line, 'state'>): boolean => state === 'kept' || state === 'new';

export const keyOf = (ids: readonly [string, string]): string => ids.join(' ');

/** Two ids in the order in which a line has them. */
export const inPair = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

/**
 * The lines over all rounds up to one.
 * @param facts of visits that took place, and of what was told of them
 */
export function linesUpTo(facts: readonly TieFact[], round: number): Line[] {
  return linesOf(facts.filter((fact) => fact.round <= round));
}

/**
 * The lines of one round: of who met in it, as it was by what was told of its visits. Whether they had met before counts: to meet once
 * more is to keep a line.
 */
export function linesOfRound(facts: readonly TieFact[], round: number): Line[] {
  return linesUpTo(facts, round).filter(({ when }) => when.round === round);
}

function linesOf(facts: readonly TieFact[]): Line[] {
  const between = facts.filter(({ one, other }) => one !== other);
  const groups = Map.groupBy(between, ({ one, other }) => keyOf(inPair(one, other)));
  return [...groups.values()].map((those): Line => {
    const [{ one, other }] = those as [TieFact];
    const met = those.filter(({ moment }) => moment === null).map(({ round }) => round);
    const told = those.flatMap(({ round, moment, contact }) =>
      moment === null ? [] : [{ round, moment, contact }],
    );
    const pairs = new Set(those.map(({ pair }) => pair)).size;
    return { ids: inPair(one, other), pairs, ...tieOf(met, told) };
  });
}

/** How many there are of each state. */
export function countStates(lines: readonly Pick<Line, 'state'>[]): Record<LineState, number> {
  const counts: Record<LineState, number> = { kept: 0, new: 0, faded: 0, unknown: 0 };
  for (const { state } of lines) counts[state]++;
  return counts;
}
