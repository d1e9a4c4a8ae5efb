import { z } from 'zod';
import { limits, takeAttempt } from '../limits.ts';
import { noteNotSignedIn, noteSignedIn } from '../noting-sign-in.ts';
import { furtherOf } from '../own-path.ts';
import { askForPasskey, enterWithPasskey } from '../passkeys.ts';
import { appContext } from '../scope.ts';
import type { Route } from './+types/passkey-sign-in.ts';
import { addressOf, setting, settingAnew, waiting } from './cookies.ts';

const asked = z.object({ response: z.record(z.string(), z.unknown()).optional(), further: z.string() });

/** For the script of the sign-in page: first the question for the browser, then its answer. */
export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const wait = await takeAttempt(app.db, limits.enterFrom, addressOf(request));
  if (wait !== null) return Response.json({ wait }, waiting(wait));
  const body = asked.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({}, { status: 422 });
  const { response, further } = body.data;
  if (!response) {
    const { options, cookies } = await askForPasskey(app);
    return Response.json({ options }, { headers: setting(cookies) });
  }
  const cookies = await enterWithPasskey(app, request.headers, response);
  if (!cookies) {
    await noteNotSignedIn(app, 'wrong');
    return Response.json({}, { status: 422 });
  }
  await noteSignedIn(app, cookies);
  return Response.json({ to: furtherOf(further) }, { headers: settingAnew(cookies) });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
