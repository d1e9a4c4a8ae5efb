import PostalMime from 'postal-mime';
import { keptWhole } from '../mail/returned.ts';
import { MOST_BYTES } from './read-mail.ts';

/** Where a calendar says something in words; its ids and times would be taken for all kinds of numbers. */
const IN_WORDS = /^(?:COMMENT|DESCRIPTION|SUMMARY|LOCATION)\b|X-RESPONSE-COMMENT/i;

/** All that a person may have written in a mail; of one that cannot be read, everything. */
export async function wordsIn(bytes: Uint8Array): Promise<string> {
  const whole = () => new TextDecoder('latin1').decode(bytes);
  if (bytes.length > MOST_BYTES) return whole();
  const mail = await PostalMime.parse(bytes, { ...keptWhole, maxNestingDepth: 20 }).catch(() => null);
  if (!mail) return whole();
  const parts = mail.attachments
    .filter(({ mimeType }) => /^(?:text|message|application\/ics)/.test(mimeType))
    .map(({ content }) => spoken(String(content)));
  return [mail.subject ?? '', mail.text ?? '', withoutTags(mail.html ?? ''), ...parts].join('\n');
}

function spoken(text: string): string {
  if (!/^BEGIN:VCALENDAR/im.test(text)) return text;
  // A long line goes on in the next, behind a blank.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.filter((line) => IN_WORDS.test(line)).join('\n');
}

const withoutTags = (html: string): string =>
  html
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join(' ');
