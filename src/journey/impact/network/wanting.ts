import { z } from 'zod';
import { dayOf } from '../../../language/day.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { type Pair, unwantTies, wantTies } from '../writes.ts';
import { maySuggest, nextRound } from './next-round.ts';
import { readKeptApart, readNetwork } from './reading.ts';

/** More are not suggested at once. */
const MOST_PAIRS = 24;
const pairSchema = z
  .string()
  .max(80)
  .transform((text) => text.split(' '))
  .pipe(z.tuple([z.uuid(), z.uuid()]));

/** Pairs of ids as a form sends them; what is none is left out. */
export const readPairs = (typed: readonly string[]): Pair[] =>
  [...new Set(typed)].slice(0, MOST_PAIRS).flatMap((text): Pair[] => {
    const pair = pairSchema.safeParse(text).data;
    return pair ? [pair] : [];
  });

interface Chosen {
  programmeId: ProgrammeId;
  pairs: readonly Pair[];
  /** Takes back what was chosen. */
  isUndo: boolean;
}

/**
 * Gives pairs to the match of the round that comes, or takes them back. What could not be suggested is left out without a word.
 * @returns those that changed
 */
export async function wantChosen(db: Db, { programmeId, pairs, isUndo }: Chosen): Promise<Pair[]> {
  const today = dayOf(new Date());
  const network = await readNetwork(db, { programmeId, withoutSecret: false, today });
  const round = nextRound(network, today);
  if (!round) return [];
  if (isUndo) {
    await unwantTies(db, round.id, pairs);
    return [...pairs];
  }
  const may = maySuggest({ network, round, keptApart: await readKeptApart(db, programmeId) });
  return wantTies(db, round.id, pairs.filter(may));
}
