/** A text as it is searched, and where each of its characters stands in the text as it was typed. */
export type Plain = { text: string; at: (index: number) => number };

/** Letters with and without accents, digits and common punctuation: nothing to do, and most texts are this. */
const NOTHING_TO_DO = /^[\t\n\r\x20-\x7e\u00c0-\u017f]*$/;
const DROPPED = /^[\p{Cf}\p{M}]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const BLANK = /^\p{Zs}$/u;
const APOSTROPHE = /^[\u2018\u2019\u201b\u00b4\u02bc]$/;
const DOT = /^[\u00b7\u2022\u2219\u2024]$/;
const TO_ZERO = /^\p{Nd}$/u;

/**
 * One way to write what can be written in many: digits of all kinds, dashes, blanks and apostrophes become the plain
 * ones; accents that stand apart and what has no width go. Line ends stay.
 */
export function plain(typed: string): Plain {
  if (NOTHING_TO_DO.test(typed)) return { text: typed, at: (index) => index };
  let text = '';
  const from: number[] = [];
  let index = 0;
  for (const character of typed) {
    const written = plainCharacter(character);
    for (let i = 0; i < written.length; i += 1) from.push(index);
    text += written;
    index += character.length;
  }
  from.push(typed.length);
  return { text, at: (at) => from[at] ?? typed.length };
}

function plainCharacter(character: string): string {
  if (character <= '~') return character;
  if (DROPPED.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (APOSTROPHE.test(character)) return "'";
  if (DOT.test(character)) return '.';
  if (TO_ZERO.test(character)) return digitOf(character);
  const composed = character.normalize('NFKC');
  return composed.length === 1 ? composed : character;
}

/** Unicode keeps the ten digits of a script together, so that the value is how far it is from its zero. */
function digitOf(character: string): string {
  const composed = character.normalize('NFKC');
  if (composed >= '0' && composed <= '9') return composed;
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && TO_ZERO.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}
