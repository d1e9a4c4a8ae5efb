import { redirect } from 'react-router';
import { limits, takeAttempt } from '../limits.ts';
import { appContext } from '../scope.ts';
import type { Route } from './+types/via-back.ts';
import { addressOf, settingAnew } from './cookies.ts';
import { refused } from './via.ts';

/** Back from the login of an organisation. Every refusal reads the same: no answer tells who is known. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { db, logins } = context.get(appContext);
  if (!logins.list.some(({ id }) => id === params.aanbieder)) throw new Response(null, { status: 404 });
  if ((await takeAttempt(db, limits.enterFrom, addressOf(request))) !== null) return refused();
  const query = new URL(request.url).searchParams;
  const entered = await logins.finish(params.aanbieder, request.headers, query);
  return entered ? redirect(entered.url, { headers: settingAnew(entered.cookies) }) : refused();
}
