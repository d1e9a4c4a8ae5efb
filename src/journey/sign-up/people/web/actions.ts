import { z } from 'zod';
import { dayOf } from '../../../../language/day.ts';
import { personKeySchema } from '../../../../people/person/schema.ts';
import type { RoundScope } from '../../../../people/scope.ts';

import { settleOrganisation } from '../../draft/send.ts';

import { remindManager } from '../../permission/permission.ts';
import { takeCallBack } from '../../permission/telephone.ts';
import { signUpIds } from '../../reads.ts';
import { exclusionTargetSchema } from '../../schema.ts';
import { choiceValue } from '../../sign-up-choices.ts';
import { noteExclusion, noteScreening, setAside, takeExclusionAway } from '../../writes.ts';

/** `place:POL-1`, `organisation:POL` or `person:ann@b.example`. */
const target = z
  .string()
  .transform((text) => {
    const [kind, ...code] = text.split(':');
    return { kind, code: code.join(':') };
  })
  .pipe(exclusionTargetSchema);

export const wishSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['exclude', 'include']), person: personKeySchema, target }),
  z.object({
    intent: z.enum(['set-aside', 'take-part', 'remind', 'screening', 'no-screening', 'take-call-back']),
    person: personKeySchema,
  }),
  z.object({ intent: z.literal('remind-all') }),
  // Those who were chosen in the list, by the ids of their sign-ups.
  z.object({
    intent: z.enum(['remind-picked', 'set-aside-picked', 'take-part-picked']),
    picked: z.array(z.uuid()).min(1).max(200),
  }),
  // Which organisation somebody works for who proposed one: one of the list, or the one that was proposed.
  z.object({ intent: z.literal('organisation'), draft: z.uuid(), code: z.string().optional() }),
]);
type Wish = z.infer<typeof wishSchema>;

interface Done {
  id: string | null;
  done: string;
  count?: number;
  /** Where somebody may come again: it can be undone. */
  target?: string;
  /** The ids of those it was done to together. */
  picked?: string[];
}

/** What goes to many is shown first: ids of those who were chosen; `null`: all. */
interface Asks {
  asks: string[] | null;
}

/** @returns the id of the sign-up, or what of the wish is not in the round */
export async function carryOut(
  scope: RoundScope,
  wish: Wish,
  userId: string,
): Promise<Done | Asks | { fault: 'person' | 'target' }> {
  const today = dayOf(new Date());
  if (wish.intent === 'organisation') {
    const settled = await settleOrganisation(scope, scope, {
      draftId: wish.draft,
      code: wish.code ?? null,
      today,
    });
    return settled ? { id: null, done: wish.intent } : { fault: 'person' };
  }
  if (wish.intent === 'remind-all') return { asks: null };
  if ('picked' in wish) {
    return carryOutForAll(scope, wish, { ids: await signUpIds(scope.db, scope.roundId), userId });
  }
  const id = (await signUpIds(scope.db, scope.roundId, [wish.person])).get(wish.person);
  if (!id) return { fault: 'person' };
  if (wish.intent === 'exclude' || wish.intent === 'include') {
    const exclusion = { email: wish.person, target: wish.target };
    if (wish.intent === 'exclude') {
      const fault = await noteExclusion(scope.db, scope, exclusion, userId);
      return fault ? { fault } : { id, done: wish.intent };
    }
    const fault = await takeExclusionAway(scope.db, scope, exclusion, { by: userId });
    return fault ? { fault } : { id, done: wish.intent, target: choiceValue(wish.target) };
  }
  if (wish.intent === 'remind') {
    const mails = await remindManager(scope, id, today);
    return { id, done: mails ? 'remind' : 'not-reminded' };
  }
  if (wish.intent === 'take-call-back') {
    const back = await takeCallBack(scope, { roundId: scope.roundId, signUpId: id, userId });
    return back ? { id, done: wish.intent } : { fault: 'person' };
  }
  if (wish.intent === 'screening' || wish.intent === 'no-screening') {
    await noteScreening(scope.db, scope.roundId, wish.person, wish.intent === 'screening');
    return { id, done: wish.intent };
  }
  await setAside(scope.db, scope.roundId, wish.person, wish.intent === 'set-aside', userId);
  return { id, done: wish.intent };
}

/** For each who was chosen and is in this round. */
async function carryOutForAll(
  scope: RoundScope,
  { intent, picked }: Extract<Wish, { picked: string[] }>,
  { ids, userId }: { ids: ReadonlyMap<string, string>; userId: string },
): Promise<Done | Asks | { fault: 'person' }> {
  const chosen = new Set(picked);
  const those = [...ids].filter(([, id]) => chosen.has(id));
  if (those.length === 0) return { fault: 'person' };
  if (intent === 'remind-picked') return { asks: those.map(([, id]) => id) };
  for (const [key] of those) {
    await setAside(scope.db, scope.roundId, key, intent === 'set-aside-picked', userId);
  }
  return { id: null, done: intent, count: those.length, picked: those.map(([, id]) => id) };
}
