import { z } from 'zod';
import type { RoundScope } from '../../../people/scope.ts';
import { signUpIds } from '../reads.ts';
import { choiceSchema } from '../schema.ts';
import { changeExclusion, setAside } from '../writes.ts';

/** `place:POL-1` or `organisation:POL`. */
const target = z
  .string()
  .transform((text) => {
    const [kind, ...code] = text.split(':');
    return { kind, code: code.join(':') };
  })
  .pipe(choiceSchema);

export const wishSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['exclude', 'include']), person: z.email(), target }),
  z.object({ intent: z.enum(['set-aside', 'take-part']), person: z.email() }),
]);
type Wish = z.infer<typeof wishSchema>;

/** @returns the id of the sign-up, or what of the wish is not in the round */
export async function carryOut(
  scope: RoundScope,
  wish: Wish,
): Promise<{ id: string } | { fault: 'person' | 'target' }> {
  const id = (await signUpIds(scope.db, scope.roundId)).get(wish.person);
  if (!id) return { fault: 'person' };
  if (wish.intent === 'exclude' || wish.intent === 'include') {
    const exclusion = { email: wish.person, target: wish.target };
    const fault = await changeExclusion(scope.db, scope, exclusion, wish.intent === 'exclude');
    return fault ? { fault } : { id };
  }
  await setAside(scope.db, scope.roundId, wish.person, wish.intent === 'set-aside');
  return { id };
}
