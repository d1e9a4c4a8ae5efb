import PostalMime from 'postal-mime';

/** What a returned mail tells: which one, and why as a code such as `5.1.1`. */
export interface ReturnedMail {
  mailId: string;
  code: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * Reads the message with which a mail server says that it could not deliver one of ours (RFC 3464).
 * @returns `null` when it is something else: an automatic answer, a delay, or of a mail that is not ours
 */
export async function readReturned(raw: Uint8Array): Promise<ReturnedMail | null> {
  const { attachments } = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  });
  const part = (...types: string[]) =>
    attachments.find(({ mimeType }) => types.includes(mimeType))?.content?.toString() ?? '';
  const status = unfolded(part('message/delivery-status', 'message/global-delivery-status'));
  // The first block is about the message, those after it about who should have got it.
  const failed = status.split(/\r?\n\s*\r?\n/).find((block) => /^action\s*:\s*failed\b/im.test(block));
  if (!failed) return null;
  const code = /^status\s*:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(failed)?.[1] ?? '5.0.0';
  const original = unfolded(
    part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'),
  ).split(/\r?\n\r?\n/)[0];
  const mailId =
    new RegExp(`^message-id\\s*:\\s*<(${UUID})@`, 'im').exec(original ?? '')?.[1] ??
    new RegExp(`^original-envelope-id\\s*:\\s*(${UUID})\\s*$`, 'im').exec(status)?.[1];
  return mailId ? { mailId: mailId.toLowerCase(), code } : null;
}

const unfolded = (headers: string) => headers.replace(/\r?\n[ \t]+/g, ' ');
