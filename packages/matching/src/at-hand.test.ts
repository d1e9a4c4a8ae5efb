import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeRound, withSideConstraints } from '../bench/make-round.ts';
import { PlanAtHand } from './at-hand.ts';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { decide } from './decide.ts';
import { InstanceError } from './errors.ts';
import { deadlineIn } from './highs.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
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
      { numRuns: runs(500) },
    );
    expect(found).toBeGreaterThan(runs(500) / 2);
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

describe('questions to an open match', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    {
      round: () => JSON.parse(readFileSync(new URL('../fixtures/ronde-2027.json', import.meta.url), 'utf8')),
      found: 'soon',
      made: 0,
    },
    {
      round: () => withSideConstraints(makeRound({ organisations: 6, people: 40, days: 10, seed: 1 }), 101),
      found: 'by much branching',
      made: 1,
    },
  ])('whose plan was found $found make such parts $made times', async ({ round, made }) => {
    const instance = parseInstance(round());
    const open = await openMatch(instance, { reasons: false });
    const makes = vi.spyOn(PlanAtHand, 'of');
    for (const { person, slot } of open.result.visits.slice(0, 2)) {
      const decision = { kind: 'forbid', person, slot } as const;
      const answer = await open.whatIf(decision);
      const fresh = await match(decided(instance, open.result.visits, decision)!, { reasons: false });
      expect(answer).toMatchObject({ possible: true, result: { ...fresh, proof: { gap: 0 } } });
    }
    expect(makes).toHaveBeenCalledTimes(made);
  });
});
