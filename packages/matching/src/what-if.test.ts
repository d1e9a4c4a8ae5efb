import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import type { Instance, Pair } from './schema.ts';
import { allPlans, bestValues } from './testing-brute-force.ts';
import { decisionOf, picks } from './testing-decisions.ts';
import { instances } from './testing-instances.ts';
import { DAY, NEXT, one, rivals } from './testing-rivals.ts';
import { runs } from './testing-runs.ts';

async function orNull<Result>(work: () => Promise<Result> | Result): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InstanceError) return null;
    throw error;
  }
}

/** What a forbidden visit is, by the words of the decision alone. */
function goesAgainst(
  instance: Instance,
  decision: Extract<Decision, { kind: 'forbid' }>,
): (visit: Pair) => boolean {
  return ({ person, slot }) => {
    if (person !== decision.person) return false;
    const place = instance.places.find((each) => each.slots.some(({ id }) => id === slot))!;
    if ('slot' in decision) return slot === decision.slot;
    return 'place' in decision ? place.id === decision.place : place.organisation === decision.organisation;
  };
}

describe('what if', () => {
  test('a decision has the effect that matching afresh has, and that all plans together allow', async () => {
    await fc.assert(
      fc.asyncProperty(instances(), picks, async (random, numbers) => {
        const instance = await orNull(() => parseInstance(random));
        const open = instance && (await orNull(() => openMatch(instance, { reasons: false })));
        if (!open) return;
        const decision = decisionOf(instance, open.result.visits, numbers);
        const answer = await open.whatIf(decision);

        const changed = await orNull(() =>
          parseInstance(decide(instance, open.result.visits, decision).instance),
        );
        const fresh = changed && (await orNull(() => match(changed, { reasons: false })));
        expect(answer.possible).toBe(fresh !== null);
        const plans = changed ? allPlans(changed) : [];
        expect(answer.possible).toBe(plans.length > 0);
        if (!answer.possible) {
          expect(answer.faults.length).toBeGreaterThan(0);
          return;
        }
        // The same plan, proven as well, though the way there may be another.
        const { method } = answer.result.proof;
        expect(answer.result).toEqual({ ...fresh, proof: { ...fresh!.proof, method } });
        expect(answer.objective.map(({ after }) => after)).toEqual(bestValues(changed!, plans));
        const before = new Map(open.result.objective.map(({ level, value }) => [level, value]));
        for (const row of answer.objective) expect(row.before).toBe(before.get(row.level) ?? 0);
        if (decision.kind === 'forbid') {
          const against = goesAgainst(instance, decision);
          const others = allPlans(instance).filter(({ visits }) => !visits.some(against));
          expect(answer.objective.map(({ after }) => after)).toEqual(bestValues(instance, others));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('everybody whose visits change stands in one of the lists, by what it is worth to them', async () => {
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), picks, async (instance, numbers) => {
        const open = await openMatch(instance, { reasons: false });
        const answer = await open.whatIf(decisionOf(instance, open.result.visits, numbers));
        if (!answer.possible) return;
        const tiersOf = (visits: readonly { person: string; tier: number }[], person: string) =>
          visits.filter((visit) => visit.person === person).map(({ tier }) => tier);
        const slotsOf = (visits: readonly Pair[], person: string) =>
          visits.filter((visit) => visit.person === person).map(({ slot }) => slot);
        const sum = (tiers: number[]) => tiers.reduce((all, tier) => all + tier, 0);
        const told = { gains: [] as string[], loses: [] as string[], moves: [] as string[] };
        for (const { id } of instance.people) {
          const [old, now] = [tiersOf(open.result.visits, id), tiersOf(answer.result.visits, id)];
          const [from, to] = [slotsOf(open.result.visits, id), slotsOf(answer.result.visits, id)];
          if (now.length > old.length || (now.length === old.length && sum(now) < sum(old)))
            told.gains.push(id);
          else if (now.length < old.length || sum(now) > sum(old)) told.loses.push(id);
          else if (String(from) !== String(to)) told.moves.push(id);
        }
        for (const list of ['gains', 'loses', 'moves'] as const) {
          expect(answer[list].map(({ person }) => person)).toEqual(told[list].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a seat more shows who it helps', async () => {
    const open = await openMatch(rivals());
    const answer = await open.whatIf({ kind: 'capacity', slot: `B-1/${DAY}`, change: 1 });
    expect(answer).toMatchObject({
      possible: true,
      gains: [{ person: 'cas', from: [], to: [{ slot: `B-1/${DAY}`, tier: 1 }] }],
      loses: [],
      moves: [],
    });
    if (answer.possible) {
      expect(answer.objective[0]).toEqual({ level: 'placed', before: 1, after: 2 });
    }
  });

  test('a seat outside the choices and the free days is a lock, and says who loses', async () => {
    const open = await openMatch(rivals({ places: [one('B-1', 'B'), one('B-2', 'B', NEXT)] }));
    const answer = await open.whatIf({ kind: 'seat', person: 'ann', slot: `B-2/${NEXT}` });
    expect(answer).toMatchObject({
      possible: true,
      gains: [{ person: 'cas', from: [], to: [{ slot: `B-1/${DAY}`, tier: 1 }] }],
      moves: [{ person: 'ann', from: [{ slot: `B-1/${DAY}` }], to: [{ slot: `B-2/${NEXT}` }] }],
    });
  });

  test('two people swap, also when one of them goes nowhere', async () => {
    const open = await openMatch(rivals());
    const answer = await open.whatIf({ kind: 'swap', people: ['ann', 'cas'] });
    expect(answer).toMatchObject({
      possible: true,
      gains: [{ person: 'cas' }],
      loses: [{ person: 'ann', to: [] }],
    });
  });

  test('a place more, for those who would choose it', async () => {
    const open = await openMatch(rivals());
    const place = one('B-2', 'B');
    const helps = await open.whatIf({ kind: 'place', place, choices: [{ person: 'cas' }] });
    expect(helps).toMatchObject({
      possible: true,
      gains: [{ person: 'cas', to: [{ slot: `B-2/${DAY}`, tier: 1 }] }],
    });
    const nobody = await open.whatIf({ kind: 'place', place, choices: [] });
    expect(nobody).toMatchObject({ possible: true, gains: [], loses: [], moves: [] });
  });

  test('what is not possible names the decision and what stands against it', async () => {
    const visit = { person: 'ann', slot: `B-1/${DAY}` };
    const answerTo = async (change: Parameters<typeof rivals>[0], decision: Decision) => {
      const answer = await (await openMatch(rivals(change))).whatIf(decision);
      return answer.possible ? null : [answer.faults.map(({ row, code }) => [row, code]), answer.obstacles];
    };
    const excluded = { exclusions: [{ person: 'ann', organisation: 'B' }] };
    expect(await answerTo(excluded, { kind: 'seat', ...visit })).toEqual([
      [['decision', 'lock-excluded']],
      [],
    ]);
    const lock = { locks: [{ person: 'cas', slot: visit.slot }] };
    expect(await answerTo(lock, { kind: 'seat', ...visit })).toEqual([
      [['decision', 'locks-over-capacity']],
      ['locks'],
    ]);
    const locked = { locks: [visit] };
    expect(await answerTo(locked, { kind: 'forbid', ...visit })).toEqual([
      [['decision', 'lock-excluded']],
      [],
    ]);
    expect(await answerTo({}, { kind: 'release', ...visit })).toEqual([[['decision', 'not-locked']], []]);
    expect(await answerTo(lock, { kind: 'lock', ...visit })).toEqual([[['decision', 'not-a-visit']], []]);
    expect(await answerTo({}, { kind: 'capacity', slot: visit.slot, change: -2 })).toEqual([
      [['decision', 'no-capacity']],
      [],
    ]);
    expect(await answerTo({}, { kind: 'seat', person: 'nobody', slot: visit.slot })).toEqual([
      [['decision', 'unknown-person']],
      [],
    ]);
  });
});
