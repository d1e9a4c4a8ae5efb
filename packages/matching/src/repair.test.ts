import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { personLot } from './lots.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { repair } from './repair.ts';
import type { Visit } from './result.ts';
import type { Instance, Pair, Person } from './schema.ts';
import { allPlans, bestValues } from './testing-brute-force.ts';
import { instances } from './testing-instances.ts';
import { DAY, one } from './testing-rivals.ts';
import { runs } from './testing-runs.ts';
import { verify } from './verify.ts';

const keyOf = ({ person, slot }: Pair) => `${person} ${slot}`;

/** The rules for one visit by itself: whether the instance has a plan in which it is a choice that may be made. */
const stillPossible = (instance: Instance, visit: Pair) => {
  const alone = { ...instance, together: [], locks: [] };
  const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === visit.slot));
  const person = instance.people.find(({ id }) => id === visit.person);
  if (!place || !person) return false;
  const tier = person.choices.findIndex((each) => each.includes(place.id)) + 1;
  const roomy = { ...alone, places: alone.places.map((each) => ({ ...each, minimum: 1 })) };
  return tier > 0 && verify(roomy, { visits: [{ ...visit, tier }] }).violations.length === 0;
};

/** An instance that contradicts itself gives `null`. */
const possible = <Result>(answer: Promise<Result>): Promise<Result | null> =>
  answer.catch((error) => {
    if (error instanceof InstanceError) return null;
    throw error;
  });

/** The round in which repairing is matching: filling comes first, then moving few, then all else in its order. */
const asMended = (instance: Instance, plan: readonly Pair[], accepted: readonly Pair[]): Instance => {
  const { levels } = instance.settings;
  const first = levels.includes('placed') ? (['placed', 'stability'] as const) : (['stability'] as const);
  const rest = levels.filter((level) => level !== 'placed' && level !== 'stability');
  const pair = ({ person, slot }: Pair) => ({ person, slot });
  const fixed = new Set(instance.locks.map(keyOf));
  return {
    ...instance,
    locks: [...instance.locks, ...accepted.map(pair).filter((visit) => !fixed.has(keyOf(visit)))],
    previous: plan.map(pair),
    settings: { ...instance.settings, levels: [...first, ...rest] },
  };
};

/** Whether nobody may visit both. */
const clash = (instance: Instance, one: string, other: string) => {
  const find = (slot: string) =>
    instance.places.flatMap(({ organisation, slots }) =>
      slots.filter(({ id }) => id === slot).map(({ days }) => ({ organisation, days })),
    )[0]!;
  const [a, b] = [find(one), find(other)];
  return a.organisation === b.organisation || a.days.some((day) => b.days.includes(day));
};

/** Somebody, and all who go where they go. */
function companyOf(instance: Instance, person: Person): Person[] {
  const ids = new Set([person.id]);
  for (let size = 0; size < ids.size; ) {
    size = ids.size;
    for (const group of instance.together)
      if (group.some((id) => ids.has(id))) for (const id of group) ids.add(id);
  }
  return instance.people.filter(({ id }) => ids.has(id));
}

/** Who is worse off, from what the words of `Harmed` say. */
function harmedByDefinition(
  instance: Instance,
  now: Instance,
  before: readonly Pair[],
  after: readonly Visit[],
) {
  const worst = Math.max(1, ...instance.people.map(({ choices }) => choices.length));
  const placeOf = (slot: string) => instance.places.find(({ slots }) => slots.some(({ id }) => id === slot))!;
  const tierOf = (person: Person, slot: string) =>
    person.choices.findIndex((tier) => tier.includes(placeOf(slot).id)) + 1 || worst;
  const slotsOf = (visits: readonly Pair[], { id }: Person) =>
    visits.filter(({ person }) => person === id).map(({ slot }) => slot);
  const isFixed = (visit: Pair) => now.locks.some((lock) => keyOf(lock) === keyOf(visit));
  const roomy = {
    ...{ ...instance, together: [], locks: [] },
    places: instance.places.map((place) => ({
      ...{ ...place, minimum: 1 },
      slots: place.slots.map((slot) => ({ ...slot, capacity: 99 })),
    })),
  };
  const isAllowed = (visits: readonly Visit[]) =>
    verify(roomy, { visits: [...visits] }).violations.length === 0;
  const madeBy = (person: Person, slots: readonly string[]) =>
    slots.map((slot) => ({ person: person.id, slot, tier: tierOf(person, slot) }));
  /** Whether the rules let somebody, and whoever goes along, be at a slot beside all that is fixed. */
  const canBe = (person: Person, slot: string) => {
    const company = companyOf(instance, person);
    const fixed = instance.people.flatMap((one) =>
      madeBy(
        one,
        now.locks.filter((lock) => lock.person === one.id && lock.slot !== slot).map((lock) => lock.slot),
      ),
    );
    return isAllowed([...fixed, ...company.flatMap((one) => madeBy(one, [slot]))]);
  };
  const directly = instance.people.filter((person) => {
    const [had, has] = [slotsOf(before, person), slotsOf(after, person)];
    const sum = (slots: string[]) => slots.reduce((all, slot) => all + tierOf(person, slot), 0);
    return has.length < had.length || (has.length === had.length && sum(has) > sum(had));
  });
  const came = after.filter((visit) => !before.some((one) => keyOf(one) === keyOf(visit)));
  const { seed } = instance.settings;
  const indirectly = came.flatMap(({ person: instead, slot }) =>
    instance.people
      .filter((person) => {
        const has = slotsOf(after, person);
        const other = instance.people.find(({ id }) => id === instead)!;
        const goesWith = (slots: readonly string[]) =>
          slots.length < person.visits && slots.every((one) => !clash(instance, one, slot));
        const lower = has.filter(
          (one) => tierOf(person, one) > tierOf(person, slot) && !isFixed({ person: person.id, slot: one }),
        );
        const rather = goesWith(has) || lower.some((gone) => goesWith(has.filter((one) => one !== gone)));
        return (
          person.id !== instead &&
          !has.includes(slot) &&
          rather &&
          person.choices.some((tier) => tier.includes(placeOf(slot).id)) &&
          canBe(person, slot) &&
          person.priority >= other.priority &&
          personLot(seed, person.id) > personLot(seed, instead)
        );
      })
      .map((person) => ({ person: person.id, slot, tier: tierOf(person, slot), instead })),
  );
  const key = (row: (typeof indirectly)[number]) => JSON.stringify([row.person, row.slot, row.instead]);
  return {
    directly: directly.map(({ id }) => id).sort(),
    indirectly: indirectly.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/** One seat at B, wanted by four alike. */
const wanted = (people: string[]) =>
  parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }],
    places: [one('B-1', 'B')],
    people: people.map((id) => ({ id, organisation: 'A', choices: [['B-1']], days: [DAY] })),
  });

describe('repair, certified', () => {
  test('no plan that places as many keeps more of the visits before, and nobody who accepted moves', async () => {
    let [moves, locked, passed] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        instances(),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async (instance, pick, mask, reverseLot) => {
          const { visits: plan } = (await possible(match(instance, { reasons: false }))) ?? { visits: [] };
          if (plan.length === 0) return;
          const refused = plan[pick % plan.length]!;
          const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === refused.slot))!;
          const changed = {
            ...instance,
            exclusions: [...instance.exclusions, { person: refused.person, place: place.id }],
          };
          const accepted = plan.filter((visit, index) => visit !== refused && (mask >> index) % 2 === 1);
          const mended = await possible(repair(changed, plan, accepted, { reasons: false, reverseLot }));
          const now = asMended(changed, plan, accepted);
          const plans = allPlans(now);
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
          // Of all that place as many and move as few none is better on the levels after it.
          expect(result.objective.map(({ value }) => value)).toEqual(bestValues(now, plans));
          expect(mended.harmed).toEqual(harmedByDefinition(changed, now, plan, result.visits));
          moves += moved.fewest;
          if (instance.locks.length > 0) locked++;
          passed += mended.harmed.indirectly.length;
        },
      ),
      { numRuns: runs(3000), seed: 2027 },
    );
    expect(Math.min(moves, locked)).toBeGreaterThan(runs(3000) / 300);
    // Seldom: most who lose out lose to a rule or to priority, not to the lot.
    expect(passed).toBeGreaterThan(2);
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
      { numRuns: runs(1000) },
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
