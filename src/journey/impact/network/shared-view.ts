import { daysFrom } from '../../../language/day.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { Contact, Moment as PulseMoment } from '../../contact/contact-pulse.ts';
import { CAUGHT_UP_DAYS, dueOn, OPEN_DAYS } from '../../contact/contact-pulse.ts';
import { tieOf } from '../../contact/contact-tie.ts';
import type { TieFact } from '../../contact/reads-ties.ts';
import { Figures } from '../impact.ts';
import { LASTED, type Lasted, lastedOf } from '../report/count-lines.ts';
import type { MadeEdition } from '../report/editions.ts';
import { tellsBeside } from '../report/lasting.ts';
import {
  type FamilyKey,
  type FamilyLine,
  SETTLED_STATES,
  type SettledState,
  type SharedFamilies,
  sharedByFamily,
} from './by-family.ts';
import { familyOf } from './choosing.ts';
import { inPair, keyOf, type LineState, linesUpTo } from './lines.ts';
import type { Network, NetworkRound } from './reading.ts';

/** The lines of one round as anybody but a coordinator may see them. */
export interface SharedRound {
  code: string;
  name: string;
  /** The last answers are in: from now on nothing of it changes, and what came of the lines is told. */
  settled: boolean;
  /** What came of them is left to the report: both together would say something of few people. */
  inReport: boolean;
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
 * @param reports what others see of the figures of each round
 */
export function viewShared(
  network: Network,
  today: string,
  reports: ReadonlyMap<RoundId, MadeEdition>,
): SharedRound[] {
  const familyById = new Map(network.organisations.map((one) => [one.id, familyOf(one)]));
  return network.rounds
    .filter(({ walked, lastDay }) => walked && lastDay !== null && lastDay < today)
    .map((round): SharedRound => {
      const settled = settlesOn(round)! < today;
      const lines = familyLines(network.facts, round.number, familyById);
      const families = sharedByFamily(lines, settled);
      const report = reports.get(round.id);
      const inReport = settled && report !== undefined && clashes(round, { network, families, report });
      return {
        ...{ code: round.code, name: round.name, settled, inReport },
        families: inReport ? sharedByFamily(lines, false) : families,
      };
    })
    .reverse();
}

interface Beside {
  network: Network;
  families: SharedFamilies | null;
  report: MadeEdition;
}

/**
 * Whether the report and the network of a round cannot both tell what came of its lines: the report is from another time, so that who
 * answered in between is the difference, or the one less the other is of few.
 */
function clashes(round: NetworkRound, { network, families, report }: Beside): boolean {
  if (!families?.states) return false;
  const shown = new Figures(report.shown);
  const now = lastedIn(network.facts, round.number);
  const told = LASTED.flatMap((part) => {
    const count = shown.find('ties.lasted', part)?.numerator ?? null;
    return count === null ? [] : [{ part, count }];
  });
  const pairsTold = shown.all.some(({ id, numerator }) => id === 'contact.yes' && numerator !== null);
  if (told.length === 0 && !pairsTold) return false;
  if (report.madeOn <= settlesOn(round)!) return true;
  if (told.some(({ part, count }) => count !== (now.get(part) ?? 0))) return true;
  const states = SETTLED_STATES.map((state) => ({
    count: families.states![state],
    counts: (pulses: readonly { moment: PulseMoment; contact: Contact | null }[]) =>
      stateOf(
        tieOf(
          [round.number],
          pulses.map((one) => ({ ...one, round: round.number })),
        ).state,
      ) === state,
  }));
  return tellsBeside(shown, states, families.lines);
}

/** How long the lines of a round stayed, as the report says it. */
function lastedIn(facts: readonly TieFact[], round: number): Map<Lasted, number> {
  const own = facts.filter((fact) => fact.round === round && fact.one !== fact.other);
  const counts = new Map<Lasted, number>();
  for (const those of Map.groupBy(own, ({ one, other }) => keyOf(inPair(one, other))).values()) {
    const lasted = lastedOf(
      those.flatMap(({ moment, contact }) => (moment === null ? [] : [{ moment, contact }])),
    );
    counts.set(lasted, (counts.get(lasted) ?? 0) + 1);
  }
  return counts;
}

/** Not asked at all is not known either. */
const stateOf = (state: LineState): SettledState => (state === 'new' ? 'unknown' : state);

function familyLines(
  facts: readonly TieFact[],
  round: number,
  families: ReadonlyMap<string, FamilyKey>,
): FamilyLine[] {
  const own = facts.filter((fact) => fact.round === round);
  const people = Map.groupBy(own, ({ one, other }) => keyOf([one, other]));
  return linesUpTo(own, round).map(({ ids, state }) => ({
    families: [families.get(ids[0]) ?? 'none', families.get(ids[1]) ?? 'none'],
    state: stateOf(state),
    people: people.get(keyOf(ids))!.flatMap((fact) => fact.people.filter((id) => id !== null)),
  }));
}
