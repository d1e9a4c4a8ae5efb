import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { partsIn } from './parts.ts';
import { phrasesIn } from './phrases.ts';
import { type Role, wordsIn } from './plain.ts';
import type { Rarities } from './rarity.ts';
import { separableIn } from './separable.ts';
import { type Stemmed, stemsOf } from './stems.ts';
import { type Meanings, meaningsFor } from './synonyms.ts';
import { type Alike, nearestOf, slipsOf } from './typed-wrong.ts';
import { isWeakTail } from './weak.ts';

/** Something that a card can say for what was asked. */
export interface Way {
  /** All of them together. */
  stems: readonly string[];
  /** How much it is what was asked: 1 when it is the word itself. */
  weight: number;
  /** What was looked for besides, to say so; `null`: it is what was typed. */
  as: string | null;
  /** What says nothing where the others are missing: the `plek` of `opvangplek`. */
  notAlone?: string;
}

/** A word of the question, with all that it can be found by. */
export interface Concept {
  word: string;
  stem: string;
  ways: Way[];
}

export interface Reading {
  db: DbOrTrx;
  /** What this programme says that words mean. */
  meanings: Meanings;
  rarities: Rarities;
  alike(words: readonly string[]): Promise<Alike[]>;
}

/** Nobody asks more; a text of a page is no question. */
const MOST_WORDS = 16;
const LONGEST = 2000;

/** Of a compound that is known by its beginning alone. */
const [SHORTEST_BEGIN, SHORTEST_END] = [6, 4];

/** How much each of these is what was asked. */
export const MEANT = {
  /** The parts of a compound. */
  MADE_OF: 0.9,
  /** What stands apart and the other way round: `opvang voor mannen`. */
  TURNED: 0.95,
  /** What is named first is nearest. */
  FIRST: 0.92,
  FURTHER: 0.03,
  LEAST: 0.85,
  /** What a word means by itself says less where it is part of a phrase that means something. */
  IN_PHRASE: 0.55,
  NOT_CLOSE: 0.7,
  /** A word by itself where it is said that it is not so: `niet naar school`. */
  TURNED_ROUND: 0.6,
  /** What only a part of a compound means. */
  OF_PART: 0.5,
};

interface Item extends Stemmed {
  word: string;
  role: Role;
  /** The words that it was typed as. */
  typedAs: readonly string[];
}

/** What is asked for, in the order of the question, each word once. */
export async function readQuestion(reading: Reading, q: string): Promise<Concept[]> {
  const { db, rarities } = reading;
  const read = wordsIn(q.slice(0, LONGEST));
  const items = firstOfEach(read);
  if (items.every(({ role }) => role !== 'says')) return [];
  const apart = separableIn(read.map(({ word }) => word)).slice(0, 60);
  const runs = runsOf(read);
  const beside = pairsIn(items.filter(({ role }) => role === 'says').map(({ word }) => word));
  const stems = await stemsOf(db, [
    ...items.map(({ word }) => word),
    ...runs.map(({ word }) => word),
    ...beside.flatMap(({ words }) => words),
    ...apart.map(({ word }) => word),
  ]);
  const stemOf = (word: string) => stems.get(word)!.stem;
  const seen = await rarities.seen([...stems.values()].map(({ stem }) => stem));
  const isKnown = (word: string) => seen.has(stemOf(word)) || reading.meanings.words.has(stemOf(word));

  // `op vang` is one word; `op naam` is not `opname`, though both come down to the same.
  const comesDownToAnother = ({ word, small, typedAs }: Run) =>
    small && stemOf(word) !== word && typedAs.slice(1).every((one) => stems.has(one) && isKnown(one));
  const joined: Typed[] = joinRuns(
    items,
    runs.filter((run) => isKnown(run.word) && !comesDownToAnother(run)),
  );
  // What is the end of a verb that stands apart, `op te schalen`, is no word of its own that was typed wrong.
  const ends = new Set<string>();
  const apartAlready = new Set<string>();
  for (const { word, verb } of apart) {
    // A verb has one of these, and it is the nearest: `haalt … op als zij weg is` takes nobody away.
    if (apartAlready.has(verb) || !isKnown(word)) continue;
    apartAlready.add(verb);
    if (stems.has(verb) && !isKnown(verb)) ends.add(verb);
    if (!joined.some((one) => one.word === word)) joined.push({ word, role: 'says' });
  }
  const said = joined.filter(({ word }) => !ends.has(word));
  const whole = said.flatMap(({ word, role, typedAs = [word] }): Item[] => {
    if (role !== 'says') return [{ word, role, typedAs, stem: word, parts: [] }];
    const { stem, parts } = stems.get(word)!;
    // What only the list knows as one word stands on cards as it was typed, if at all.
    if (typedAs.length > 1 && parts.length === 0 && !seen.has(stem))
      return [{ word, role, typedAs, stem, parts: typedAs.map((one) => stems.get(one)?.stem ?? one) }];
    if (parts.length === 0 || isKnown(word)) return [{ word, role, typedAs, stem, parts }];
    return partsIn(word).map((part, at) => ({ word: part, role, typedAs, stem: parts[at]!, parts: [] }));
  });
  const unique = firstOfEach(whole);
  await mendTyped(reading, unique, seen);

  const concepts = new Map(unique.flatMap((item) => (item.role === 'says' ? [[item, conceptOf(item)]] : [])));
  for (const { typedAs, words } of beside)
    for (const word of words) {
      const stem = stemOf(word);
      if (!seen.has(stem)) continue;
      for (const [item, { ways }] of concepts)
        if (typedAs.some((one) => item.typedAs.includes(one)) && item.stem !== stem)
          ways.push({ stems: [stem], weight: MEANT.TURNED, as: null });
    }
  await addMeanings(reading, unique, concepts);
  await rarities.learn([...concepts.values()].flatMap(({ ways }) => ways.flatMap((way) => way.stems)));

  return [...concepts.values()];
}

function firstOfEach<One extends { word: string; role: Role }>(words: readonly One[]): One[] {
  const seen = new Set<string>();
  let said = 0;
  return words.filter(({ word, role }) => {
    if (role !== 'says') return true;
    if (seen.has(word) || said === MOST_WORDS) return false;
    seen.add(word);
    said++;
    return true;
  });
}

interface Typed {
  word: string;
  role: Role;
  typedAs?: readonly string[];
}

/** What may be one word though something stands between, or the other way round: `opvang voor mannen`. */
function pairsIn(words: readonly string[]): { typedAs: readonly string[]; words: readonly string[] }[] {
  return words.flatMap((word, at) =>
    words.slice(at + 1, at + 3).map((next) => ({ typedAs: [word, next], words: [word + next, next + word] })),
  );
}

interface Run {
  word: string;
  /** The words that it is typed as. */
  typedAs: readonly string[];
  /** The first of them is a small word. */
  small: boolean;
}

/** What is one word and typed as two or three: `schuld hulp verlening`, `op vang`. The longest first. */
function runsOf(read: readonly { word: string; role: Role }[]): Run[] {
  return [3, 2].flatMap((length) =>
    read.slice(0, MOST_WORDS * 2).flatMap((_, from) => {
      const run = read.slice(from, from + length);
      const rest = length === 2 ? run.slice(1) : run;
      if (run.length < length || rest.some(({ role }) => role !== 'says') || run[0]!.role === 'turns')
        return [];
      const typedAs = run.map(({ word }) => word);
      return [{ word: typedAs.join(''), typedAs, small: run[0]!.role === 'small' }];
    }),
  );
}

function joinRuns(items: readonly Typed[], runs: readonly Run[]): Typed[] {
  const left = [...items];
  for (const { word, typedAs } of runs) {
    const at = left.findIndex((_, from) => typedAs.every((one, more) => left[from + more]?.word === one));
    if (at >= 0) left.splice(at, typedAs.length, { word, role: 'says', typedAs });
  }
  return left;
}

function conceptOf({ word, stem, parts, typedAs, alike = [] }: Item & { alike?: Way[] }): Concept {
  const ways: Way[] = [{ stems: [stem], weight: 1, as: null }];
  const last = partsIn(word).at(-1) ?? typedAs.slice(1).at(-1);
  const notAlone = last && isWeakTail(last) ? { notAlone: parts.at(-1)! } : {};
  if (parts.length > 0) ways.push({ stems: parts, weight: MEANT.MADE_OF, as: null, ...notAlone });
  return { word, stem, ways: [...ways, ...alike] };
}

/** What no card says that the asker may see, and no list either, may have been typed wrong. */
async function mendTyped(
  { meanings, rarities, alike }: Reading,
  items: (Item & { alike?: Way[] })[],
  seen: ReadonlySet<string>,
): Promise<void> {
  const unknown = items.filter(
    ({ stem, role }) => role === 'says' && !seen.has(stem) && !meanings.words.has(stem),
  );
  if (unknown.length === 0) return;
  const all = await alike(unknown.map(({ word }) => word));
  const known = await rarities.seen(all.map(({ stem }) => stem));
  const near = all.filter(({ stem }) => known.has(stem));
  for (const item of unknown) {
    const found = nearestOf(item.word, near);
    item.alike = found.map(({ word, stem, alike }) => ({ stems: [stem], weight: 0.5 + alike / 2, as: word }));
    const [best] = found;
    const meant = best && best.alike >= 0.6 ? best.stem : slipOf(item.word, meanings);
    // So that it also finds what it means.
    if (meant) item.stem = meant;
    else if (item.parts.length === 0) {
      const begin = beginOf(item.word, meanings);
      if (begin) item.stem = begin;
    }
  }
}

/** A word of the list that this one is one slip away from. */
function slipOf(word: string, { spelled }: Meanings): string | undefined {
  for (const slip of slipsOf(word)) {
    const stem = spelled.get(slip);
    if (stem) return stem;
  }
  return undefined;
}

/** A word of the list that a compound begins with: `agressieregulatie` of `agressieregulatiecursus`. */
function beginOf(word: string, { spelled }: Meanings): string | undefined {
  for (let length = word.length - SHORTEST_END; length >= SHORTEST_BEGIN; length--) {
    const begin = word.slice(0, length);
    const stem = spelled.get(begin) ?? (begin.endsWith('s') ? spelled.get(begin.slice(0, -1)) : undefined);
    if (stem) return stem;
  }
  return undefined;
}

/** What the words of the question mean, alone and together. */
async function addMeanings(
  { db, meanings }: Reading,
  items: readonly Item[],
  concepts: ReadonlyMap<Item, Concept>,
): Promise<void> {
  const phrases = [...phrasesIn(items, meanings.same).values()].sort((a, b) => b.at.length - a.at.length);
  const found = await meaningsFor(db, meanings, [
    ...phrases.map(({ key }) => key),
    ...items.flatMap(({ parts }) => parts),
  ]);
  const inPhrase = new Set<Item>();
  const turnedRound = new Set<Item>();
  const add = (item: Item, means: readonly { as: string; stems: readonly string[] }[], times: number) => {
    for (const [at, { as, stems }] of means.entries())
      concepts
        .get(item)
        ?.ways.push({ stems, weight: times * Math.max(MEANT.LEAST, MEANT.FIRST - at * MEANT.FURTHER), as });
  };
  for (const { key, at, close } of phrases) {
    const within = at.map((one) => items[one]!);
    const own = new Set(within.map(({ stem }) => stem));
    const isPhrase = within.length > 1;
    if (!isPhrase && turnedRound.has(within[0]!)) continue;
    // What only says a part of the phrase again is no meaning of it.
    const means = (found.get(key) ?? []).filter(({ stems }) => !stems.every((stem) => own.has(stem)));
    if (means.length === 0) continue;
    const times = isPhrase ? (close ? 1 : MEANT.NOT_CLOSE) : inPhrase.has(within[0]!) ? MEANT.IN_PHRASE : 1;
    for (const item of within) add(item, means, times);
    if (!isPhrase) continue;
    const turned = within.some(({ role }) => role === 'turns');
    for (const item of within) {
      inPhrase.add(item);
      const [itself] = concepts.get(item)?.ways ?? [];
      if (turned) turnedRound.add(item);
      if (turned && itself) itself.weight = MEANT.TURNED_ROUND;
    }
  }
  for (const item of items)
    if (!found.has(item.stem)) for (const part of item.parts) add(item, found.get(part) ?? [], MEANT.OF_PART);
}
