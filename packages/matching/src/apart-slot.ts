import { InstanceError } from './errors.ts';
import { groups } from './groups.ts';
import type { Instance, Place } from './schema.ts';

/**
 * The instance in which somebody does not go to one slot of a place. An exclusion names no slot, so the slot becomes a
 * place of its own that all others choose next to the one it was of, and that is the same in all else. Visits, lots and
 * levels know slots and organisations only, so nothing else changes.
 * @throws {InstanceError} the slot is unknown, or the person is locked into it.
 */
export function apartSlot(instance: Instance, person: string, slot: string): Instance {
  const place = instance.places.find((each) => each.slots.some(({ id }) => id === slot));
  if (!place) throw refusal('unknown-slot', `unknown slot "${slot}"`);
  // A lock of one member of a group holds for all.
  const group = groups(instance.together).find((each) => each.includes(person)) ?? [person];
  if (instance.locks.some((lock) => lock.slot === slot && group.includes(lock.person))) {
    throw refusal('lock-excluded', `"${person}" is locked into "${slot}"`);
  }
  const apart: Place = {
    ...place,
    id: unusedId(instance, slot),
    slots: place.slots.filter(({ id }) => id === slot),
  };
  const rest: Place = { ...place, slots: place.slots.filter(({ id }) => id !== slot) };
  const both = (ids: readonly string[]) => ids.flatMap((id) => (id === place.id ? [id, apart.id] : [id]));
  return {
    ...instance,
    places: [...instance.places.map((each) => (each === place ? rest : each)), apart],
    people: instance.people.map((each) => {
      if (![each.hosts, ...each.choices].some((ids) => ids.includes(place.id))) return each;
      const choices = each.id === person ? each.choices : each.choices.map(both);
      return { ...each, hosts: both(each.hosts), choices };
    }),
    exclusions: instance.exclusions.flatMap((row) =>
      'place' in row && row.place === place.id ? [row, { ...row, place: apart.id }] : [row],
    ),
  };
}

function unusedId({ places }: Instance, wish: string): string {
  const used = new Set(places.map(({ id }) => id));
  if (!used.has(wish)) return wish;
  let number = 2;
  while (used.has(`${number}`)) number++;
  return `${number}`;
}

function refusal(code: string, message: string): InstanceError {
  return new InstanceError([{ row: 'decision', path: [], code, message }]);
}
