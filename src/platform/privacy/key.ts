import { createHash, randomBytes } from 'node:crypto';

/** The key of a link in a mail, or of a browser. Nobody guesses it: 256 bits. */
export function makeKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a key, so that who reads the database opens nothing with it. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
