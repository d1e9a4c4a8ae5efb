import type { Instance } from './schema.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (list: readonly string[]) => [...new Set(list)].sort(compare);
const by = <Row>(rows: readonly Row[], key: (row: Row) => string) =>
  [...rows].sort((a, b) => compare(key(a), key(b)));

/**
 * The same instance with every list in one fixed order (by id, in code units), except the tiers of a person and
 * the levels, whose order means something. Two instances that differ only in the order of rows become equal,
 * which is what makes the outcome independent of that order.
 */
export function canonical(instance: Instance): Instance {
  const pair = (row: { person: string; slot: string }) => JSON.stringify([row.person, row.slot]);
  const eitherWay = ([a, b]: [string, string]): [string, string] => (compare(a, b) <= 0 ? [a, b] : [b, a]);
  return {
    organisations: by(instance.organisations, (row) => row.id),
    places: by(instance.places, (row) => row.id).map((place) => ({
      ...place,
      slots: by(place.slots, (row) => row.id).map((slot) => ({ ...slot, days: unique(slot.days) })),
    })),
    people: by(instance.people, (row) => row.id).map((person) => ({
      ...person,
      choices: person.choices.map(unique),
      days: unique(person.days),
      hosts: unique(person.hosts),
      met: unique(person.met),
    })),
    exclusions: by(instance.exclusions, (row) => JSON.stringify(Object.entries(row).sort())),
    locks: by(instance.locks, pair),
    together: by(instance.together.map(unique), (row) => JSON.stringify(row)),
    apart: by(instance.apart.map(unique), (row) => JSON.stringify(row)),
    known: by(
      instance.known.map((tie) => (Array.isArray(tie) ? eitherWay(tie) : tie)),
      (row) => JSON.stringify(Array.isArray(row) ? row : [row.person, row.organisation, 'person']),
    ),
    wanted: by(instance.wanted.map(eitherWay), (row) => JSON.stringify(row)),
    previous: by(instance.previous, pair),
    settings: instance.settings,
  };
}
