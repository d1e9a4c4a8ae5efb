import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanAtHand } from './at-hand.ts';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { decide } from './decide.ts';
import { InstanceError } from './errors.ts';
import { deadlineIn } from './highs.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import { prepare } from './prepare.ts';
import type { Instance } from './schema.ts';
import { solve } from './solve.ts';
import { decisionOf, picks } from './testing-decisions.ts';
import { instances } from './testing-instances.ts';
import { runs } from './testing-runs.ts';

/** What a decision makes of a round, or `null` where it cannot be taken. */
function decided(...args: Parameters<typeof decide>): Instance | null {
  try {
    return parseInstance(decide(...args).instance);
  } catch (error) {
    if (error instanceof InstanceError) return null;
    throw error;
  }
}

describe.each([
  { with: 'the multipliers at hand', brief: undefined },
  { with: 'multipliers of the changed round', brief: 0 },
])('parts in which side constraints are costs, with $with', ({ brief }) => {
  test('give the plan that matching afresh gives', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), picks, async (random, numbers) => {
        const instance = parseInstance(random);
        const { prepared, visits } = await solve(
          prepare(catalogue(canonical(instance)), instance),
          deadlineIn(),
        );
        const changed = decided(instance, visits, decisionOf(instance, visits, numbers));
        const fresh = changed && (await match(changed, { reasons: false }).catch(() => null));
        if (!fresh) return;
        const atHand = await PlanAtHand.of(prepared, visits, deadlineIn());
        const result = await atHand!.rematch(changed, deadlineIn(), brief);
        // What is not proven soon is left to the slow way.
        if (result === null) return;
        found++;
        expect({ ...result, proof: fresh.proof }).toEqual(fresh);
      }),
      { numRuns: runs(300) },
    );
    expect(found).toBeGreaterThan(runs(300) / 2);
  });

  test('let a slot receive somebody whose host a decision keeps at home', async () => {
    const days = ['2027-03-01', '2027-03-03'];
    const instance = parseInstance({
      organisations: ['o0', 'o1', 'o3'].map((id) => ({ id })),
      places: [
        { id: 's0', organisation: 'o0', slots: [{ id: 's0/0', days: ['2027-03-01'], capacity: 2 }] },
        { id: 's2', organisation: 'o1', slots: [{ id: 's2/0', days, capacity: 1 }] },
      ],
      people: [
        { id: 'p0', organisation: 'o3', choices: [['s0']], days },
        { id: 'p1', organisation: 'o0', days },
        { id: 'p3', organisation: 'o0', choices: [['s2']], days, hosts: ['s0'] },
      ],
      settings: { levels: ['placed', 'balance'], tolerance: 0, seed: '' },
    });
    const { prepared, visits } = await solve(prepare(catalogue(canonical(instance)), instance), deadlineIn());
    const atHand = await PlanAtHand.of(prepared, visits, deadlineIn());
    const changed = decided(instance, visits, { kind: 'seat', person: 'p1', slot: 's2/0' })!;
    const result = await atHand!.rematch(changed, deadlineIn(), brief);
    expect(result!.visits.map(({ person, slot }) => `${person} ${slot}`)).toEqual(['p0 s0/0', 'p1 s2/0']);
  });
});
