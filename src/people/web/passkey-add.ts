import { z } from 'zod';
import { addPasskey, askForNewPasskey, passkeyName } from '../passkeys.ts';
import { typedCode } from '../schema.ts';
import { appContext, askerContext } from '../scope.ts';
import { checkSecondFactor, hasSecondFactor } from '../second-factor.ts';
import type { Route } from './+types/passkey-add.ts';
import { setting, waiting } from './cookies.ts';

const asked = z.object({
  name: z.string(),
  code: z.string().optional(),
  response: z.record(z.string(), z.unknown()).optional(),
});

/**
 * For the script of the account page: first the question for the browser, then its answer. Who has an app gives
 * a code before the question is made: a computer that was left open must not gain a key of its own.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const body = asked.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({}, { status: 422 });
  const name = passkeyName.safeParse(body.data.name);
  if (!name.success) return Response.json({ field: 'name' }, { status: 422 });
  if (body.data.response) {
    const given = { name: name.data, response: body.data.response };
    const added = await addPasskey(app, asker, request.headers, given);
    return Response.json({ added }, { status: added ? 200 : 422 });
  }
  if (await hasSecondFactor(app.db, asker.userId)) {
    const code = typedCode.parse(body.data.code ?? '');
    const checked = await checkSecondFactor(app, asker, request.headers, code);
    if (checked === 'wrong') return Response.json({ field: 'code' }, { status: 422 });
    if (checked !== 'right') return Response.json(checked, waiting(checked.wait));
  }
  const { options, cookies } = await askForNewPasskey(app, request.headers);
  return Response.json({ options }, { headers: setting(cookies) });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
