import type { Email } from 'postal-mime';

/** What a returned mail tells: which one, why as a code such as `5.1.1`, and who should have got it. */
export interface ReturnedMail {
  /** Of one of our mails; `null` when it does not say which. */
  mailId: string | null;
  code: string;
  addresses: readonly string[];
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** How a mail is to be parsed so that {@link readReturned} finds the mail that came back as it is. */
export const keptWhole = { forceRfc822Attachments: true, attachmentEncoding: 'utf8' } as const;

/**
 * Reads the message with which a mail server says that it could not deliver one of ours (RFC 3464).
 * @returns `null` when it is something else: an automatic answer, or a delay
 */
export function readReturned({ attachments }: Pick<Email, 'attachments'>): ReturnedMail | null {
  const part = (...types: string[]) =>
    attachments.find(({ mimeType }) => types.includes(mimeType))?.content?.toString() ?? '';
  const status = unfolded(part('message/delivery-status', 'message/global-delivery-status'));
  // The first block is about the message, those after it about who should have got it.
  const failed = status.split(/\r?\n\s*\r?\n/).filter((block) => /^action\s*:\s*failed\b/im.test(block));
  const [first] = failed;
  if (first === undefined) return null;
  const code = /^status\s*:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(first)?.[1] ?? '5.0.0';
  const original = unfolded(
    part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'),
  ).split(/\r?\n\r?\n/)[0];
  const mailId =
    ownMailIn(headerIn(original ?? '', 'message-id')) ??
    new RegExp(`^original-envelope-id\\s*:\\s*(${UUID})\\s*$`, 'im').exec(status)?.[1];
  return { mailId: mailId?.toLowerCase() ?? null, code, addresses: failed.flatMap(addressIn) };
}

/** The first of our mails that a header names, such as `Message-ID` or `References`; `null` when it names none. */
export const ownMailIn = (header: string): string | null =>
  new RegExp(`<(${UUID})@`, 'i').exec(header)?.[1]?.toLowerCase() ?? null;

/** To whom it was sent, and else where that led: `rfc822; kees@pol.example`. */
function addressIn(block: string): string[] {
  const written = headerIn(block, 'original-recipient') || headerIn(block, 'final-recipient');
  const address = written
    .slice(written.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase();
  return address === '' ? [] : [address];
}

/** What stands after the name of a header; empty when it is not there. */
function headerIn(headers: string, name: string): string {
  const line = headers.split('\n').find((each) => nameOf(each) === name) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}

const nameOf = (line: string) =>
  line
    .slice(0, Math.max(0, line.indexOf(':')))
    .trim()
    .toLowerCase();

const unfolded = (headers: string) => headers.replace(/\r?\n[ \t]+/g, ' ');
