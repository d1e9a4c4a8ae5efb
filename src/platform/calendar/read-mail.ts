import PostalMime, { type Attachment, addressParser, type Email } from 'postal-mime';
import { keptWhole, ownMailIn, readReturned } from '../mail/returned.ts';
import { type Answer, addressOf, type Calendar, readCalendar } from './read-calendar.ts';

/** A mail that came in, as far as it matters to us. */
export type CameIn = {
  /** Whose address it comes from; `null` when it does not say so clearly. */
  from: string | null;
  /** The id of our mail that it answers, as its headers say; whoever writes one can name any. */
  answersMail: string | null;
} & (
  | { kind: 'answer'; answers: readonly Answer[] }
  /** Another time is proposed. */
  | { kind: 'counter'; answers: readonly Answer[] }
  /** Calendars that say different things of what they are. */
  | { kind: 'unclear' }
  | { kind: 'bounce'; mailId: string | null; code: string; addresses: readonly string[] }
  | { kind: 'not-a-reply'; why: 'automatic' | 'report' | 'no-calendar' | 'other-method' }
  | { kind: 'broken'; why: 'too-large' | 'mail' | 'calendar' }
);

/** An answer, with the picture of a signature, is a tenth of it; the server takes in a little more. */
export const MOST_BYTES = 900_000;

/** Reads a mail that came in: what it is, and what it says when it is an answer to an invitation. Never throws. */
export async function readMail(bytes: Uint8Array): Promise<CameIn> {
  const unknown = { from: null, answersMail: null };
  if (bytes.length > MOST_BYTES) return { ...unknown, kind: 'broken', why: 'too-large' };
  const mail = await PostalMime.parse(bytes, { ...keptWhole, maxNestingDepth: 20 }).catch(() => null);
  if (!mail) return { ...unknown, kind: 'broken', why: 'mail' };
  const known = { from: senderOf(mail), answersMail: answeredBy(mail) };
  const returned = readReturned(mail);
  if (returned) return { ...known, kind: 'bounce', ...returned };
  const unasked = unaskedBy(mail);
  if (unasked) return { ...known, kind: 'not-a-reply', why: unasked };
  return { ...known, ...readCalendars(mail.attachments.filter(isCalendar)) };
}

const headersOf = (mail: Email, name: string): string[] =>
  mail.headers.filter(({ key }) => key === name).map(({ value }) => value.trim());

/** Programs that show a mail do not agree on which of two senders it is from. */
function senderOf(mail: Email): string | null {
  const senders = headersOf(mail, 'from').flatMap((value) => addressParser(value, { flatten: true }));
  const [sender] = senders;
  return senders.length === 1 && sender?.address ? addressOf(sender.address) : null;
}

function answeredBy(mail: Email): string | null {
  const names = [...headersOf(mail, 'in-reply-to'), ...headersOf(mail, 'references')];
  return names.map(ownMailIn).find((id) => id !== null) ?? null;
}

/** What no person sent (RFC 3834), whatever is in it. */
function unaskedBy(mail: Email): 'automatic' | 'report' | null {
  const types = headersOf(mail, 'content-type');
  if (types.some((value) => /^multipart\/report\b/i.test(value))) return 'report';
  if (headersOf(mail, 'return-path').some((value) => /^<\s*>/.test(value))) return 'report';
  const isAutomatic = headersOf(mail, 'auto-submitted').some((value) => !/^no\s*(?:[;(]|$)/i.test(value));
  return isAutomatic ? 'automatic' : null;
}

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  ['text/calendar', 'application/ics'].includes(mimeType) || /\.ics$/i.test(filename ?? '');

type Read = Calendar & { said: string | undefined };

function readCalendars(
  parts: readonly Attachment[],
):
  | { kind: 'answer' | 'counter'; answers: Answer[] }
  | { kind: 'unclear' }
  | { kind: 'not-a-reply'; why: 'no-calendar' | 'other-method' }
  | { kind: 'broken'; why: 'calendar' } {
  if (parts.length === 0) return { kind: 'not-a-reply', why: 'no-calendar' };
  const calendars: Read[] = [];
  // The calendar is mostly there twice, for programs that look in one place only.
  for (const [text, method] of new Map(parts.map((part) => [String(part.content), part.method]))) {
    const read = readCalendar(text);
    if (!read) return { kind: 'broken', why: 'calendar' };
    calendars.push(...read.map((each) => ({ ...each, said: method })));
  }
  const methods = new Set(calendars.flatMap(({ method, said }) => [method, said ?? method]));
  const isAnswer = methods.has('REPLY') || methods.has('COUNTER');
  if (!isAnswer) return { kind: 'not-a-reply', why: 'other-method' };
  if (methods.size > 1) return { kind: 'unclear' };
  const answers = calendars.flatMap((each) => each.answers);
  if (answers.length === 0) return { kind: 'not-a-reply', why: 'other-method' };
  return { kind: methods.has('REPLY') ? 'answer' : 'counter', answers };
}
