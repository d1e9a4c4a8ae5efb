import type { Card } from '../../src/cli/cards.ts';

/** Cards made of the lines of others: each with the kind and function of one, and lines of three. Always the same ones. */
export function manyCards(count: number, cards: readonly Card[]): Card[] {
  const next = lot(20270309);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)]!;
  return Array.from({ length: count }, (_, number) => {
    const whose = pick(cards);
    const ringMeFor = Array.from({ length: 3 }, () => pick(pick(cards).ringMeFor));
    return { ...whose, id: `m${number}`, ringMeFor, notFor: next() < 0.5 ? pick(cards).notFor : '' };
  });
}

/** A generator of numbers from 0 to 1 that can be repeated (mulberry32). */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
