import { redirect } from 'react-router';
import { limits, takeAttempt } from '../limits.ts';
import { noteNotSignedIn, noteSignedIn } from '../noting-sign-in.ts';
import { appContext } from '../scope.ts';
import type { Route } from './+types/via-back.ts';
import { addressOf, settingAnew } from './cookies.ts';
import { refused } from './via.ts';

/** Back from the login of an organisation. Every refusal reads the same: no answer tells who is known. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const app = context.get(appContext);
  const { db, logins } = app;
  if (!logins.list.some(({ id }) => id === params.aanbieder)) throw new Response(null, { status: 404 });
  if ((await takeAttempt(db, limits.enterFrom, addressOf(request))) !== null) return refused();
  const query = new URL(request.url).searchParams;
  const entered = await logins.finish(params.aanbieder, request.headers, query);
  if (!entered) {
    await noteNotSignedIn(app, 'refused');
    return refused();
  }
  await noteSignedIn(app, entered.cookies);
  return redirect(entered.url, { headers: settingAnew(entered.cookies) });
}
