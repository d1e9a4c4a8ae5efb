import { isFew } from './few.ts';

/** Of numbers by their name what each organisation has in it, by its id: who speaks for it knows that and takes it off. */
export type Known = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How much a number is, less the one that lies in it: of all, or of what one organisation has. */
type Measured = (count: (name: string) => number) => number;

/**
 * Whether what is left of this is of few people to somebody who takes their own off.
 * @param names which numbers are in it: who does not know their own of all of them can take nothing off
 */
export function saysOfOthers(known: Known, names: readonly string[], all: number, own: Measured): boolean {
  if (names.some((name) => known[name] === undefined)) return false;
  const ids = new Set(names.flatMap((name) => Object.keys(known[name]!)));
  return [...ids].some((id) => isFew(all - own((name) => known[name]![id] ?? 0)));
}
