import { z } from 'zod';
import { type RoundScope, roundContext } from '../../../../people/scope.ts';
import { findSignUp } from '../../reads.ts';
import { findPersonOfSignUp } from '../../reads-people.ts';
import { readPermissions } from '../../reads-permissions.ts';
import type { Route } from './+types/telephone.ts';

/** Whose permission it is about; the same answer for somebody of another round as for nobody. */
export async function enterSignUp({
  context,
  params,
}: Pick<Route.LoaderArgs, 'context' | 'params'>): Promise<{
  scope: RoundScope;
  signUpId: string;
  about: { name: string; managerName: string; managerEmail: string };
  state: string;
}> {
  const scope = context.get(roundContext);
  const signUpId = params.aanmelding;
  const known = z.uuid().safeParse(signUpId).success;
  const personId = known ? await findPersonOfSignUp(scope.db, scope.roundId, signUpId) : null;
  const signUp = personId === null ? null : await findSignUp(scope.db, scope.roundId, personId);
  if (!signUp) throw new Response(null, { status: 404 });
  const { name, managerName, managerEmail } = signUp;
  const { state = 'not-asked' } = (await readPermissions(scope.db, [signUpId])).get(signUpId) ?? {};
  return { scope, signUpId, about: { name, managerName, managerEmail }, state };
}
