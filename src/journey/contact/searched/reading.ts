import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { tokensIn } from '../directory/plain.ts';
import { stemsOf } from '../directory/stems.ts';
import { readMeanings } from '../directory/synonyms.ts';
import type { Looking } from '../finding/visible.ts';
import { wordsOnCards } from './known-words.ts';
import { MISSED_LEAST, OFTEN_LEAST, shownMonths } from './searched.ts';

/** So many are shown below the field. */
const OFTEN = 4;
/** What a programme begins with in which nobody searched much yet. */
const BEGIN = ['aangifte', 'tijdelijk huisverbod', 'plek in de opvang', 'zorgen op school'];
/** Of the rest a coordinator sees what comes next when these have been seen to. */
const MOST_MISSED = 50;

interface Counted {
  words: string;
  times: number;
}

async function readCounted(
  db: DbOrTrx,
  { programmeId, today, found }: { programmeId: ProgrammeId; today: string; found: boolean },
): Promise<Counted[]> {
  const { since, before } = shownMonths(today);
  const rows = await db
    .selectFrom('searched_words')
    .select(['words', sql<number>`sum(times)::int`.as('times')])
    .where('programme_id', '=', programmeId)
    .where('found', '=', found)
    .where('month', '>=', since)
    .where('month', '<', before)
    .groupBy('words')
    .execute();
  return ordered(rows, ({ words }) => words).sort((a, b) => b.times - a.times);
}

/** A word that found nothing, with all ways in which it was typed: `hond` and `honden` are one. */
export interface Missed {
  word: string;
  typed: string[];
}

/**
 * What was searched and not found, the most first, without how often. Not what stands on a card of everybody since, and not
 * what the coordinators said the meaning of.
 */
export async function readMissed(
  db: DbOrTrx,
  { programmeId, today }: Pick<Looking, 'programmeId' | 'today'>,
): Promise<Missed[]> {
  const rows = await readCounted(db, { programmeId, today, found: false });
  const stems = await stemsOf(
    db,
    rows.map(({ words }) => words),
  );
  const byStem = new Map<string, { times: number; typed: string[] }>();
  for (const { words, times } of rows) {
    const { stem } = stems.get(words)!;
    const one = byStem.get(stem) ?? { times: 0, typed: [] };
    byStem.set(stem, { times: one.times + times, typed: [...one.typed, words] });
  }
  const { own, same } = await readMeanings(db, programmeId);
  const often = [...byStem].flatMap(([stem, { times, typed }]) =>
    times >= MISSED_LEAST && !own.has(same.get(stem) ?? stem) ? [{ word: typed[0]!, typed, times }] : [],
  );
  const forAll = { programmeId, today, owner: null, strong: false };
  const onCards = await wordsOnCards(
    db,
    forAll,
    often.map(({ word }) => word),
  );
  return often
    .filter(({ word }) => !onCards.has(word))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_MISSED)
    .map(({ word, typed }) => ({ word, typed }));
}

/**
 * What is searched often and leads to a card that the asker may see: what many searched first, then what we begin with.
 */
export async function readOften(db: DbOrTrx, looking: Looking): Promise<string[]> {
  const { programmeId, today } = looking;
  const theirs = (await readCounted(db, { programmeId, today, found: true })).filter(
    ({ times }) => times >= OFTEN_LEAST,
  );
  const all = new Map(
    [...theirs.slice(0, 4 * OFTEN).map(({ words }) => words), ...BEGIN].map((one) => [one, wordsOf(one)]),
  );
  const onCards = await wordsOnCards(db, looking, [...all.values()].flat());
  const leading = [...all].filter(([, words]) => words.some((word) => onCards.has(word)));
  // Who searched for `plek opvang` looks for the same as what we begin with, which says it in full: the last one stays.
  const spelled = new Map(leading.map(([one, words]) => [words.join(' '), one]));
  return [...spelled.values()].slice(0, OFTEN);
}

const wordsOf = (text: string): string[] => tokensIn(text).map(({ word }) => word);
