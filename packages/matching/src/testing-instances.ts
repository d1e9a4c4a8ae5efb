import fc from 'fast-check';
import { groups } from './groups.ts';
import { parseInstance } from './parse.ts';
import type { Instance, Tie } from './schema.ts';
import { levelSchema } from './schema.ts';

const DAYS = ['2027-03-01', '2027-03-02', '2027-03-03'];
const days = (minLength: number, maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...DAYS), { minLength, maxLength });
const range = (length: number, letter: string) => Array.from({ length }, (_, index) => `${letter}${index}`);

/** Small instances with every kind of side constraint. Groups have a free day in common; locks may contradict each other or anything else. */
export function instances(options: { locks?: boolean } = {}): fc.Arbitrary<Instance> {
  const sizes = fc.record({
    organisations: fc.integer({ min: 3, max: 5 }),
    places: fc.integer({ min: 2, max: 5 }),
    people: fc.integer({ min: 2, max: 6 }),
  });
  return sizes
    .chain((size) => {
      const organisation = fc.constantFrom(...range(size.organisations, 'o'));
      const placeIds = range(size.places, 's');
      const peopleIds = range(size.people, 'p');
      const person = fc.constantFrom(...peopleIds);
      const place = fc.constantFrom(...placeIds);
      const somePlaces = (maxLength: number) => fc.uniqueArray(place, { maxLength });
      const slot = fc.record({
        days: fc.oneof({ weight: 3, arbitrary: days(1, 1) }, { weight: 1, arbitrary: days(1, 2) }),
        capacity: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
      });
      const rare = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength: number) =>
        fc.oneof(
          { weight: 2, arbitrary: fc.constant([] as Value[]) },
          { weight: 1, arbitrary: fc.array(arbitrary, { maxLength }) },
        );

      const places = fc
        .tuple(
          ...placeIds.map((id) =>
            fc.record({
              id: fc.constant(id),
              organisation,
              minimum: fc.constantFrom(1, 1, 1, 2, 2, 3),
              slots: fc.array(slot, { minLength: id === 's0' ? 1 : 0, maxLength: 2 }),
            }),
          ),
        )
        .map((rows) =>
          rows.map((row) => ({
            ...row,
            slots: row.slots.map((each, k) => ({ id: `${row.id}/${k}`, ...each })),
          })),
        );
      return places.chain((rows) => {
        const slotIds = rows.flatMap((row) => row.slots.map((each) => each.id));
        const pairs = fc.uniqueArray(fc.record({ person, slot: fc.constantFrom(...slotIds) }), {
          maxLength: 2,
          selector: (pair) => `${pair.person} ${pair.slot}`,
        });
        return fc.record({
          organisations: fc.tuple(
            ...range(size.organisations, 'o').map((id) =>
              fc.record(
                {
                  id: fc.constant(id),
                  standing: fc.oneof(
                    { weight: 4, arbitrary: fc.integer({ min: -2, max: 2 }) },
                    fc.constantFrom(-50, 50),
                  ),
                  tolerance: fc.constantFrom(null, 0, 1),
                  kind: fc.constantFrom('care', 'police'),
                },
                { requiredKeys: ['id', 'standing'] },
              ),
            ),
          ),
          places: fc.constant(rows),
          people: fc.tuple(
            ...peopleIds.map((id) =>
              fc.record({
                id: fc.constant(id),
                organisation,
                choices: fc.array(somePlaces(3), { maxLength: 3 }),
                days: fc.oneof(fc.constant(DAYS), days(1)),
                visits: fc.constantFrom(1, 1, 2, 3),
                priority: fc.oneof(
                  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2 }) },
                  fc.constantFrom(70, 1000),
                ),
                hosts: fc.oneof(
                  { weight: 2, arbitrary: fc.constant([]) },
                  { weight: 1, arbitrary: somePlaces(1) },
                ),
                met: fc.oneof(
                  { weight: 2, arbitrary: fc.constant([]) },
                  { weight: 1, arbitrary: fc.uniqueArray(organisation, { maxLength: 2 }) },
                ),
              }),
            ),
          ),
          exclusions: rare(
            fc.oneof(
              fc.record({ person: fc.oneof(person, fc.constant('absent')), organisation }),
              fc.record({ person, place }),
            ),
            2,
          ),
          locks:
            options.locks === false
              ? fc.constant([])
              : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: pairs }),
          together: rare(fc.uniqueArray(person, { minLength: 2, maxLength: 3 }), 2),
          apart: fc.array(
            fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: person }, fc.constant('absent')), {
              minLength: 2,
              maxLength: 3,
            }),
            { maxLength: 4 },
          ),
          known: fc.array(
            fc.oneof(fc.tuple(organisation, organisation), fc.record({ person, organisation })),
            { maxLength: 3 },
          ),
          wanted: fc.array(
            fc.tuple(organisation, organisation).filter(([a, b]) => a !== b),
            { maxLength: 2 },
          ),
          previous: pairs,
          settings: fc.record({
            mechanism: fc.constant('optimal' as const),
            levels: fc.oneof(
              fc
                .constant([
                  'placed',
                  'balance',
                  'priority',
                  'rank:generous',
                  'new-ties',
                  'wanted',
                  'variety',
                  'stability',
                ] as const)
                .map((l) => [...l]),
              fc.shuffledSubarray([...levelSchema.options]),
            ),
            tolerance: fc.constantFrom(0, 1, null),
            seed: fc.string({ maxLength: 3 }),
          }),
        }) as fc.Arbitrary<Instance>;
      });
    })
    .map(withCommonDays)
    .map(withoutContradiction);
}

/**
 * Instances without locks in which two people are always free, want two visits, and choose three places and then the
 * others, and every slot has one seat to fight for. Only two people, so that all plans can still be enumerated.
 */
export function eagerInstances(): fc.Arbitrary<Instance> {
  return instances({ locks: false }).map((instance) => {
    const ids = instance.places.map(({ id }) => id);
    const people = instance.people.map((person, index) => {
      if (index > 1) return person;
      const order = [...ids.slice(index), ...ids.slice(0, index)];
      return { ...person, days: DAYS, visits: 2, choices: [order.slice(0, 3), order.slice(3)] };
    });
    const places = instance.places.map((place) => ({
      ...place,
      minimum: 1,
      slots: place.slots.map((slot) => ({ ...slot, capacity: 1 })),
    }));
    return { ...instance, places, people };
  });
}

/** A group without a common free day is refused as a mistake, though the empty plan honours it: give it one. */
function withCommonDays(instance: Instance): Instance {
  const days = new Map(instance.people.map((person) => [person.id, person.days]));
  for (const members of groups(instance.together)) {
    const common = days.get(members[0]!)!.slice(0, 1);
    for (const member of members) days.set(member, [...new Set([...days.get(member)!, ...common])]);
  }
  return {
    ...instance,
    people: instance.people.map((person) => ({ ...person, days: days.get(person.id)! })),
  };
}

/** A group that must be kept apart is refused as a mistake too: those rows of `apart` go. */
function withoutContradiction(instance: Instance): Instance {
  const all = groups(instance.together);
  const within = (row: string[]) =>
    all.some((members) => row.filter((id) => members.includes(id)).length > 1);
  return { ...instance, apart: instance.apart.filter((row) => !within(row)) };
}

/** The same instance with the rows of every list in another order. */
export function shuffled(instance: Instance): fc.Arbitrary<Instance> {
  const order = <Row>(rows: readonly Row[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  const eitherWay = ([a, b]: [string, string]) => fc.constantFrom<[string, string]>([a, b], [b, a]);
  const each = <Row, Out>(rows: readonly Row[], map: (row: Row) => fc.Arbitrary<Out>): fc.Arbitrary<Out[]> =>
    rows.length === 0 ? fc.constant([]) : (fc.tuple(...rows.map(map)) as unknown as fc.Arbitrary<Out[]>);
  return fc.record({
    organisations: order(instance.organisations),
    places: order(instance.places).chain((rows) =>
      each(rows, (row) =>
        order(row.slots)
          .chain((slots) => each(slots, (slot) => order(slot.days).map((days) => ({ ...slot, days }))))
          .map((slots) => ({ ...row, slots })),
      ),
    ),
    people: order(instance.people).chain((rows) =>
      each(rows, (row) =>
        fc
          .record({
            choices: each(row.choices, order),
            days: order(row.days),
            hosts: order(row.hosts),
            met: order(row.met),
          })
          .map((lists) => ({ ...row, ...lists })),
      ),
    ),
    exclusions: order(instance.exclusions),
    locks: order(instance.locks),
    together: order(instance.together).chain((rows) => each(rows, order)),
    apart: order(instance.apart).chain((rows) => each(rows, order)),
    known: order(instance.known).chain((rows) =>
      each(rows, (tie): fc.Arbitrary<Tie> => (Array.isArray(tie) ? eitherWay(tie) : fc.constant(tie))),
    ),
    wanted: order(instance.wanted).chain((rows) => each(rows, eitherWay)),
    previous: order(instance.previous),
    settings: fc.constant(instance.settings),
  });
}

/**
 * Three or five hosts who would each visit the next on one day, and three more: as half of every visit all rules are kept, so
 * without cuts of the cycle that nobody is asked about no relaxation ends in a plan.
 */
function hostsInCycles(): fc.Arbitrary<Instance> {
  return fc.tuple(fc.constantFrom(3, 5), fc.integer({ min: 0, max: 999 })).map(([first, seed]) => {
    const ids = [first, 3].flatMap((count, cycle) => {
      return Array.from({ length: count }, (_, k) => ({
        own: `${cycle}${k}`,
        next: `${cycle}${(k + 1) % count}`,
      }));
    });
    const day = '2027-03-01';
    return parseInstance({
      organisations: ids.map(({ own }) => ({ id: `o${own}`, tolerance: null })),
      places: ids.map(({ own }) => ({
        id: `s${own}`,
        organisation: `o${own}`,
        slots: [{ id: `s${own}/0`, days: [day], capacity: 1 }],
      })),
      people: ids.map(({ own, next }) => ({
        id: `p${own}`,
        organisation: `o${own}`,
        choices: [[`s${next}`]],
        days: [day],
        hosts: [`s${own}`],
      })),
      settings: { seed: String(seed) },
    });
  });
}

/** All kinds of instances, and now and then one that no relaxation without cuts ends in a plan of. */
export function roundsWithCycles(): fc.Arbitrary<Instance> {
  return fc.oneof(
    { weight: 4, arbitrary: instances({ locks: false }) },
    { weight: 4, arbitrary: eagerInstances() },
    { weight: 1, arbitrary: hostsInCycles() },
  );
}
