import { z } from 'zod';
import type { EffectCode } from './codes.ts';
import { saysNot } from './day-cell.ts';
import type { Cell } from './grid.ts';
import { plain } from './normal.ts';
import { type Notebook, option } from './notebook.ts';
import { oneLine } from './values.ts';

/** A mail address in a cell, in the ways in which mail programs and people write one. */
export type EmailReading = {
  email: string | null;
  /** Also while a question about it is open. */
  candidates: string[];
};

const emailSchema = z.email();
const isEmail = (text: string) => text.length <= 254 && emailSchema.safeParse(text).success;

/** Of a few addresses with names; more is a text that somebody wrote. */
const LONGEST = 1000;

/** Up to what cannot be part of an address. */
const AROUND_AT =
  /(?<![^\s<>()[\]{},;:"'|/\\“”‘’])[^\s<>()[\]{},;:"'|/\\“”‘’@]+@[^\s<>()[\]{},;:"'|/\\“”‘’@]+/gu;
const ENDS = /^[.\-_*]+|[.\-_*]+$/g;

type Written = { email: string; before: string; after: string };

function addressesIn(text: string): Written[] {
  return [...text.matchAll(AROUND_AT)].flatMap((match) => {
    const email = match[0].replace(ENDS, '');
    if (!isEmail(email)) return [];
    return [{ email, before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) }];
  });
}

/** A name before `<`, a word before a colon, or nothing; a remark after a mark. What only a space parts may belong to it. */
function standsAlone({ before, after }: Written): boolean {
  const leads = /(?:^|[<("'“‘[:;,/|])\s*$/u.test(before) || /^["'“‘(<[\s]*$/u.test(before);
  return leads && (/^\s*$/.test(after) || /^\s*[>)\]"'”’;,./|(–-]/u.test(after));
}

/** `effect` says what is lost without the address. */
export function emailAddress(
  cell: Cell,
  effect: EffectCode,
  notes: Notebook,
  blocking = false,
): EmailReading {
  const text = oneLine(cell, notes);
  if (text === '') return { email: null, candidates: [] };
  if (text.length > LONGEST) {
    notes.wrong('email-invalid', cell, { effect, blocking });
    return { email: null, candidates: [] };
  }
  const lower = plain(text).toLowerCase();
  if (isEmail(lower)) {
    if (lower !== text)
      notes.mend(text.toLowerCase() === lower ? 'email-case' : 'email-notation', cell, text, lower);
    return { email: lower, candidates: [lower] };
  }
  const written = addressesIn(lower);
  const emails = [...new Set(written.map(({ email }) => email))];
  const [only] = emails;
  if (only !== undefined && emails.length === 1 && standsAlone(written[0]!) && !saysNot(lower)) {
    notes.mend('email-notation', cell, text, only);
    return { email: only, candidates: [only] };
  }
  const ask = (code: 'email-which' | 'email-likely', candidates: string[]): EmailReading => {
    const options = candidates.map((email) => option('use', { value: email }, idOf(email, candidates)));
    const answer = notes.ask(code, cell, { options: [...options, option('leave-out')], effect, blocking });
    const email = candidates.find((one) => idOf(one, candidates) === answer) ?? null;
    return { email, candidates };
  };
  const mended = nearly(lower);
  if (emails.length === 0 && mended.certain !== null) {
    notes.mend('email-notation', cell, text, mended.certain);
    return { email: mended.certain, candidates: [mended.certain] };
  }
  if (emails.length > 1) return ask('email-which', emails.slice(0, 5));
  const likely = [...new Set([...emails, ...mended.likely])];
  if (likely.length > 0) return ask('email-likely', likely);
  notes.wrong('email-invalid', cell, { effect, blocking });
  return { email: null, candidates: [] };
}

/** The only one is `use`, as it always was: answers that are stored keep their meaning. */
function idOf(email: string, candidates: readonly string[]): string {
  return candidates.length === 1 ? 'use' : `use-${email}`;
}

/** An address with a slip of the pen in it: spaces around its marks, a comma for a full stop, `(at)`. */
function nearly(text: string): { certain: string | null; likely: string[] } {
  const bare = (/<([^<>]+)>[\s;,.]*$/.exec(text)?.[1] ?? text)
    .replace(/^\s*mailto:/, '')
    .replace(/(?<![.,;])[.,;]+$/, '');
  const closed = bare.replace(/ ?([@.]) ?/g, '$1');
  if (isEmail(closed)) return { certain: closed, likely: [] };
  const mended = closed
    .replace(/ /g, '')
    .replace(/[,;]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\(at\)|\[at\]/g, '@')
    .replace(/@+/g, '@');
  return { certain: null, likely: isEmail(mended) ? [mended] : [] };
}
