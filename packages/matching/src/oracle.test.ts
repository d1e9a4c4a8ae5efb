import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRound, withSideConstraints } from '../bench/make-round.ts';
import { BestFirst } from './best-first.ts';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { demandOf } from './demand.ts';
import { InstanceError } from './errors.ts';
import { Forcing } from './forcing.ts';
import { gapOf } from './gap.ts';
import { type Deadline, deadlineIn } from './highs.ts';
import { stepsOf } from './levels.ts';
import { LexicographicSolver } from './lexicographic-flow.ts';
import { lotterySteps } from './lots.ts';
import { match } from './match.ts';
import { buildModel } from './model.ts';
import { NearPlans } from './near-plans.ts';
import { flowOf } from './network.ts';
import { objectiveOf } from './objective.ts';
import { orderedFaults } from './ordered-flow.ts';
import { parseInstance } from './parse.ts';
import { planOf } from './plan.ts';
import { costOf, prepare } from './prepare.ts';
import { solveProgram } from './program-match.ts';
import { anyPlan, bestPlan, type Region } from './regions.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';
import { solve } from './solve.ts';
import { allPlans, bestValues } from './testing-brute-force.ts';
import { eagerInstances, instances } from './testing-instances.ts';
import { runs } from './testing-runs.ts';
import { verify } from './verify.ts';
import { wholeRegion } from './whole-region.ts';

/** The best plan by HiGHS, as an integer program over the whole instance; `null` when there is none. */
async function byProgram(instance: Instance) {
  const cat = catalogue(canonical(parseInstance(instance)));
  const visits = await solveProgram(cat, [...stepsOf(cat), ...lotterySteps(cat)], deadlineIn());
  return visits && objectiveOf(instance, visits);
}

/** A deadline that has passed after so many looks at it, so that a test is cut off at the same point every time. */
function lastingFor(looks: number): Deadline {
  let left = looks;
  return {
    seconds: 0,
    get at() {
      return left-- > 0 ? Infinity : 0;
    },
  };
}

const gotBy = ({ visits }: MatchResult, person: string) =>
  visits.filter((visit) => visit.person === person).map(({ tier }) => tier);

const accepted = (instance: Instance) => {
  try {
    return parseInstance(instance);
  } catch (error) {
    if (error instanceof InstanceError) return null;
    throw error;
  }
};

describe('the engine and its oracle', () => {
  test('on every level the objective is that of the integer program', async () => {
    await fc.assert(
      fc.asyncProperty(instances(), async (random) => {
        const instance = accepted(random);
        if (!instance) return;
        const best = await byProgram(instance);
        const result = await match(instance, { reasons: false }).catch((error) => {
          if (error instanceof InstanceError) return null;
          throw error;
        });
        expect(result?.objective).toEqual(best?.objective);
        if (result) expect(result.proof.gap).toBe(0);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('when branching takes too long the relaxation leads to the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (instance) => {
        const own = await match(instance, { reasons: false });
        fc.pre(own.proof.method === 'branch');
        const prepared = prepare(catalogue(canonical(instance)));
        const other = await solve(prepared, deadlineIn(), undefined, undefined, { work: 0, bytes: 0 });
        expect(other.proof.gap).toBe(0);
        expect(planOf(canonical(instance), other.visits, other.proof).visits).toEqual(own.visits);
      }),
      { numRuns: 30, maxSkipsPerRun: 1000 },
    );
  });

  test('wherever HiGHS runs out of time, what it had proven stays, and its plan is given with a gap that holds', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), fc.nat(120), async (instance, looks) => {
        const own = await match(instance, { reasons: false });
        fc.pre(own.proof.method === 'branch');
        const prepared = prepare(catalogue(canonical(instance)));
        const flow = LexicographicSolver.open(prepared.network)!;
        for (const cost of prepared.costs) flow.optimise(cost);
        // The first looks at the clock are those of the flow, one for each step; then come those of HiGHS.
        const deadline = lastingFor(prepared.steps.length + looks);
        const other = await solve(prepared, deadline, undefined, undefined, { work: 0, bytes: 0 });
        const result = planOf(canonical(instance), other.visits, other.proof);
        const { gap, level } = other.proof;
        if (gap === 0) {
          expect(result.visits).toEqual(own.visits);
          return;
        }
        cut++;
        expect(result.status).toBe('unproven');
        const at = result.objective.findIndex((row) => row.level === level);
        const values = ({ objective }: typeof result) => objective.map(({ value }) => value);
        const proven = at < 0 ? result.objective.length : at;
        expect(values(result).slice(0, proven)).toEqual(values(own).slice(0, proven));
        if (at >= 0) expect(Math.abs(values(result)[at]! - values(own)[at]!)).toBeLessThanOrEqual(gap);
        // The flow without side constraints proves as much by itself.
        const made = other.visits.map((visit) => prepared.network.options.indexOf(visit));
        const plan = flowOf(prepared.network, made);
        const bound = gapOf(prepared, plan, flow, flow.flow);
        const index = (name?: string) => prepared.steps.findIndex((step) => step.name === name);
        expect(index(level)).toBeGreaterThanOrEqual(index(bound.level));
        if (level === bound.level && level !== 'lottery') expect(gap).toBeLessThanOrEqual(bound.gap);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
    expect(cut).toBeGreaterThan(20);
  });

  test('a round cut off early has a gap that its people allow', async () => {
    const round = withSideConstraints(makeRound({ organisations: 8, people: 80, days: 10, seed: 1 }), 101);
    const instance = parseInstance(round);
    const prepared = prepare(catalogue(canonical(instance)));
    const flow = LexicographicSolver.open(prepared.network)!;
    flow.optimise(prepared.costs[0]!);
    const most = -costOf(prepared.costs[0]!, flow.flow);
    for (const looks of [0, 1, 5, prepared.steps.length + 1, prepared.steps.length + 2]) {
      const deadline = lastingFor(looks);
      const { visits, proof } = await solve(prepared, deadline, undefined, undefined, { work: 0, bytes: 0 });
      const { objective } = planOf(canonical(instance), visits, proof);
      expect(proof.gap).toBeGreaterThan(0);
      if (proof.level !== 'placed') continue;
      expect(proof.gap).toBeLessThanOrEqual(instance.people.length);
      // Once the flow knows how many can be placed, no more than those missing of them.
      if (looks > 0) expect(proof.gap).toBeLessThanOrEqual(most - objective[0]!.value);
    }
  });

  test('prices by integer programs, with or without a plan to begin with, are those by shortest paths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(instances({ locks: false }), eagerInstances()), async (instance) => {
        const result = await match(instance, { why: true });
        const cat = catalogue(canonical(instance));
        const model = buildModel(cat);
        const solved = await solve(prepare(cat), deadlineIn());
        for (const plans of [undefined, new NearPlans(solved, result)]) {
          const forcing = new Forcing(model, result, deadlineIn(), plans);
          for (const { person, tier, reason } of result.why) {
            const demand = demandOf(model.options, model.byPerson.get(person), tier, gotBy(result, person));
            if (reason.code === 'forbidden' || reason.code === 'no-choices') continue;
            const price = await forcing.price(demand);
            // Found by flows, it is proven by integers; by the program alone it says so.
            expect(reason).not.toHaveProperty('proof');
            if (reason.code === 'impossible') expect(price).toBeNull();
            else expect(price).toEqual({ ...reason, proof: 'milp' });
          }
          forcing.close();
        }
      }),
      // One seed: two plans that are as near draw the same lots once in 65,536 times.
      { numRuns: 150, seed: 2027 },
    );
  });

  test('every region that the search leaves is proven best within its bounds', () => {
    fc.assert(
      fc.property(instances(), (random) => {
        const instance = accepted(random);
        if (!instance) return;
        const prepared = prepare(catalogue(canonical(instance)));
        const flow = LexicographicSolver.open(prepared.network);
        if (!flow) return;
        for (const cost of prepared.costs) flow.optimise(cost);
        const open = new BestFirst<Region>();
        open.add(wholeRegion(prepared, flow.flow, prepared.costs, flow.potentials));
        const found = bestPlan(open, prepared.sides, { work: 1e6, bytes: 1e8 });
        const regions = [...open.all(), ...(found && typeof found !== 'symbol' ? [found] : [])];
        for (const { state } of regions) expect(orderedFaults(state)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a search in a hurry gives up a plan no sooner', () => {
    let found = 0;
    fc.assert(
      fc.property(instances(), (random) => {
        const instance = accepted(random);
        if (!instance) return;
        const prepared = prepare(catalogue(canonical(instance)));
        const { network, sides, costs } = prepared;
        const flow = LexicographicSolver.open(network);
        if (!flow) return;
        for (const cost of costs) flow.optimise(cost);
        const whole = wholeRegion(prepared, flow.flow, costs, flow.potentials);
        const plan = anyPlan(whole, sides, () => true);
        expect(plan === null).toBe(anyPlan(whole, sides) === null);
        if (!plan) return;
        found++;
        expect(sides.broken(plan.state.flow)).toEqual([]);
        expect(orderedFaults(plan.state)).toEqual([]);
      }),
      { numRuns: 300, seed: 2027 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('without time the plan is allowed, and its gap covers what the best plan has more', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (instance) => {
        const result = await match(instance, { timeLimitSeconds: 0 });
        expect(verify(instance, result).violations).toEqual([]);
        const best = bestValues(instance, allPlans(instance))!;
        const { gap, level } = result.proof;
        const at = result.objective.findIndex((row) => row.level === level);
        const proven = gap === 0 || level === 'lottery' ? result.objective.length : at;
        // Levels before the one with the gap are as good as they get, and that one is off by the gap at most.
        expect(result.objective.slice(0, proven).map((row) => row.value)).toEqual(best.slice(0, proven));
        if (proven < best.length) {
          expect(Math.abs(result.objective[proven]!.value - best[proven]!)).toBeLessThanOrEqual(gap);
        }
      }),
      { numRuns: 200 },
    );
  });
});
