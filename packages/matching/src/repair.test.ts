import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { personLot } from './lots.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { repair } from './repair.ts';
import type { Instance, Pair } from './schema.ts';
import { allPlans } from './testing-brute-force.ts';
import { instances } from './testing-instances.ts';
import { DAY, one } from './testing-rivals.ts';
import { runs } from './testing-runs.ts';
import { verify } from './verify.ts';

const keyOf = ({ person, slot }: Pair) => `${person} ${slot}`;

/** The rules for one visit by itself: whether the instance has a plan in which it is a choice that may be made. */
const stillPossible = (instance: Instance, visit: Pair) => {
  const alone = {
    ...instance,
    together: [],
    locks: [],
    people: instance.people.map((each) => ({ ...each, hosts: [] })),
  };
  const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === visit.slot));
  const person = instance.people.find(({ id }) => id === visit.person);
  if (!place || !person) return false;
  const tier = person.choices.findIndex((each) => each.includes(place.id)) + 1;
  const roomy = { ...alone, places: alone.places.map((each) => ({ ...each, minimum: 1 })) };
  return tier > 0 && verify(roomy, { visits: [{ ...visit, tier }] }).violations.length === 0;
};

/** One seat at B, wanted by four alike. */
const wanted = (people: string[]) =>
  parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }],
    places: [one('B-1', 'B')],
    people: people.map((id) => ({ id, organisation: 'A', choices: [['B-1']], days: [DAY] })),
  });

describe('repair, certified', () => {
  test('no plan that places as many keeps more of the visits before, and nobody who accepted moves', async () => {
    let moves = 0;
    await fc.assert(
      fc.asyncProperty(
        instances({ locks: false }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async (instance, pick, mask, reverseLot) => {
          const plan = (await match(instance, { reasons: false })).visits;
          if (plan.length === 0) return;
          const refused = plan[pick % plan.length]!;
          const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === refused.slot))!;
          const changed = {
            ...instance,
            exclusions: [...instance.exclusions, { person: refused.person, place: place.id }],
          };
          const accepted = plan.filter((visit, index) => visit !== refused && (mask >> index) % 2 === 1);
          const mended = await repair(changed, plan, accepted, { reasons: false, reverseLot }).catch(
            (error) => {
              if (error instanceof InstanceError) return null;
              throw error;
            },
          );
          const locks = accepted.map(({ person, slot }) => ({ person, slot }));
          const plans = allPlans({ ...changed, locks });
          expect(mended === null).toBe(plans.length === 0);
          if (!mended) return;
          const { result, moved, removed } = mended;
          for (const visit of accepted) expect(result.visits).toContainEqual(visit);
          // The certificate, counted over all plans.
          const filled = (visits: readonly Pair[]) =>
            instance.settings.levels.includes('placed')
              ? [new Set(visits.map(({ person }) => person)).size, visits.length].join()
              : '';
          const alike = plans.filter(({ visits }) => filled(visits) === filled(result.visits));
          const gone = (visits: readonly Pair[]) => {
            const kept = new Set(visits.map(keyOf));
            return plan.filter((visit) => !kept.has(keyOf(visit))).length;
          };
          const fellOpen = removed.length - moved.visits.length;
          expect(moved.fewest).toBe(Math.min(...alike.map(({ visits }) => gone(visits))) - fellOpen);
          expect(moved.visits.length).toBe(moved.fewest);
          for (const visit of moved.visits) expect(stillPossible(changed, visit)).toBe(true);
          expect(moved.people).toEqual([...new Set(moved.visits.map(({ person }) => person))].sort());
          moves += moved.fewest;
        },
      ),
      { numRuns: runs(1500), seed: 2027 },
    );
    expect(moves).toBeGreaterThan(20);
  });

  test('the reversed lot gives the same levels, and what ties to those with the lowest lots', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (instance) => {
        const [first, second] = [
          await match(instance, { reasons: false }),
          await match(instance, { reasons: false, reverseLot: true }),
        ];
        expect(second.objective).toEqual(first.objective);
        const { seed } = instance.settings;
        const turned = (visits: readonly Pair[]) =>
          [...new Set(visits.map(({ person }) => person))].reduce(
            (sum, id) => sum + 65_537 - personLot(seed, id),
            0,
          );
        const values = first.objective.map(({ value }) => value).join();
        const equal = allPlans(instance).filter((plan) => plan.values.join() === values);
        expect(turned(second.visits)).toBe(Math.max(...equal.map(({ visits }) => turned(visits))));
      }),
      { numRuns: 200 },
    );
  });

  test('whoever was unlucky comes first with the reversed lot, and the others are told to be passed over', async () => {
    const names = ['ann', 'bob', 'cas', 'dee'];
    const instance = wanted(names);
    const { seed } = instance.settings;
    const byLot = names.toSorted((a, b) => personLot(seed, b) - personLot(seed, a));
    const [first] = (await match(instance)).visits;
    expect(first!.person).toBe(byLot[0]);
    const left = wanted(names.filter((name) => name !== first!.person));
    const usual = await repair(left, [first!], []);
    expect(usual.added.map(({ person }) => person)).toEqual([byLot[1]]);
    expect(usual.harmed).toEqual({ directly: [], indirectly: [] });
    const reversed = await repair(left, [first!], [], { reverseLot: true });
    expect(reversed.added.map(({ person }) => person)).toEqual([byLot[3]]);
    const passed = [byLot[1]!, byLot[2]!].sort();
    expect(reversed.harmed).toEqual({
      directly: [],
      indirectly: passed.map((person) => ({ person, slot: `B-1/${DAY}`, tier: 1, instead: byLot[3] })),
    });
  });

  test('who loses a visit or goes to a lower choice is harmed directly', async () => {
    const round = (capacity: number, away: string[]) =>
      parseInstance({
        organisations: [{ id: 'A' }, { id: 'B' }],
        places: [one('B-1', 'B', DAY, capacity), one('B-2', 'B')],
        people: ['ann', 'bob', 'cas']
          .filter((id) => !away.includes(id))
          .map((id) => ({
            id,
            organisation: 'A',
            choices: id === 'cas' ? [['B-1']] : [['B-1'], ['B-2']],
            days: [DAY],
          })),
      });
    const plan = (await match(round(2, ['cas']))).visits;
    expect(plan.map(({ tier }) => tier)).toEqual([1, 1]);
    // Now cas signs up, whom only B-1 suits: one of the two has to move to place all three.
    const { moved, harmed, result } = await repair(round(2, []), plan, [plan[0]!]);
    expect(result.objective[0]).toEqual({ level: 'placed', value: 3 });
    expect(moved).toEqual({ visits: [{ person: 'bob', slot: `B-1/${DAY}` }], people: ['bob'], fewest: 1 });
    expect(harmed.directly).toEqual(['bob']);
  });
});
