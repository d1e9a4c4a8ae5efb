import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, howMany, isCountedAnew, mostTold, type Shares, sharesOf } from './shares.ts';

const FAMILIES = ['a', 'b', 'c'] as const;
type Family = (typeof FAMILIES)[number];

/** Organisations by how many each family has and how many of those recognise it; the last are of no family. */
const world = (sizes: readonly number[], counts: readonly number[]): Counted<Family>[] =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, index) => ({
      family: FAMILIES[at] ?? null,
      recognises: index < counts[at]!,
    })),
  );

const shown = (sizes: readonly number[], counts: readonly number[]) => {
  const all = world(sizes, counts);
  const total = counts.reduce((sum, one) => sum + one, 0);
  return { total: howMany(total, mostTold(all, FAMILIES)), shares: sharesOf(all, FAMILIES) };
};

const anySizes = fc.tuple(
  fc.integer({ min: 0, max: 7 }),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 3 }),
);
const anyWorld = anySizes.chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    counts: fc.tuple(...sizes.map((max) => fc.integer({ min: 0, max }))) as fc.Arbitrary<number[]>,
  }),
);
const named = (shares: Shares<Family> | null) => shares?.named ?? [];

describe('by family', () => {
  test('below three organisations nothing is said', () => {
    fc.assert(
      fc.property(anyWorld, ({ sizes, counts }) => {
        fc.pre(counts.reduce((sum, one) => sum + one, 0) < 3);
        expect(shown(sizes, counts).shares).toBeNull();
      }),
    );
  });

  test('a family is named from three on, with "most" for all of it and all but one, and with its number otherwise', () => {
    fc.assert(
      fc.property(anyWorld, ({ sizes, counts }) => {
        const expected = FAMILIES.flatMap((family, at) => {
          const [size, count] = [sizes[at]!, counts[at]!];
          if (count < 3 || size < 4) return [];
          return [{ family, size, count: count >= size - 1 ? 'most' : count }];
        });
        const { shares, total } = shown(sizes, counts);
        expect(named(shares)).toEqual(expected);
        if (shares === null) expect(total).toBeDefined();
      }),
    );
  });

  test('a family of three is never named: it could be only when all recognise it', () => {
    expect(named(shown([3, 6, 0, 9], [3, 3, 0, 0]).shares)).toEqual([{ family: 'b', size: 6, count: 3 }]);
  });

  test('the others are all that are not named, and never counted beside a "most"', () => {
    fc.assert(
      fc.property(anyWorld, ({ sizes, counts }) => {
        const { shares, total } = shown(sizes, counts);
        if (!shares?.others) return;
        expect(shares.named.map(({ count }) => count)).not.toContain('most');
        const inNamed = shares.named.reduce((sum, { count }) => sum + Number(count), 0);
        expect(total).toEqual({ exactly: inNamed + shares.others.count });
        const ofNamed = shares.named.reduce((sum, { size }) => sum + size, 0);
        expect(shares.others.size).toBe(sizes.reduce((sum, one) => sum + one, 0) - ofNamed);
      }),
    );
  });

  test('it is the same in whatever order the organisations come', () => {
    fc.assert(
      fc.property(anyWorld, fc.infiniteStream(fc.nat()), ({ sizes, counts }, order) => {
        const all = world(sizes, counts);
        const shuffled = all
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(sharesOf(shuffled, FAMILIES)).toEqual(sharesOf(all, FAMILIES));
      }),
    );
  });
});

/** Every way in which families of these sizes can recognise something. */
const worldsOf = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (worlds, size) =>
      worlds.flatMap((one) => Array.from({ length: size + 1 }, (_, count) => [...one, count])),
    [[]],
  );

describe('nobody can derive that one organisation recognises it', () => {
  /**
   * Somebody knows how large each family is and how this works, and reads the page: of all that could be so, for no family all of it
   * must recognise it. `own` is the family of the reader, who also knows what their own organisation said.
   */
  function derived(sizes: readonly number[]): string[] {
    const pages = Map.groupBy(worldsOf(sizes), (counts) => JSON.stringify(shown(sizes, counts)));
    return [...pages].flatMap(([page, worlds]) => {
      const readers = [
        { own: null, says: null },
        ...sizes.flatMap((_, own) => [true, false].map((says) => ({ own, says }))),
      ];
      return readers.flatMap(({ own, says }) => {
        // What the reader still thinks possible, of the others.
        const possible = worlds
          .filter((counts) => own === null || (says ? counts[own]! >= 1 : counts[own]! < sizes[own]!))
          .map((counts) => counts.map((count, at) => (at === own && says ? count - 1 : count)));
        if (possible.length === 0) return [];
        return sizes.flatMap((size, at) => {
          const others = at === own ? size - 1 : size;
          if (others < 1 || possible.some((counts) => counts[at]! < others)) return [];
          // What remains: who is in a family of which "most" recognise it, and does not, knows of all others.
          const isMost = page.includes(`"family":"${FAMILIES[at]}","size":${size},"count":"most"`);
          return at === own && says === false && isMost ? [] : [`${sizes} ${page} ${own} ${says}: ${at}`];
        });
      });
    });
  }

  test.each([
    ...[
      [4, 5, 6, 11],
      [4, 4, 0, 0],
      [5, 1, 0, 0],
      [6, 2, 0, 0],
      [4, 0, 0, 1],
      [7, 3, 2, 1],
    ],
    ...[
      [0, 0, 0, 3],
      [0, 0, 0, 5],
      [3, 3, 3, 0],
      [6, 6, 3, 2],
      [1, 0, 0, 0],
      [5, 5, 5, 0],
    ],
  ])('in a programme of %i, %i, %i and %i', (...sizes) => {
    expect(derived(sizes)).toEqual([]);
  });

  test('in any programme', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        expect(derived(sizes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('before and after a press', () => {
  test('one organisation more, or two, change nothing by family; nor does who presses and takes it back', () => {
    const was = [1, 2, 3, 4].map(() => ({ holds: true, shown: true }));
    const came = { holds: true, shown: false };
    const went = { holds: false, shown: true };
    expect(isCountedAnew([...was, came])).toBe(false);
    expect(isCountedAnew([...was, came, went])).toBe(false);
    expect(isCountedAnew([...was, came, went, went])).toBe(true);
  });
});
