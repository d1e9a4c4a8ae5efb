import { choosingState, type RoundDays, signUpState } from '../programme/programme.ts';
import type { Permission } from './schema.ts';

/** Where somebody is in a round, in the order in which it goes. */
export type OwnState =
  | 'not-yet'
  | 'open'
  | 'draft'
  | 'waits-for-organisation'
  | 'not-asked'
  | 'asked'
  | 'refused'
  | 'too-late'
  | 'ready'
  | 'matched'
  | 'visits'
  | 'over'
  | 'withdrawn';

export interface Facts {
  round: RoundDays;
  signUp: { permission: Permission } | null;
  /** Only of a confirmed address. */
  draft: { sent: boolean; proposed: boolean } | null;
  withdrawn: boolean;
}

/** `null` when the round says nothing to somebody: they did not sign up, and can no longer. */
export function stateOf({ round, signUp, draft, withdrawn }: Facts, today: string): OwnState | null {
  const signingUp = signUpState(round, today);
  const over = round.lastDay !== null && today > round.lastDay;
  if (signUp) {
    if (over) return 'over';
    if (signUp.permission === 'given') return afterPermission(round, today);
    if (choosingState(round, today) === 'closed') return 'too-late';
    return signUp.permission;
  }
  if (over) return null;
  if (draft?.sent && draft.proposed) return 'waits-for-organisation';
  if (draft && signingUp === 'open') return 'draft';
  if (withdrawn) return 'withdrawn';
  // A round without dates is still being prepared.
  if (signingUp === 'not-yet' && round.signUpOpens === null) return null;
  return signingUp === 'closed' ? null : signingUp;
}

function afterPermission(round: RoundDays, today: string): OwnState {
  if (round.firstDay !== null && today >= round.firstDay) return 'visits';
  return round.matchOn !== null && today > round.matchOn ? 'matched' : 'ready';
}
