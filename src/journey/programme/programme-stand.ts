import { createHash } from 'node:crypto';
import { canonical } from './programme.ts';

/** Names what a form was made from, so that a later save on something older is noticed. */
export function standOf(values: unknown): string {
  return createHash('sha256').update(canonical(values)).digest('base64url').slice(0, 16);
}
