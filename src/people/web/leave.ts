import { redirect } from 'react-router';
import type { App } from '../scope.ts';
import { settingAnew } from './cookies.ts';

/** Ends the session of this browser, and with it what the browser could open without one. */
export async function leave({ auth, leaving }: App, request: Request, to: string): Promise<Response> {
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  const ended = await leaving.inBrowser(request.headers.get('cookie') ?? '');
  return redirect(to, { headers: settingAnew([...headers.getSetCookie(), ...ended]) });
}
