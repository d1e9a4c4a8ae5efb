import { createHash } from 'node:crypto';

/**
 * How somebody who withdrew is known again, so that an old workbook does not bring them back: nothing else of them
 * stays. Of the round as well, so that it is another one elsewhere. The database makes the same one (migration 0014).
 */
export function digestOf(roundId: string, email: string): string {
  return createHash('sha256').update(`${roundId} ${email.toLowerCase()}`).digest('hex');
}
