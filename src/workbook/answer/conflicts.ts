import { createHash } from 'node:crypto';
import { canonical } from '../../journey/programme/programme.ts';
import type { Finding } from '../understand/finding.ts';
import type { Answers, Interpretation } from '../understand/interpret.ts';
import { likelyOption } from './likely.ts';

export type KeptAnswers = Required<Pick<Answers, 'decisions' | 'corrections'>>;

/** Names the answers that a page was made from, so that a later save on older ones is noticed. */
export function standOfAnswers({ decisions, corrections }: KeptAnswers): string {
  return createHash('sha256').update(canonical({ decisions, corrections })).digest('base64url').slice(0, 16);
}

/** An answer that would replace another, which the page did not show. Absent: no answer. */
export interface Conflict {
  id: string;
  /** A choice, or a text that was typed. */
  what: 'decision' | 'correction';
  now: string | undefined;
  yours: string | undefined;
}

/** What of the new answers says something else than the stored ones. */
export function conflictsOf(
  { findings }: Interpretation,
  stored: KeptAnswers,
  fresh: KeptAnswers,
): Conflict[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const differing = (what: Conflict['what'], now: Record<string, string>, yours: Record<string, string>) =>
    [...new Set([...Object.keys(now), ...Object.keys(yours)])]
      .filter((id) => now[id] !== yours[id])
      .filter((id) => now[id] !== undefined || !isPrefilled(byId.get(id), what, yours[id]))
      .map((id) => ({ id, what, now: now[id], yours: yours[id] }));
  return [
    ...differing('decision', stored.decisions, fresh.decisions),
    ...differing('correction', stored.corrections, fresh.corrections),
  ];
}

/** What the form says by itself when nobody touches it is nobody's answer. */
function isPrefilled(
  finding: Finding | undefined,
  what: Conflict['what'],
  value: string | undefined,
): boolean {
  if (!finding) return false;
  return what === 'decision'
    ? finding.group === 'decide' && likelyOption(finding)?.id === value
    : finding.suggestion === value;
}
