import { type Fault, InstanceError } from './errors.ts';
import { match } from './match.ts';
import { pairKey } from './pair-key.ts';
import { parseInstance } from './parse.ts';
import { plainCopy } from './parse-plain.ts';
import type { MatchOptions } from './plan.ts';
import { readPairs } from './read-pairs.ts';
import type { MatchResult, Visit } from './result.ts';
import { rowName } from './row-name.ts';
import type { Instance, Level, Pair } from './schema.ts';

/** A mended plan with what differs from the plan before. */
export type Repair = { result: MatchResult; added: Visit[]; removed: Pair[] };

/**
 * Fills what fell open while touching nobody who has accepted: accepted visits are carried out whatever they cost; the
 * others stay unless more people can be placed, or more visits made, by moving them. For that it matches again with the
 * plan before as `previous`; the levels are `placed`, if the instance has it, then `stability`, then its others in their
 * order. Always by the mechanism `optimal`: trading cycles look at no plan before.
 * @param instance the round as it is now: who left or what was cancelled is no longer in it.
 * @param plan the visits before, each once; those of people or slots that are gone count as fallen open.
 * @param accepted visits of the plan that must stay, each once.
 * @throws {InstanceError} a row of `plan` or `accepted` that is no visit or is doubled; an accepted visit that is not
 * of the plan or can no longer take place; or as `match`.
 */
export async function repair(
  instance: Instance,
  plan: readonly Pair[],
  accepted: readonly Pair[],
  options: MatchOptions = {},
): Promise<Repair> {
  const parsed = parseInstance(instance);
  const { before, staying } = readLists(parsed, plan, accepted);
  const locked = new Set(parsed.locks.map(keyOf));
  const locks = [...parsed.locks, ...staying.filter((row) => !locked.has(keyOf(row)))];
  /** Names the accepted visit instead of the lock that it was made into. */
  const asAccepted = (fault: Fault): Fault => {
    const [list, at] = fault.path;
    if (list !== 'locks' || typeof at !== 'number' || at < parsed.locks.length) return fault;
    const index = staying.findIndex((each) => keyOf(each) === keyOf(locks[at]!));
    const path = ['accepted', index, ...fault.path.slice(2)];
    return { ...fault, path, row: rowName({ accepted: staying }, path) };
  };
  const mended: Instance = {
    ...parsed,
    locks,
    previous: stillThere(parsed, before),
    settings: { ...parsed.settings, mechanism: 'optimal', levels: keepingFirst(parsed.settings.levels) },
  };
  const result = await match(mended, options).catch((error: unknown) => {
    throw error instanceof InstanceError ? new InstanceError(error.faults.map(asAccepted)) : error;
  });
  const made = new Set(before.map(keyOf));
  const now = new Set(result.visits.map(keyOf));
  return {
    result,
    added: result.visits.filter((visit) => !made.has(keyOf(visit))),
    removed: before.filter((visit) => !now.has(keyOf(visit))),
  };
}

/** Both lists, checked against each other and the instance. */
function readLists(
  instance: Instance,
  plan: unknown,
  accepted: unknown,
): { before: Pair[]; staying: Pair[] } {
  const { copy, faults } = plainCopy({ plan, accepted });
  faults.refuse();
  const lists = copy as Record<'plan' | 'accepted', unknown>;
  const before = readPairs(lists.plan, 'plan', faults);
  const staying = readPairs(lists.accepted, 'accepted', faults);
  faults.refuse();
  const { people, slots } = idsOf(instance);
  const made = new Set(before.map(keyOf));
  staying.forEach((row, index) => {
    const add = (code: string, message: string) => faults.add(['accepted', index], code, message);
    if (!made.has(keyOf(row))) add('accepted-not-planned', 'is not a visit of the plan');
    else if (!people.has(row.person)) add('unknown-person', `unknown person "${row.person}"`);
    else if (!slots.has(row.slot)) add('unknown-slot', `unknown slot "${row.slot}"`);
  });
  faults.refuse();
  return { before, staying };
}

function idsOf({ people, places }: Instance) {
  return {
    people: new Set(people.map(({ id }) => id)),
    slots: new Set(places.flatMap((place) => place.slots.map(({ id }) => id))),
  };
}

function stillThere(instance: Instance, visits: readonly Pair[]): Pair[] {
  const { people, slots } = idsOf(instance);
  return visits.filter(({ person, slot }) => people.has(person) && slots.has(slot));
}

/** No other level may move somebody who was told where to go. */
function keepingFirst(levels: readonly Level[]): Level[] {
  const first: Level[] = levels.includes('placed') ? ['placed', 'stability'] : ['stability'];
  return [...first, ...levels.filter((level) => !first.includes(level))];
}

const keyOf = ({ person, slot }: Pair) => pairKey(person, slot);
