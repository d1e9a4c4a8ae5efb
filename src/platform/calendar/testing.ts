import { readFileSync } from 'node:fs';

const folder = new URL('samples/', import.meta.url);

/** A sample as a mail in bytes: a bare calendar is sent by somebody, as its README assumes. */
export function sampleMail(file: string, from = ''): Uint8Array {
  const bytes = readFileSync(new URL(file, folder));
  return file.endsWith('.eml') ? bytes : mailWith(bytes, { from });
}

export const sampleText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** A mail that is a calendar. */
export function mailWith(
  calendar: Uint8Array | string,
  {
    from,
    charset = 'utf-8',
    headers = [] as string[],
  }: { from: string; charset?: string; headers?: string[] },
): Uint8Array {
  const head = [
    `From: <${from}>`,
    ...headers,
    `Content-Type: text/calendar; charset=${charset}`,
    'Content-Transfer-Encoding: base64',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${Buffer.from(calendar).toString('base64')}\r\n`);
}
