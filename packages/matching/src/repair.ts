import { type Fault, InstanceError } from './errors.ts';
import { match } from './match.ts';
import { pairKey } from './pair-key.ts';
import { parseInstance } from './parse.ts';
import type { MatchOptions } from './plan.ts';
import type { MatchResult, Visit } from './result.ts';
import { rowName } from './row-name.ts';
import type { Instance, Level, Pair } from './schema.ts';

/** A mended plan with what differs from the plan before. */
export type Repair = { result: MatchResult; added: Visit[]; removed: Pair[] };

/**
 * Fills what fell open while touching nobody who has accepted: accepted visits are carried out whatever they cost; the
 * others stay unless more people can be placed by moving them, for they are matched again with the plan before as
 * `previous` and `stability` as the first level after `placed`. Always by the mechanism `optimal`: trading cycles look at
 * no plan before.
 * @param instance the round as it is now: who left or what was cancelled is no longer in it.
 * @param plan the visits before; those of people or slots that are gone count as fallen open.
 * @param accepted visits of the plan that must stay.
 * @throws {InstanceError} an accepted visit that is not of the plan or can no longer take place, or as `match`.
 */
export async function repair(
  instance: Instance,
  plan: readonly Pair[],
  accepted: readonly Pair[],
  options: MatchOptions = {},
): Promise<Repair> {
  const parsed = parseInstance(instance);
  const people = new Set(parsed.people.map(({ id }) => id));
  const slots = new Set(parsed.places.flatMap((place) => place.slots.map(({ id }) => id)));
  const made = new Set(plan.map(keyOf));
  const faults = accepted.flatMap((row, index) => {
    const path = ['accepted', index];
    const fault = (code: string, message: string) => [
      { row: rowName({ accepted }, path), path, code, message },
    ];
    if (!made.has(keyOf(row))) return fault('accepted-not-planned', 'is not a visit of the plan');
    if (!people.has(row.person)) return fault('unknown-person', `unknown person "${row.person}"`);
    return slots.has(row.slot) ? [] : fault('unknown-slot', `unknown slot "${row.slot}"`);
  });
  if (faults.length > 0) throw new InstanceError(faults);

  const locked = new Set(parsed.locks.map(keyOf));
  /** Names the accepted visit instead of the lock that it was made into. */
  const asAccepted = (fault: Fault): Fault => {
    const [list, at] = fault.path;
    if (list !== 'locks' || typeof at !== 'number' || at < parsed.locks.length) return fault;
    const row = mended.locks[at]!;
    const path = [
      'accepted',
      accepted.findIndex((each) => keyOf(each) === keyOf(row)),
      ...fault.path.slice(2),
    ];
    return { ...fault, path, row: rowName({ accepted }, path) };
  };
  const pairs = (rows: readonly Pair[]) => rows.map(({ person, slot }) => ({ person, slot }));
  const previous = pairs(plan.filter(({ person, slot }) => people.has(person) && slots.has(slot)));
  const levels: Level[] = parsed.settings.levels.filter((level) => level !== 'stability');
  levels.splice(levels.indexOf('placed') + 1, 0, 'stability');
  const mended: Instance = {
    ...parsed,
    locks: [...parsed.locks, ...pairs(accepted.filter((row) => !locked.has(keyOf(row))))],
    previous,
    settings: { ...parsed.settings, mechanism: 'optimal', levels },
  };
  const result = await match(mended, options).catch((error: unknown) => {
    throw error instanceof InstanceError ? new InstanceError(error.faults.map(asAccepted)) : error;
  });
  const now = new Set(result.visits.map(keyOf));
  return {
    result,
    added: result.visits.filter((visit) => !made.has(keyOf(visit))),
    removed: pairs(plan.filter((visit) => !now.has(keyOf(visit)))),
  };
}

const keyOf = ({ person, slot }: Pair) => pairKey(person, slot);
