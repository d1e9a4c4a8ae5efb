/** A mail as it is meant; see `letter-text.ts` and `letter-html.ts` for what it looks like. */
export interface Letter {
  /** Name of the sender: the programme. */
  from?: string | undefined;
  /** Who gets an answer to it. */
  replyTo?: readonly string[] | undefined;
  subject: string;
  greeting?: string | undefined;
  paragraphs: readonly string[];
  /** What who sends it to many adds in their own words; empty when nothing. */
  sentence?: string | undefined;
  /** What somebody wrote, with its lines. */
  quote?: { intro: string; text: string } | undefined;
  facts?: readonly (readonly [label: string, value: string])[] | undefined;
  /** The one thing to do next. */
  action: { text: string; url: string };
  after?: readonly string[] | undefined;
  /** For the calendar of who gets it: as iTIP has it, which mail programs offer to take over. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string } | undefined;
  /** Why somebody gets this. */
  why: string;
}

/** What the mail room adds to a reminder. */
export interface Stop {
  url: string;
}

export const stopWords = {
  nl: {
    link: 'Geen herinneringen meer',
    line: 'Wil je geen herinneringen meer van dit programma? Zet ze hier uit:',
  },
  en: { link: 'No more reminders', line: 'Do you want no more reminders of this programme? Stop them here:' },
};

// Control characters, line ends, and what turns the direction of a text round or hides in it.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** One line in which nothing turns, hides or ends the line: for a subject, a name, a sentence. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
}

/** For a header: mail programs show no more than this anyhow. */
export const headerLine = (text: string) => oneLine(text).slice(0, 200);

/** The lines of a text, each of them safe. */
export function lines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/u).map(oneLine);
}
