import { daysFrom } from '../../../language/day.ts';
import { CAUGHT_UP_DAYS, dueOn, OPEN_DAYS } from '../../contact/contact-pulse.ts';
import type { TieFact } from '../../contact/reads-ties.ts';
import { type FamilyKey, type FamilyLine, type SharedFamilies, sharedByFamily } from './by-family.ts';
import { familyOf } from './choosing.ts';
import { keyOf, linesUpTo } from './lines.ts';
import type { Network, NetworkRound } from './reading.ts';

/** The lines of one round as anybody but a coordinator may see them. */
export interface SharedRound {
  code: string;
  name: string;
  /** The last answers are in: from now on nothing of it changes, and what came of the lines is told. */
  settled: boolean;
  /** `null`: too few people. */
  families: SharedFamilies | null;
}

/** What is asked last can be answered until this day; `null`: the round has no last day. */
export const settlesOn = ({ lastDay }: Pick<NetworkRound, 'lastDay'>): string | null =>
  lastDay === null ? null : daysFrom(dueOn(lastDay, '6-months'), CAUGHT_UP_DAYS + OPEN_DAYS);

/**
 * The rounds that are over, the last first. Each is told of what was in it alone, so that no line is in two of them: what one has more
 * than another is then nobody's.
 * @param network without what is secret
 */
export function viewShared(network: Network, today: string): SharedRound[] {
  const families = new Map(network.organisations.map((one) => [one.id, familyOf(one)]));
  return network.rounds
    .filter(({ walked, lastDay }) => walked && lastDay !== null && lastDay < today)
    .map((round): SharedRound => {
      const settled = settlesOn(round)! < today;
      const lines = familyLines(network.facts, round.number, families);
      return { code: round.code, name: round.name, settled, families: sharedByFamily(lines, settled) };
    })
    .reverse();
}

function familyLines(
  facts: readonly TieFact[],
  round: number,
  families: ReadonlyMap<string, FamilyKey>,
): FamilyLine[] {
  const own = facts.filter((fact) => fact.round === round);
  const people = Map.groupBy(own, ({ one, other }) => keyOf([one, other]));
  return linesUpTo(own, round).map(({ ids, state }) => ({
    families: [families.get(ids[0]) ?? 'none', families.get(ids[1]) ?? 'none'],
    // Not asked at all is not known either.
    state: state === 'new' ? 'unknown' : state,
    people: people.get(keyOf(ids))!.flatMap((fact) => fact.people.filter((id) => id !== null)),
  }));
}
