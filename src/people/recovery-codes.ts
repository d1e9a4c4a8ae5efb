import { randomInt } from 'node:crypto';

// Nothing that is read wrong from paper: no i, l, o, 0 or 1.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const HALF = 5;
const AMOUNT = 10;

function randomHalf(): string {
  return Array.from({ length: HALF }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Ten codes such as `k7mwp-4hq2x`, each for one time that the app is not at hand. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: AMOUNT }, () => `${randomHalf()}-${randomHalf()}`);
}

/** As it was made, from what somebody typed: capitals, spaces and the line in between do not matter. */
export function asRecoveryCode(typed: string): string {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`;
}
