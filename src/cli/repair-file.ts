import { basename } from 'node:path';
import { type Instance, type Pair, parseInstance, type Repair, repair } from '@wisselstage/matching';
import { BadInputError } from './bad-input.ts';
import { readJson } from './read-json.ts';

const LISTS = ['visits', 'accepted', 'refused'] as const;
type Lists = Record<(typeof LISTS)[number], Pair[]>;

/**
 * Mends the plan in a file: what `match --json` printed, with the lists `accepted` and `refused` of its visits. Who
 * refused does not go to that place any more; whoever or whatever is not in the instance any more has fallen open.
 * @throws {BadInputError} when the file has not that shape, or a refusal is no visit of it
 * @throws {InstanceError} as `repair`
 */
export async function repairFrom(instance: Instance, path: string, reverseLot: boolean): Promise<Repair> {
  const { visits, accepted, refused } = listsIn(await readJson(path), basename(path));
  const same = (one: Pair) => (other: Pair) => one.person === other.person && one.slot === other.slot;
  const stray = refused.filter((row) => !visits.some(same(row)) || accepted.some(same(row)));
  if (stray.length > 0) {
    const why = 'refused, but no visit of the plan, or accepted as well';
    throw new BadInputError(
      stray.map(({ person, slot }) => `${basename(path)}: "${person}" at "${slot}": ${why}`),
    );
  }
  const placeOf = new Map(
    instance.places.flatMap(({ id, slots }) => slots.map((slot) => [slot.id, id] as const)),
  );
  const exclusions = refused.flatMap(({ person, slot }) => {
    const place = placeOf.get(slot);
    return place === undefined ? [] : [{ person, place }];
  });
  const without = parseInstance({
    ...instance,
    exclusions: [...instance.exclusions, ...exclusions],
    locks: instance.locks.filter((lock) => !refused.some(same(lock))),
  });
  return repair(without, visits, accepted, { reverseLot });
}

/** The engine names each row that is no visit; only that they are lists is needed here. */
function listsIn(json: unknown, name: string): Lists {
  const given = (json ?? {}) as Partial<Record<keyof Lists, unknown>>;
  const lists = { accepted: [], refused: [], ...given } as Record<keyof Lists, unknown>;
  const isVisit = (row: unknown) => {
    const { person, slot } = (row ?? {}) as Partial<Record<keyof Pair, unknown>>;
    return typeof person === 'string' && typeof slot === 'string';
  };
  const faults = LISTS.flatMap((list) => {
    const rows = lists[list];
    if (!Array.isArray(rows)) return [`${name}: expected a list "${list}" of {"person": …, "slot": …}`];
    return rows.flatMap((row, index) =>
      isVisit(row) ? [] : [`${name}: ${list}[${index}]: expected {"person": …, "slot": …}`],
    );
  });
  if (faults.length > 0) throw new BadInputError(faults);
  return lists as Lists;
}
