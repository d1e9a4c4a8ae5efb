import { createHash } from 'node:crypto';
import type { InstanceInput, MatchResult } from '@wisselstage/matching';
import { canonical } from '../programme/programme.ts';

/** What a run is made of, as a digest: the same rounds with the same settings have the same, whatever was planned before. */
export function inputOf(instance: InstanceInput): string {
  return digest({ ...instance, previous: [] });
}

/** Names a plan by who goes where. */
export function planDigest({ visits }: Pick<MatchResult, 'visits'>): string {
  return digest(visits.map(({ person, slot }) => [person, slot]));
}

const digest = (value: unknown) => createHash('sha256').update(canonical(value)).digest('base64url');
