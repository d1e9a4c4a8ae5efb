import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { explain } from './explain.ts';
import { lot, pairLots, SIDES } from './lots.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult, Visit } from './result.ts';
import type { Instance, InstanceInput } from './schema.ts';
import { allPlans, bestValues, type Plan } from './testing-brute-force.ts';
import { eagerInstances, instances } from './testing-instances.ts';

const DAY = '2027-03-08';
const NEXT = '2027-03-09';
const one = (id: string, organisation: string, day = DAY, capacity = 1) => ({
  id,
  organisation,
  slots: [{ id: `${id}/${day}`, days: [day], capacity }],
});

/** Two guests of different priority want the one seat at B-1. */
function rivals(change: Partial<InstanceInput> = {}): Instance {
  return parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [one('B-1', 'B')],
    people: [
      { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY], priority: 1 },
      { id: 'cas', organisation: 'C', choices: [['B-1']], days: [DAY] },
    ],
    ...change,
  });
}

test('a rival with more priority is the price', async () => {
  const result = await match(rivals(), { why: true });
  const costs = { code: 'costs', level: 'priority', from: 1, to: 0, loses: ['ann'], worse: [] };
  expect(result.visits).toEqual([{ person: 'ann', slot: `B-1/${DAY}`, tier: 1 }]);
  expect(result.unplaced).toEqual([{ person: 'cas', reason: costs }]);
  expect(result.why).toEqual([{ person: 'cas', tier: 1, forbidden: [], reason: costs }]);
});

test('between equals the lottery decides', async () => {
  const people = rivals().people.map((person) => ({ ...person, priority: 0 }));
  const [unplaced] = (await match(rivals({ people }))).unplaced;
  expect(unplaced!.reason).toEqual({ code: 'lottery' });
  const placed = async (seed: string) =>
    (await match(rivals({ people, settings: { seed } }), { reasons: false })).visits[0]!.person;
  const drawn = await Promise.all(Array.from({ length: 40 }, (_, index) => placed(`round ${index}`)));
  const wins = drawn.filter((person) => person === 'ann').length;
  expect(wins > 8 && wins < 32).toBe(true);
});

test('rules are named per place', async () => {
  const instance = parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [
      one('A-1', 'A'),
      one('B-1', 'B', NEXT),
      { ...one('B-2', 'B'), minimum: 2 },
      { id: 'B-3', organisation: 'B', slots: [] },
      one('C-1', 'C'),
    ],
    people: [
      { id: 'ann', organisation: 'A', choices: [['A-1', 'B-1'], [], ['B-2', 'B-3', 'C-1']], days: [DAY] },
      { id: 'eve', organisation: 'A', choices: [[], []], days: [DAY] },
    ],
    exclusions: [{ person: 'ann', organisation: 'C' }],
  });
  const first = [
    { place: 'A-1', rule: 'own-organisation' },
    { place: 'B-1', rule: 'not-free' },
  ];
  const third = [
    { place: 'B-2', rule: 'too-small' },
    { place: 'B-3', rule: 'no-slots' },
    { place: 'C-1', rule: 'excluded' },
  ];
  const result = await match(instance);
  expect(result.unplaced).toEqual([
    {
      person: 'ann',
      reason: {
        code: 'every-choice-forbidden',
        choices: [
          { tier: 1, places: first },
          { tier: 3, places: third },
        ],
      },
    },
    { person: 'eve', reason: { code: 'no-choices' } },
  ]);
  expect(await explain(instance, result, { people: ['ann'] })).toEqual([
    { person: 'ann', tier: 1, forbidden: first, reason: { code: 'forbidden' } },
    { person: 'ann', tier: 2, forbidden: [], reason: { code: 'no-choices' } },
    { person: 'ann', tier: 3, forbidden: third, reason: { code: 'forbidden' } },
  ]);
});

test('locks of others and host days are rules too', async () => {
  const instance = parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    places: [one('B-1', 'B'), one('C-1', 'C'), one('A-1', 'A')],
    people: [
      { id: 'ann', organisation: 'A', choices: [['B-1', 'C-1']], days: [DAY], hosts: ['A-1'] },
      { id: 'bea', organisation: 'B', choices: [] },
      { id: 'eve', organisation: 'A', choices: [['B-1']], days: [DAY] },
      { id: 'cas', organisation: 'C', choices: [] },
    ],
    locks: [
      { person: 'bea', slot: `A-1/${DAY}` },
      { person: 'cas', slot: `B-1/${DAY}` },
    ],
  });
  const { unplaced } = await match(instance);
  expect(unplaced).toEqual([
    {
      person: 'ann',
      reason: {
        code: 'every-choice-forbidden',
        choices: [
          {
            tier: 1,
            places: [
              { place: 'B-1', rule: 'hosting' },
              { place: 'C-1', rule: 'hosting' },
            ],
          },
        ],
      },
    },
    {
      person: 'eve',
      reason: {
        code: 'every-choice-forbidden',
        choices: [{ tier: 1, places: [{ place: 'B-1', rule: 'full' }] }],
      },
    },
  ]);
});

test('a minimum that cannot be met makes a visit impossible', async () => {
  const instance = parseInstance({
    organisations: [{ id: 'A' }, { id: 'B' }],
    places: [{ ...one('B-1', 'B', DAY, 2), minimum: 2 }],
    people: [{ id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY] }],
  });
  expect((await match(instance)).unplaced).toEqual([
    { person: 'ann', reason: { code: 'impossible', obstacles: ['minimum'] } },
  ]);
});

test('a result of another instance is refused', async () => {
  const result = await match(rivals());
  const other = rivals({ exclusions: [{ person: 'ann', place: 'B-1' }] });
  await expect(explain(other, result)).rejects.toBeInstanceOf(InstanceError);
  await expect(explain(rivals(), result, { people: ['nobody'] })).rejects.toBeInstanceOf(InstanceError);
});

test('an answer does not depend on who else is asked about', async () => {
  await fc.assert(
    fc.asyncProperty(instances({ locks: false }), async (instance) => {
      const result = await match(instance, { reasons: false });
      const apart = [];
      for (const { id } of instance.people.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        apart.push(...(await explain(instance, result, { people: [id] })));
      }
      expect(await explain(instance, result)).toEqual(apart);
    }),
    { numRuns: 60 },
  );
});

/** Who is worse off in the plan nearest to the result, by enumeration; `null` when two plans are as near. */
function worseOff(instance: Instance, result: MatchResult, plans: Plan[]) {
  const tiersOf = (visits: MatchResult['visits'], person: string) =>
    visits.filter((visit) => visit.person === person).map((visit) => visit.tier);
  const present = new Set(result.visits.map((visit) => `${visit.person} ${visit.slot}`));
  const nearness = ({ visits }: Plan) =>
    visits.reduce((sum, { person, slot }) => {
      // More than all lots of these small instances together, and yet exact.
      const kept = present.has(`${person} ${slot}`) ? SIDES * 1000 : 0;
      const own = lot(instance.settings.seed, 'visit', person, slot);
      return sum + (kept > 0 ? kept + own : -own);
    }, 0);
  const [nearest, next] = plans.toSorted((a, b) => nearness(b) - nearness(a));
  if (!nearest || (next && nearness(next) === nearness(nearest))) return null;
  const sum = (tiers: number[]) => tiers.reduce((total, tier) => total + tier, 0);
  const placed = [...new Set(result.visits.map((visit) => visit.person))];
  const change = (person: string) => {
    const [was, is] = [tiersOf(result.visits, person), tiersOf(nearest.visits, person)];
    if (is.length < was.length) return 'loses';
    return is.length === was.length && sum(is) > sum(was) ? 'worse' : 'neither';
  };
  return {
    loses: placed.filter((person) => change(person) === 'loses'),
    worse: placed.filter((person) => change(person) === 'worse'),
  };
}

/** Whether the visits `made` have one more of a person at a tier than `now`, and at better tiers no fewer. */
function oneMore(now: Visit[], made: Visit[], { person, tier }: { person: string; tier: number }) {
  const tiers = Array.from({ length: tier }, (_, index) => index + 1);
  return tiers.every((at) => {
    const count = (visits: Visit[]) =>
      visits.filter((visit) => visit.person === person && visit.tier === at).length;
    return count(made) >= count(now) + (at === tier ? 1 : 0);
  });
}

test('of every plan that is better for somebody, tier by tier, a row tells why not', async () => {
  let second = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(instances({ locks: false }), eagerInstances()), async (instance) => {
      const result = await match(instance, { why: true });
      const priced = result.why.filter(({ reason }) => reason.code === 'costs' || reason.code === 'lottery');
      const told = new Set(priced.map(({ person, tier }) => `${person} ${tier}`));
      const plans = allPlans(instance);
      for (const { id: person, choices } of instance.people) {
        for (const [index] of choices.entries()) {
          const asked = { person, tier: index + 1 };
          const better = plans.some(({ visits }) => oneMore(result.visits, visits, asked));
          expect(told.has(`${person} ${asked.tier}`)).toBe(better);
          const has = result.visits.some((visit) => visit.person === person && visit.tier <= asked.tier);
          if (better && has) second++;
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(second).toBeGreaterThan(10);
});

test('a second visit at the tier of the first has its price', async () => {
  const days = [DAY, NEXT, '2027-03-10'];
  const round = (choices: string[][]) =>
    rivals({
      organisations: ['A', 'B', 'C', 'E'].map((id) => ({ id, tolerance: null })),
      places: [one('A-1', 'A'), one('B-1', 'B'), one('C-1', 'C', NEXT), one('E-1', 'E', '2027-03-10')],
      people: [
        { id: 'ann', organisation: 'A', choices, days, visits: 2 },
        { id: 'bea', organisation: 'B', choices: [['C-1']], days, priority: 5 },
      ],
    });
  const got = async (choices: string[][]) => {
    const { visits, why } = await match(round(choices), { why: true });
    return [visits.filter(({ person }) => person === 'ann').map(({ tier }) => tier), why];
  };
  const person = 'ann';
  const seat = { code: 'costs', level: 'placed', from: 2, to: 1, loses: ['bea'], worse: [] };
  expect(await got([['B-1', 'C-1'], ['E-1']])).toEqual([
    [1, 2],
    [{ person, tier: 1, forbidden: [], reason: seat }],
  ]);
  expect(await got([['B-1', 'C-1']])).toEqual([[1], [{ person, tier: 1, forbidden: [], reason: seat }]]);
  // A second choice that is to be had only instead of the first is not better.
  expect(await got([['B-1'], ['C-1']])).toEqual([[1], [{ person, tier: 2, forbidden: [], reason: seat }]]);
  expect(await got([['B-1'], ['E-1']])).toEqual([[1, 2], []]);
  expect(await got([['B-1', 'A-1'], ['E-1']])).toEqual([
    [1, 2],
    [
      {
        person,
        tier: 1,
        forbidden: [{ place: 'A-1', rule: 'own-organisation' }],
        reason: { code: 'forbidden' },
      },
    ],
  ]);
});

test('who is worse off is told of the best plan that meets the demand, and of those the nearest', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(instances({ locks: false }), eagerInstances()), async (instance) => {
      const result = await match(instance, { why: true });
      const plans = allPlans(instance);
      for (const { person, tier, reason } of result.why) {
        if (reason.code !== 'costs') continue;
        const meeting = plans.filter(({ visits }) => oneMore(result.visits, visits, { person, tier }));
        const best = JSON.stringify(bestValues(instance, meeting));
        const allowed = meeting.filter((plan) => JSON.stringify(plan.values) === best);
        const expected = worseOff(instance, result, allowed);
        if (expected) expect({ loses: reason.loses, worse: reason.worse }).toEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

test('a price is the difference with the best plan of all that meets the demand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(instances(), eagerInstances()), async (instance) => {
      let result: MatchResult;
      try {
        result = await match(instance, { why: true });
      } catch (error) {
        if (error instanceof InstanceError) return;
        throw error;
      }
      const plans = allPlans(instance);
      const price = (meets: (visits: Visit[]) => boolean) => {
        const best = bestValues(
          instance,
          plans.filter((plan) => meets(plan.visits)),
        );
        if (best === null) return 'no plan';
        const at = result.objective.findIndex((row, index) => row.value !== best[index]);
        const row = result.objective[at];
        return row ? { level: row.level, from: row.value, to: best[at] } : 'lottery';
      };
      const stated = (
        reason: MatchResult['why'][number]['reason'] | MatchResult['unplaced'][number]['reason'],
      ) => {
        if (reason?.code === 'costs') return { level: reason.level, from: reason.from, to: reason.to };
        return reason?.code === 'lottery' ? 'lottery' : 'no plan';
      };
      for (const { person, reason } of result.unplaced) {
        expect(stated(reason)).toEqual(price((visits) => visits.some((visit) => visit.person === person)));
      }
      for (const { person, tier, reason } of result.why) {
        expect(stated(reason)).toEqual(price((visits) => oneMore(result.visits, visits, { person, tier })));
      }
    }),
    { numRuns: 200 },
  );
});

test('lots of pairs are those of their words, whatever the characters', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.string())), (seed, pairs) => {
      const draw = pairLots(seed, 'visit');
      for (const [person, slot] of pairs) expect(draw(person, slot)).toBe(lot(seed, 'visit', person, slot));
    }),
  );
});
