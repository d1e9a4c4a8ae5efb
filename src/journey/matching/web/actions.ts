import { z } from 'zod';
import { personKeySchema } from '../../../people/person/schema.ts';
import type { RoundScope } from '../../../people/scope.ts';
import { excludeFrom, leaveOut, lockVisit, releaseVisit, requestMatch } from '../writes.ts';

const person = personKeySchema;

/** What a coordinator can do to a proposal. */
export const adjustment = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('match') }),
  z.object({
    intent: z.enum(['lock', 'unlock']),
    person,
    place: z.string(),
    day: z.iso.date().refine((day) => day >= '1900'),
  }),
  z.object({ intent: z.literal('exclude'), person, organisation: z.string().min(1) }),
  z.object({ intent: z.enum(['set-aside', 'take-part']), person }),
]);
export type Adjustment = z.infer<typeof adjustment>;

/** @returns whether the person and the place are in the round */
export async function adjust(scope: RoundScope, wish: Adjustment, userId: string): Promise<boolean> {
  switch (wish.intent) {
    case 'match':
      await requestMatch(scope.db, scope.jobs, scope.roundId);
      return true;
    case 'lock':
      return lockVisit(scope.db, scope.roundId, { email: wish.person, place: wish.place, day: wish.day });
    case 'unlock':
      return releaseVisit(scope.db, scope.roundId, { email: wish.person, place: wish.place, day: wish.day });
    case 'exclude':
      return excludeFrom(scope.db, scope, wish.person, wish.organisation, userId);
    case 'set-aside':
    case 'take-part':
      return leaveOut(scope.db, scope.roundId, wish.person, wish.intent === 'set-aside');
  }
}
