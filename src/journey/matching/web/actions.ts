import { z } from 'zod';
import { NO_BSN } from '../../../forms/no-bsn.tsx';
import type { RoundScope } from '../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../platform/privacy/doubt.ts';
import { holdsBsn } from '../../../platform/privacy/guard.ts';
import { wishOf } from '../board/wish.ts';
import { decide, turnBack } from '../decision/decide.ts';
import type { Outcome } from '../decision/deed.ts';
import { readSlotsAndPeople } from '../reads.ts';
import { parseRules } from '../rules/rules-form.ts';
import { matchByRules } from '../rules/writes.ts';
import { noteBeside, requestMatch } from '../writes.ts';

/** What a coordinator can do to a proposal. */
const adjustment = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('match') }),
  z.object({
    intent: z.enum(['lock', 'unlock', 'decide']),
    run: z.uuid(),
    seen: z.string().max(100).optional(),
  }),
  z.object({ intent: z.enum(['undo', 'redo']), run: z.uuid(), besluit: z.uuid() }),
  z.object({ intent: z.literal('rules'), run: z.uuid() }),
  z.object({ intent: z.literal('note'), run: z.uuid(), note: z.string().max(2_000) }),
]);

/** A note with what is taken for a BSN in it. */
export interface RefusedNote {
  note: string;
  doubt: Doubt | null;
}

export type Done =
  | { done: string; decisionId?: string }
  | { fault: 'not-there' }
  | ({ fault: 'note' } & RefusedNote)
  | Exclude<Outcome, { done: unknown }>;

export async function adjust(scope: RoundScope, form: FormData, userId: string): Promise<Done> {
  const wish = adjustment.safeParse(Object.fromEntries(form));
  if (!wish.success) return { fault: 'not-there' };
  const { data } = wish;
  switch (data.intent) {
    case 'match':
      await requestMatch(scope.db, scope.jobs, scope.roundId, userId);
      return { done: 'match' };
    case 'note': {
      const { note } = data;
      const said = readSaid(form.get(NO_BSN));
      if (holdsBsn(note, said)) return { fault: 'note', note, doubt: doubtIn([note], said) };
      const kept = await noteBeside(scope.db, scope.roundId, { runId: data.run, note });
      return kept ? { done: 'note' } : { fault: 'not-there' };
    }
    case 'rules': {
      const rules = parseRules(form);
      if (!rules.success) return { fault: 'not-there' };
      const outcome = await matchByRules(scope, { runId: data.run, rules: rules.data }, userId);
      return 'done' in outcome ? { done: 'match' } : outcome;
    }
    case 'undo':
    case 'redo': {
      const turn = { runId: data.run, decisionId: data.besluit, holds: data.intent === 'redo' };
      const outcome = await turnBack(scope, turn, userId);
      return 'done' in outcome ? { done: data.intent } : outcome;
    }
    default:
      return decided(scope, data, form, userId);
  }
}

/** A press of a lock has no price: what is in the plan already changes nothing. Everything else shows it first. */
async function decided(
  scope: RoundScope,
  { intent, run, seen }: { intent: 'lock' | 'unlock' | 'decide'; run: string; seen?: string | undefined },
  form: FormData,
  userId: string,
): Promise<Done> {
  const doe = { lock: 'lock', unlock: 'release', decide: null }[intent];
  const given = new Map<string, unknown>(form);
  if (doe) given.set('doe', doe);
  const known = await readSlotsAndPeople(scope.db, scope.roundId);
  const wish = wishOf(given, known);
  const isFree = intent !== 'decide';
  if (!wish || (!isFree && seen === undefined)) return { fault: 'not-there' };
  const outcome = await decide(scope, { runId: run, wish, seen: isFree ? undefined : seen }, userId);
  return 'done' in outcome
    ? { done: intent === 'unlock' ? 'release' : outcome.done, decisionId: outcome.decisionId }
    : outcome;
}
