import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import type { MatchResult } from './result.ts';
import type { Instance } from './schema.ts';
import { allPlans, bestValues } from './testing-brute-force.ts';
import { instances, shuffled } from './testing-instances.ts';
import { runs } from './testing-runs.ts';
import { verify } from './verify.ts';

/** The result, or `null` when the instance is refused. */
async function tried(instance: Instance): Promise<MatchResult | null> {
  try {
    return await match(instance, { reasons: false });
  } catch (error) {
    if (error instanceof InstanceError) return null;
    throw error;
  }
}

const values = (result: MatchResult) => result.objective.map((row) => row.value);

describe('laws', () => {
  test('the objective is that of the best plan of all; an instance is refused exactly when it has no plan', async () => {
    await fc.assert(
      fc.asyncProperty(instances(), async (instance) => {
        const result = await tried(instance);
        const best = bestValues(instance, allPlans(instance));
        expect(result && values(result)).toEqual(best);
        if (result) expect(verify(instance, result)).toEqual({ violations: [], objective: result.objective });
      }),
      { numRuns: runs(1000) },
    );
  });

  test('the plan does not change when rows are permuted', async () => {
    const pair = instances().chain((instance) => fc.tuple(fc.constant(instance), shuffled(instance)));
    await fc.assert(
      fc.asyncProperty(pair, async ([instance, other]) => {
        const [a, b] = [await tried(instance), await tried(other)];
        expect(b).toEqual(a);
      }),
      { numRuns: 150 },
    );
  });

  test('locks are honoured', async () => {
    await fc.assert(
      fc.asyncProperty(instances(), async (instance) => {
        const result = await tried(instance);
        if (!result) return;
        const made = result.visits.map((visit) => `${visit.person} ${visit.slot}`);
        expect(instance.locks.filter((lock) => !made.includes(`${lock.person} ${lock.slot}`))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the proven plan is the same with another solver order: the lottery leaves one plan', async () => {
    // A level that changes nothing makes the solver take another way to the same set of optimal plans.
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (instance) => {
        const levels = instance.settings.levels.filter((level) => level !== 'stability');
        const plain = { ...instance, previous: [], settings: { ...instance.settings, levels } };
        const longer = {
          ...plain,
          settings: { ...plain.settings, levels: ['stability' as const, ...levels] },
        };
        expect((await tried(longer))?.visits).toEqual((await tried(plain))?.visits);
      }),
      { numRuns: 100 },
    );
  });
});
