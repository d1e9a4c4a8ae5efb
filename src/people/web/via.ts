import { redirect } from 'react-router';
import { limits, takeAttempt } from '../limits.ts';
import { furtherOf } from '../own-path.ts';
import { signInPath } from '../paths.ts';
import { appContext } from '../scope.ts';
import type { Route } from './+types/via.ts';
import { addressOf, setting } from './cookies.ts';

/** A link, not a form: the policy of our pages lets no form end at another site. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { db, logins } = context.get(appContext);
  if (!logins.list.some(({ id }) => id === params.aanbieder)) throw new Response(null, { status: 404 });
  const further = furtherOf(new URL(request.url).searchParams.get('verder'));
  if ((await takeAttempt(db, limits.enterFrom, addressOf(request))) !== null) return refused();
  const begun = await logins.begin(params.aanbieder, request.headers, further);
  return begun ? redirect(begun.url, { headers: setting(begun.cookies) }) : refused();
}

export const refused = () => redirect(signInPath({ fout: 'organisatie' }));
