import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, inOrder, type Row, type Term } from './adding-up.ts';

/** A stem stands on the card with this number, in these of its lines. */
interface Stands {
  stem: string;
  number: number;
  lines: number;
}

const stems = ['huisverbod', 'kind', 'opvang'];
const standing = fc.uniqueArray(
  fc.record({
    stem: fc.constantFrom(...stems),
    number: fc.oneof(
      fc.nat(40),
      fc.integer({ min: 4090, max: 4100 }),
      fc.integer({ min: 60_000_000, max: 60_000_009 }),
    ),
    lines: fc.integer({ min: 1, max: 63 }),
  }),
  { selector: ({ stem, number }) => `${stem} ${number}`, maxLength: 60 },
);
const asked = fc.array(
  fc.record({
    stem: fc.constantFrom(...stems),
    concept: fc.nat(2),
    weight: fc.double({ min: 0.01, max: 3, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** As the database keeps it: by stem, in pieces of 4096 numbers, six bits for the lines. */
function rowsOf(stands: readonly Stands[]): Row[] {
  const rows = Map.groupBy(stands, ({ stem, number }) => `${stem} ${Math.floor(number / 4096)}`);
  return [...rows.values()].map((own) => ({
    stem: own[0]!.stem,
    piece: Math.floor(own[0]!.number / 4096),
    places: own.map(({ number, lines }) => number * 64 + lines).join(),
  }));
}

/** The same, card by card. */
function heldBy(terms: readonly Term[], stands: readonly Stands[]) {
  const concepts = [...Map.groupBy(terms, ({ concept }) => concept).values()];
  return [...Map.groupBy(stands, ({ number }) => number)].flatMap(([number, on]) => {
    let weight = 0;
    const lines = [0, 0, 0, 0];
    for (const own of concepts) {
      const hit = own.filter(({ stem }) => on.some((one) => one.stem === stem));
      const most = Math.max(...own.map((term) => term.weight));
      const worth = Math.min(
        most,
        hit.reduce((sum, term) => sum + term.weight, 0),
      );
      const bits = on
        .filter(({ stem }) => hit.some((term) => term.stem === stem))
        .reduce((all, one) => all | one.lines, 0);
      weight += worth;
      for (const line of lines.keys()) if ((bits >> (line + 2)) & 1) lines[line]! += worth;
    }
    return weight > 0 ? [{ number, weight, score: weight + Math.max(...lines) }] : [];
  });
}

describe('adding up what cards hold', () => {
  it('says of each card what going through them one by one says, also where numbers are long', () => {
    fc.assert(
      fc.property(asked, standing, (terms, stands) => {
        const held = addUp(terms, rowsOf(stands));
        const found = held.best(0, held.count).sort((a, b) => a.number - b.number);
        const expected = heldBy(terms, stands).sort((a, b) => a.number - b.number);
        expect(found.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
        for (const [at, { weight, score }] of found.entries()) {
          expect(weight).toBeCloseTo(expected[at]!.weight, 9);
          expect(score).toBeCloseTo(expected[at]!.score, 9);
        }
      }),
    );
  });

  it('gives the best so many first, and asked further on each card once, in the same order', () => {
    fc.assert(
      fc.property(asked, standing, fc.integer({ min: 1, max: 70 }), (terms, stands, many) => {
        const held = addUp(terms, rowsOf(stands));
        const all = held.best(0, held.count);
        expect(all).toEqual(all.toSorted(inOrder));
        expect([
          ...held.best(0, many),
          ...held.best(many, many * 4),
          ...held.best(many * 5, held.count),
        ]).toEqual(all);
      }),
    );
  });
});
