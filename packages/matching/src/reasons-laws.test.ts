import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { explain } from './explain.ts';
import { lot, SIDES } from './lots.ts';
import { match } from './match.ts';
import type { MatchResult, Visit } from './result.ts';
import type { Instance } from './schema.ts';
import { allPlans, bestValues, type Plan } from './testing-brute-force.ts';
import { eagerInstances, instances } from './testing-instances.ts';
import { runs } from './testing-runs.ts';

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
    { numRuns: runs(1000) },
  );
  expect(second).toBeGreaterThan(10);
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
    const [was, becomes] = [tiersOf(result.visits, person), tiersOf(nearest.visits, person)];
    if (becomes.length < was.length) return 'loses';
    return becomes.length === was.length && sum(becomes) > sum(was) ? 'worse' : 'neither';
  };
  return {
    loses: placed.filter((person) => change(person) === 'loses'),
    worse: placed.filter((person) => change(person) === 'worse'),
  };
}

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
    { numRuns: runs(1000) },
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
    { numRuns: runs(1000) },
  );
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
