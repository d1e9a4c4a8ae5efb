import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeRound, withSideConstraints } from '../bench/make-round.ts';
import type { Decision } from './decision.ts';
import { highsModule } from './highs.ts';
import { type OpenMatch, openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';

/** Branching takes long here, so that questions are prepared for. */
const ROUND = parseInstance(
  withSideConstraints(makeRound({ organisations: 6, people: 40, days: 10, seed: 1 }), 101),
);

// It looks at the clock while it loads, but once.
beforeAll(async () => {
  await highsModule();
});
afterEach(() => vi.restoreAllMocks());

/** A clock on which every look takes a second, so that no test depends on the machine. */
function slowClock() {
  let looks = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => ++looks * 1_000);
  return () => looks;
}

async function opened(): Promise<OpenMatch> {
  return openMatch(ROUND, { reasons: false });
}

/** The first of the plan where somebody else goes. */
function seatIn({ result: { visits } }: OpenMatch): Decision {
  return { kind: 'seat', person: visits[0]!.person, slot: visits.at(-1)!.slot };
}

describe('a time limit', () => {
  test('holds for preparing, the quick way and the slow way of a question together', async () => {
    for (const timeLimitSeconds of [20, 40, 80]) {
      const open = await opened();
      const seconds = slowClock();
      const answer = await open.whatIf(seatIn(open), { timeLimitSeconds });
      // What comes after it: to find any plan, which is not cut short.
      expect(seconds()).toBeLessThan(timeLimitSeconds + 20);
      expect(answer).toMatchObject({ possible: true, result: { status: 'unproven' } });
      vi.restoreAllMocks();
    }
  });

  test('that passes while a question is prepared leaves the next question as it was', async () => {
    const open = await opened();
    const decision = seatIn(open);
    slowClock();
    const late = await open.whatIf(decision, { timeLimitSeconds: 20 });
    vi.restoreAllMocks();
    expect(late).toMatchObject({ possible: true, result: { status: 'unproven' } });
    expect(await open.whatIf(decision)).toEqual(await (await opened()).whatIf(decision));
  });

  test('that passes before all seats are asked about tells so, and no seat is guessed', async () => {
    const open = await opened();
    for (const timeLimitSeconds of [0, 10, 40]) {
      slowClock();
      await expect(open.capacity({ timeLimitSeconds })).rejects.toThrow('No plan within');
      vi.restoreAllMocks();
    }
  });
});
