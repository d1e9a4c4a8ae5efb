import { createHash, randomBytes } from 'node:crypto';
import { canonical } from '../../programme/programme.ts';

/** Nobody guesses it: 256 bits. */
export function makeKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a key, so that who reads the database opens nothing with it. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Names what a form was made from, so that a later save on something older is noticed. */
export function standOf(values: unknown): string {
  return createHash('sha256').update(canonical(values)).digest('base64url').slice(0, 16);
}
