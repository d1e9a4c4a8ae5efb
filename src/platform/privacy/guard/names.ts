import { CLIENT_WORD, HAS, IS_CLIENT, IS_TITLE, MANY, OWN, RELATED } from './client-words.ts';
import { COMMON_SURNAMES, isNoName } from './no-names.ts';
import { at, type Part, partsOf } from './part.ts';

const PARTICLE =
  "(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Hh]et|in(?= (?:'t|het|de|den) )|'t|'n|[Ee]l|[Aa]l|[Aa]it|[Bb]en|[Bb]in|[Vv]on|[Dd]a|[Dd]os|[Dd]i|[Dd]u|[Ll]a|[Ll]e|[Oo]p|aan|v\\.d\\.|v\\.|d\\.)";
const CAPITALISED =
  "(?:(?:\\p{Lu}\\.-?){1,4}|(?:d'|'s-)?\\p{Lu}\\p{L}*(?:['-]\\p{L}+){0,3}|\\p{Lu}(?![\\p{L}]))";
const BETWEEN = '(?: - | {1,2}|(?<=\\.))';
/** First names, initials, what stands before a surname, surnames. */
const NAME = new RegExp(
  `(?:${PARTICLE} {1,2}){0,3}${CAPITALISED}(?:${BETWEEN}(?:${PARTICLE} {1,2}){0,3}${CAPITALISED}){0,4}`,
  'uy',
);
/** In small letters only where a title is in front, and only what is known. */
const SMALL_NAME = /(?:(?:van|de|der|den|el) ){0,2}\p{Ll}{2,20}(?!\p{L})/uy;

/** Between the word and the name: "cliënt: ", "mw.  ", "de pleger, ". */
const GAP = /\.?(?::|,)?[\s]{1,2}/y;
const RELATION =
  /\s(?:van|of)\s(?:(?:de|het|haar|zijn|onze)?\s?(?:cli[eë]nte?|zoontje|dochtertje|mevrouw|mw\.|meneer|dhr\.)\s)?/y;
const CALLED =
  /(?:(?:\s\p{Ll}{1,12}){0,2}\s(?:heet|heette|heten|genaamd|named|called|is called)|'s (?:name is|naam is)|\s(?:is|was)(?=\s\p{Lu}\p{L}*\.? (?:(?:van|de|der|den|el) ){0,2}\p{Lu}))\s/uy;
const AND = /(?:, | en | & | and |\/| en van )/y;
const SENTENCE_END = /^[.]\s/;
/** "Mijn moeder", "mijn man": of who writes. */
const MINE = /(?<!\p{L})(?:mijn|m'n|my|onze|our)\s$/iu;

const HAVING = new RegExp(
  `(?<![\\p{L}\\d])(?<value>\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?)(?:(?:,)? (?:en|met|and|with) (?:haar|zijn|hun|her|his) (?:\\p{L}{2,12} )?${HAS}|'s ${HAS}| (?:haar|zijn) ${HAS})(?!\\p{L})`,
  'dgu',
);
const BEING = new RegExp(
  `(?<![\\p{L}\\d])(?<value>\\p{Lu}\\p{L}+(?: (?:(?:van|de|der|den|el) ){0,2}\\p{Lu}\\p{L}+){0,2})(?: \\(|, (?:onze |de |een |een van onze |our |the |a )?)${IS_CLIENT}(?:\\)| van | of |,)`,
  'dgu',
);
const FAMILY_BEHIND = /(?<!\p{L})(?:the|The) (?<value>\p{Lu}\p{L}+) family(?!\p{L})/dgu;

/** Names that a client word points at: behind it, before it, or related by it. */
export function findNames(text: string): Part[] {
  // A word by itself points at nothing.
  if (!/\s/.test(text)) return [];
  const behind = partsOf(text, CLIENT_WORD).flatMap((word) => behindWord(text, word));
  const before = [HAVING, BEING, FAMILY_BEHIND].flatMap((pattern) => partsOf(text, pattern));
  const known = before.filter(({ from, end }) => !isNoName(firstWord(text.slice(from, end)), false));
  return [...behind, ...known.map(({ from, end }) => ({ start: from, from, end }))];
}

function behindWord(text: string, { start, end }: Part): Part[] {
  const word = text.slice(start, end).replace(/\.$/, '');
  const isTitle = IS_TITLE.test(word);
  if (OWN.test(word) && MINE.test(text.slice(Math.max(0, start - 8), start))) return [];
  const inCapitals = word.length > 3 && word === word.toUpperCase();
  const from = nameBegins(text, end, word, isTitle);
  const first = from === null ? null : nameAt(text, from, inCapitals, isTitle);
  if (from === null || first === null) return [];
  const found: Part[] = [{ start, from, end: first }];
  const more = MANY.test(word) || at(text, RELATION, end) !== null;
  for (let next = first; more && found.length < 8; ) {
    const gap = at(text, AND, next);
    const begin = next + (gap?.[0].length ?? 0);
    const until = gap ? nameAt(text, begin, inCapitals, false) : null;
    if (until === null) break;
    found.push({ start: begin, from: begin, end: until });
    next = until;
  }
  return found;
}

/** Where a name may begin, behind the word. */
function nameBegins(text: string, end: number, word: string, isTitle: boolean): number | null {
  const related = RELATED.test(word) ? at(text, RELATION, end) : null;
  if (related) return end + related[0].length;
  const called = at(text, CALLED, end);
  if (called) return end + called[0].length;
  const bracket = at(text, / \(/y, end);
  if (bracket) return end + bracket[0].length;
  // "De moeder. Daarna": only an abbreviation has a full stop before a name.
  if (/^bsn$/i.test(word)) return null;
  const isShort = isTitle || word.length <= 4;
  if (!isShort && SENTENCE_END.test(text.slice(end, end + 2))) return null;
  const gap = at(text, GAP, end);
  return gap ? end + gap[0].length : null;
}

const INITIAL = /^(?:\p{Lu}\.-?){1,4}$/u;
const firstWord = (name: string): string =>
  name.split(/[\s]/).find((word) => /^(?:d'|'s-)?\p{Lu}/u.test(word)) ?? '';

/** Where the name ends that begins here; `null` when none does. */
function nameAt(text: string, from: number, inCapitals: boolean, isTitle: boolean): number | null {
  const name = at(text, NAME, from)?.[0];
  if (name === undefined) return isTitle ? smallNameAt(text, from) : null;
  const words = name.split(' ').filter((word) => /^(?:d'|'s-)?\p{Lu}/u.test(word) && !isParticle(word));
  if (words.length === 0 || (!INITIAL.test(words[0] ?? '') && isNoName(words[0] ?? '', inCapitals)))
    return null;
  // "Slachtoffer A en verdachte B" is how one teaches.
  if (!isTitle && /^\p{Lu}$/u.test(name)) return null;
  // What follows a name with a capital may be something else: "mevrouw Elbers Veilig Thuis".
  const no = words.findIndex((word) => !INITIAL.test(word) && isNoName(word, inCapitals));
  if (inCapitals) return from + name.indexOf(words[0] ?? '') + (words[0] ?? '').length;
  const kept = no < 0 ? name : name.slice(0, name.indexOf(words[no] ?? '')).trimEnd();
  return from + kept.replace(/'s$/, '').length;
}

const isParticle = (word: string): boolean =>
  /^(?:Van|De|Der|Den|Ten|Ter|Het|El|Al|Ait|Ben|Bin|Von|Da|Di|Du|La|Le|Op)$/.test(word);

function smallNameAt(text: string, from: number): number | null {
  const name = at(text, SMALL_NAME, from)?.[0];
  return name !== undefined && COMMON_SURNAMES.has(name.replaceAll(' ', '_')) ? from + name.length : null;
}
