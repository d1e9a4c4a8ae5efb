import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noncentralTBelow, tQuantile } from './distributions.ts';
import { estimateChange, estimateMean, estimateShare, exactMcNemar, meanOf } from './statistics.ts';

describe('held to the values of SciPy 1.17', () => {
  test.each([
    [0.5, 3, 1.0, 0.2981104933709632],
    [2.5, 9, 2.0, 0.6438078468436168],
    [-1.2, 7, 1.5, 0.005500431335571029],
    [3, 4, 0, 0.9800290159641406],
    [5.3, 24, 4.1, 0.8186599229655535],
    [12, 30, 10.5, 0.7750944295910506],
  ])('the noncentral t distribution below %d', (t, freedom, centre, below) => {
    expect(noncentralTBelow(t, freedom, centre)).toBeCloseTo(below, 11);
  });

  test.each([
    [0.975, 4, 2.7764451051977934],
    [0.975, 9, 2.262157162798205],
    [0.9, 1, 3.0776835371752544],
    [0.025, 30, -2.042272456301238],
    [0.999, 2, 22.327124770119866],
  ])('the quantile %d of t', (share, freedom, value) => {
    expect(tQuantile(share, freedom)).toBeCloseTo(value, 9);
  });

  test('a change of ten people, by hand from its formulas', () => {
    const before = [2, 3, 1, 2, 4, 3, 2, 1, 3, 2];
    const after = [4, 4, 2, 3, 4, 5, 3, 3, 4, 2];
    const { difference, effect } = estimateChange(before.map((one, at) => [one, after[at]!]))!;
    expect(difference.value).toBeCloseTo(1.1, 12);
    expect([difference.low, difference.high].map((one) => one.toFixed(9))).toEqual([
      '0.572163329',
      '1.627836671',
    ]);
    expect(effect!.value).toBeCloseTo(1.0499623134000962, 10);
    expect(effect!.low).toBeCloseTo(0.4272394519409313, 8);
    expect(effect!.high).toBeCloseTo(1.8427757068261188, 8);
    expect(effect!.n).toBe(10);
  });

  test('shares', () => {
    const seven = estimateShare(7, 10)!;
    expect(seven.low).toBeCloseTo(0.39677814746114526, 10);
    expect(seven.high).toBeCloseTo(0.892208732593699, 10);
    const none = estimateShare(0, 10)!;
    expect([none.value, none.low]).toEqual([0, 0]);
    expect(none.high).toBeCloseTo(0.27753279986288926, 10);
  });

  test('who turned one way and who the other', () => {
    expect(exactMcNemar(10, 2)).toBeCloseTo(0.03857421875, 10);
    expect(exactMcNemar(5, 16)).toBeCloseTo(0.02660369873046875, 10);
    expect(exactMcNemar(0, 0)).toBe(1);
  });
});

test('what was published: Wilson of Newcombe (1998), Statistics in Medicine 17, table I', () => {
  const rounded = (right: number, n: number) => {
    const { low, high } = estimateShare(right, n)!;
    return [low.toFixed(4), high.toFixed(4)];
  };
  expect(rounded(81, 263)).toEqual(['0.2553', '0.3662']);
  expect(rounded(15, 148)).toEqual(['0.0624', '0.1605']);
  expect(rounded(0, 20)).toEqual(['0.0000', '0.1611']);
  expect(rounded(1, 29)).toEqual(['0.0061', '0.1718']);
});

const answer = fc.integer({ min: 1, max: 5 });
const pairs = fc.array(fc.tuple(answer, answer), { minLength: 2, maxLength: 60 });

describe('laws', () => {
  test('the order of people does not matter', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const turned = estimateChange(some.toReversed())!;
        const change = estimateChange(some)!;
        expect(turned.difference.value).toBeCloseTo(change.difference.value, 9);
        expect(turned.effect?.low ?? 0).toBeCloseTo(change.effect?.low ?? 0, 6);
      }),
      { numRuns: 50 },
    );
  });

  test('earlier and later changed about gives the same with the other sign', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const change = estimateChange(some)!;
        const back = estimateChange(some.map(([earlier, later]) => [later, earlier] as const))!;
        expect(back.difference.value).toBeCloseTo(-change.difference.value, 9);
        expect(back.effect === null).toBe(change.effect === null);
        expect(back.effect?.high ?? 0).toBeCloseTo(-(change.effect?.low ?? 0), 6);
      }),
      { numRuns: 50 },
    );
  });

  test('another scale or another zero changes the difference in proportion, and the effect not at all', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: -5, max: 5 }),
        (some, by, plus) => {
          const change = estimateChange(some)!;
          const scaled = estimateChange(some.map(([a, b]) => [a * by + plus, b * by + plus] as const))!;
          expect(scaled.difference.value).toBeCloseTo(change.difference.value * by, 8);
          expect(scaled.effect?.value ?? 0).toBeCloseTo(change.effect?.value ?? 0, 8);
          expect(scaled.effect?.high ?? 0).toBeCloseTo(change.effect?.high ?? 0, 5);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('an estimate lies within its interval, and the mean of all within that of a mean', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const { difference, effect } = estimateChange(some)!;
        expect(difference.low).toBeLessThanOrEqual(difference.value);
        expect(difference.high).toBeGreaterThanOrEqual(difference.value);
        if (!effect) return;
        expect(effect.low).toBeLessThanOrEqual(effect.value + 1e-9);
        expect(effect.high).toBeGreaterThanOrEqual(effect.value - 1e-9);
        // Both say the same of whether no change can be excluded.
        if (Math.abs(effect.low) < 1e-4 || Math.abs(difference.low) < 1e-4) return;
        expect(effect.low > 0).toBe(difference.low > 0);
      }),
      { numRuns: 100 },
    );
  });

  test('who are more say it more precisely: twice the same people, a narrower interval', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 40 }), (some) => {
        const width = (values: number[]) => {
          const { low, high } = estimateMean(values)!;
          return high - low;
        };
        expect(width([...some, ...some])).toBeLessThanOrEqual(width(some));
      }),
      { numRuns: 50 },
    );
  });

  test('a share stays between 0 and 1, within its interval, and right and wrong are each other’s mirror', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (right, wrong) => {
        const n = right + wrong;
        if (n === 0) return;
        const [one, other] = [estimateShare(right, n)!, estimateShare(wrong, n)!];
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.value + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(one.value - 1e-12);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  test('the interval of a mean holds what it should, nineteen times in twenty', () => {
    // A die of five, thrown by a row of numbers that is the same each time.
    let state = 20271;
    const thrown = () => {
      state = (state * 48271) % 2147483647;
      return 1 + (state % 5);
    };
    let held = 0;
    for (let round = 0; round < 2000; round++) {
      const { low, high } = estimateMean(Array.from({ length: 12 }, thrown))!;
      if (low <= 3 && 3 <= high) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.97);
  });
});

test('of nobody, or of one, nothing is said', () => {
  expect([estimateMean([]), estimateMean([3]), estimateShare(0, 0), estimateChange([[1, 2]])]).toEqual(
    Array(4).fill(null),
  );
});

test('who all changed as much have a difference, and no effect that could be measured', () => {
  const { difference, effect } = estimateChange([
    [1, 3],
    [2, 4],
    [3, 5],
  ])!;
  expect([difference.value, difference.low, difference.high, effect]).toEqual([2, 2, 2, null]);
  expect(meanOf([1, 2, 6])).toBe(3);
});
