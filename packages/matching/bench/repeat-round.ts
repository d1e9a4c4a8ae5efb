import type { InstanceInput } from '../src/schema.ts';

/**
 * A round so many times over: its people, places and their choices under new names, its organisations the same. Shaped
 * as a real round is, only larger. Rows that name a person or a place are repeated with them.
 */
export function repeatRound(round: InstanceInput, times: number): InstanceInput {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (copy: number) => (id: string) => (copy === 0 ? id : `${id} x${copy}`);
  const every = <Row>(
    rows: readonly Row[] | undefined,
    change: (row: Row, name: (id: string) => string) => Row,
  ) => copies.flatMap((copy) => (rows ?? []).map((row) => change(row, named(copy))));
  const pair = <Row extends { person: string; slot: string }>(row: Row, name: (id: string) => string) => ({
    ...row,
    person: name(row.person),
    slot: name(row.slot),
  });
  return {
    ...round,
    places: every(round.places, (place, name) => ({
      ...place,
      id: name(place.id),
      slots: place.slots.map((slot) => ({ ...slot, id: name(slot.id) })),
    })),
    people: every(round.people, (person, name) => ({
      ...person,
      id: name(person.id),
      choices: (person.choices ?? []).map((tier) => tier.map(name)),
      hosts: (person.hosts ?? []).map(name),
    })),
    exclusions: every(round.exclusions, (row, name) => ({
      ...row,
      person: name(row.person),
      ...('place' in row ? { place: name(row.place) } : {}),
    })),
    locks: every(round.locks, pair),
    together: every(round.together, (group, name) => group.map(name)),
    previous: every(round.previous, pair),
  };
}
