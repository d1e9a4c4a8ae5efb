import fc from 'fast-check';
import { canonical } from './canonical.ts';
import { InstanceError } from './errors.ts';
import { objectiveOf } from './objective.ts';
import { parseInstance } from './parse.ts';
import type { Visit } from './result.ts';
import type { Instance, InstanceInput } from './schema.ts';
import { instances } from './testing-instances.ts';

const DAYS = ['2027-03-01', '2027-03-02'];

/** Organisations of one place with one slot on one day; people as `name: home > choices`, `=` for a tie. */
export function round(
  seats: Record<string, number>,
  people: Record<string, string>,
  rest: Partial<InstanceInput> & {
    standing?: Record<string, number>;
    priority?: Record<string, number>;
  } = {},
) {
  const { standing = {}, priority = {}, ...other } = rest;
  return canonical(
    parseInstance({
      organisations: Object.keys(seats).map((id) => ({ id, standing: standing[id] ?? 0 })),
      places: Object.entries(seats).map(([id, capacity]) => ({
        id: `${id}1`,
        organisation: id,
        slots: [{ id: `${id}/1`, days: [DAYS[0]!], capacity }],
      })),
      people: Object.entries(people).map(([id, line]) => {
        const [home, ...choices] = line.split(' > ');
        const tiers = choices.map((tier) => tier.split(' = ').map((organisation) => `${organisation}1`));
        return { id, organisation: home!, choices: tiers, days: [DAYS[0]!], priority: priority[id] ?? 0 };
      }),
      settings: { mechanism: 'ttc', tolerance: 0 },
      ...other,
    }),
  );
}

/** Small rounds in which much can be traded. `plain`: tolerance 0, standing 0, no locks and no hosts. */
export function rounds({ plain = false, most = 6 } = {}): fc.Arbitrary<Instance> {
  const days = fc.constantFrom([DAYS[0]!], [DAYS[1]!], DAYS);
  return fc
    .record({ organisations: fc.integer({ min: 2, max: 3 }), people: fc.integer({ min: 2, max: most }) })
    .chain((size) => {
      const ids = Array.from({ length: size.organisations }, (_, index) => `o${index}`);
      const organisation = fc.constantFrom(...ids);
      const place = organisation.map((id) => `s${id}`);
      const slot = fc.record({ days, capacity: fc.constantFrom(0, 1, 1, 2) });
      const record = fc.record({
        organisations: fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              standing: plain ? fc.constant(0) : fc.integer({ min: -2, max: 2 }),
              tolerance: plain ? fc.constant(0) : fc.constantFrom(0, 0, 1, null),
            }),
          ),
        ),
        places: fc.tuple(
          ...ids.map((id) =>
            fc.array(slot, { minLength: 1, maxLength: 2 }).map((slots) => ({
              id: `s${id}`,
              organisation: id,
              slots: slots.map((each, index) => ({ ...each, id: `s${id}/${index}` })),
            })),
          ),
        ),
        people: fc.array(
          fc.record({
            organisation,
            choices: fc.array(fc.uniqueArray(place, { minLength: 1, maxLength: 2 }), {
              minLength: 1,
              maxLength: 3,
            }),
            days: fc.oneof(fc.constant(DAYS), days),
            priority: fc.integer({ min: 0, max: 1 }),
            hosts: plain
              ? fc.constant([])
              : fc.oneof(
                  { weight: 5, arbitrary: fc.constant([]) },
                  { weight: 1, arbitrary: fc.array(place, { maxLength: 1 }) },
                ),
          }),
          { minLength: size.people, maxLength: size.people },
        ),
        lock: plain ? fc.constant(null) : fc.option(place, { freq: 3 }),
        seed: fc.string({ maxLength: 2 }),
      });
      return record.map(({ people, lock, seed, ...rest }) => ({
        ...rest,
        people: people.map((person, index) => ({ ...person, id: `p${index}` })),
        locks: lock ? [{ person: 'p0', slot: `${lock}/0` }] : [],
        settings: { mechanism: 'ttc' as const, seed },
      }));
    })
    .map((input) => read(input) ?? read({ ...input, locks: [] })!);
}

/** The canonical instance, or `null` when it is refused. */
function read(input: unknown): Instance | null {
  try {
    return canonical(parseInstance(input));
  } catch (error) {
    if (error instanceof InstanceError) return null;
    throw error;
  }
}

/** Instances with every kind of side constraint, without those that trading cycles refuse. */
export const mixed = instances().map((instance) => {
  const places = instance.places.map((place) => ({ ...place, minimum: 1 }));
  const plain = { ...instance, places, together: [] };
  const locked = new Set(instance.locks.map(({ person }) => person));
  const settled = instance.apart.filter((row) => row.filter((person) => !locked.has(person)).length < 2);
  return read({ ...plain, apart: settled }) ?? read({ ...plain, apart: [], locks: [] })!;
});

/** Any instance that trading cycles accept: those of the three kinds above. */
export const any = fc.oneof(rounds(), rounds({ plain: true }), mixed);

/** Checks a property on so many random values. */
export const law = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number, check: (value: Value) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns });

const nets = (instance: Instance, visits: readonly Visit[]) =>
  new Map(objectiveOf(instance, visits).balance.map((row) => [row.organisation, row.net]));

/** Between which values the net of an organisation has to end: by its tolerance and where the locks leave it. */
function bounds(instance: Instance): Map<string, [number, number]> {
  const start = nets(
    instance,
    instance.locks.map((lock) => ({ ...lock, tier: 1 })),
  );
  return new Map(
    instance.organisations.map(({ id, tolerance = instance.settings.tolerance }) => {
      const wide = tolerance ?? Number.POSITIVE_INFINITY;
      return [id, [Math.min(start.get(id)!, -wide), Math.max(start.get(id)!, wide)]];
    }),
  );
}

/** Whether a plan keeps every organisation within its bounds of balance. */
export const within = (instance: Instance, visits: readonly Visit[]) => {
  const limits = bounds(instance);
  return [...nets(instance, visits)].every(
    ([id, net]) => net >= limits.get(id)![0] && net <= limits.get(id)![1],
  );
};
