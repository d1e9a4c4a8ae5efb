import type { InstanceInput, MatchResult } from '@wisselstage/matching';
import type { RunFault } from './tables.ts';

/** How somebody is called in a run who has withdrawn since. Whose it was is written nowhere. */
export const GONE = 'gone:';

export const isGone = (person: string): boolean => person.startsWith(GONE);

export interface Kept {
  instance: InstanceInput | null;
  result: MatchResult | null;
  fault: RunFault | null;
}

/**
 * A run without somebody: what counts goes on counting under another name, and what was asked, excluded or explained of
 * this person goes.
 */
export function withoutPerson({ instance, result, fault }: Kept, person: string, called: string): Kept {
  return {
    instance: instance && instanceWithout(instance, person, called),
    result: result && resultWithout(result, person, called),
    // Faults hold rows of the instance in words. That it did not work stays.
    fault:
      fault && JSON.stringify(fault).includes(JSON.stringify(person).slice(1, -1))
        ? { kind: 'broken' }
        : fault,
  };
}

/** A run of which the term has passed: nobody in it is who they were, and nothing is left of what they chose. */
export function withoutAnybody({ instance, result, fault }: Kept, callOf: (person: string) => string): Kept {
  const ids = new Set(instance?.people.map(({ id }) => id));
  const rename = <T>(value: T): T => {
    if (typeof value === 'string') return (ids.has(value) && !isGone(value) ? callOf(value) : value) as T;
    if (Array.isArray(value)) return value.map(rename) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one)])) as T;
  };
  return {
    instance: instance && {
      ...instance,
      people: instance.people.map(({ id, organisation }) => ({
        ...{ id: rename(id), organisation, choices: [], days: [] },
      })),
      // Of an earlier version these are not there, and a run is read as it was.
      ...Object.fromEntries(OF_PEOPLE.flatMap((key) => (instance[key] === undefined ? [] : [[key, []]]))),
    },
    result: result && {
      ...rename(result),
      unplaced: rename(result.unplaced).map((one) => ({
        ...one,
        reason: one.reason?.code === 'lottery' ? { code: 'lottery' } : null,
      })),
      why: [],
    },
    fault: fault && { kind: 'broken' },
  };
}

const OF_PEOPLE = ['exclusions', 'locks', 'previous', 'apart', 'together', 'known'] as const;

/** A run in which somebody is called otherwise, who turned out to be somebody it may know by another address. */
export function withName({ instance, result, fault }: Kept, person: string, called: string): Kept {
  return {
    instance: named(instance, person, called),
    result: named(result, person, called),
    fault: named(fault, person, called),
  };
}

function instanceWithout(instance: InstanceInput, person: string, called: string): InstanceInput {
  const others = <T extends { person: string }>(rows: readonly T[] | undefined) =>
    rows?.filter((row) => row.person !== person);
  return {
    ...instance,
    people: instance.people.map((one) =>
      one.id === person ? { id: called, organisation: one.organisation, choices: [], days: [] } : one,
    ),
    ...(instance.exclusions ? { exclusions: others(instance.exclusions)! } : {}),
    ...(instance.locks ? { locks: others(instance.locks)! } : {}),
    ...(instance.previous ? { previous: others(instance.previous)! } : {}),
    ...(instance.apart
      ? {
          apart: instance.apart
            .map((row) => row.filter((one) => one !== person))
            .filter((row) => row.length > 1),
        }
      : {}),
    ...(instance.together
      ? { together: instance.together.map((group) => group.filter((one) => one !== person)) }
      : {}),
  };
}

function resultWithout(result: MatchResult, person: string, called: string): MatchResult {
  const renamed: MatchResult = named(result, person, called);
  return {
    ...renamed,
    // That the lot decided is counted; what was explained of it goes.
    unplaced: renamed.unplaced.map((one) =>
      one.person === called
        ? { ...one, reason: one.reason?.code === 'lottery' ? { code: 'lottery' } : null }
        : one,
    ),
    why: renamed.why.filter((one) => one.person !== called),
  };
}

/** The same with every text that is exactly this one called otherwise. */
function named<T>(value: T, from: string, to: string): T {
  if (value === from) return to as T;
  if (Array.isArray(value)) return value.map((one) => named(one, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, from, to)])) as T;
}
