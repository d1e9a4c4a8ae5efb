import { createHash } from 'node:crypto';

/** The key that seals and signs, and those of before, newest first: what they sealed and signed counts as well. */
export type Secrets = readonly [current: string, ...before: string[]];

/** Of a setting and its earlier values; one that stands there twice counts once. */
export const secretsOf = (current: string, before: readonly string[] = []): Secrets => [
  current,
  ...[...new Set(before)].filter((one) => one !== current),
];

/**
 * Which key it is, by a number that tells nothing of it: what is sealed says with which key, so that the order of the settings
 * does not matter.
 */
export const numberOf = (secret: string): number =>
  createHash('sha256').update(`which key ${secret}`).digest().readUInt32BE(0) >>> 1;
