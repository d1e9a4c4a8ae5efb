import { appContext } from '../../people/scope.ts';
import { answersContext } from '../answers.ts';
import { takeMail } from '../mail-in.ts';
import type { Route } from './+types/returned.ts';

/** The mail server hands in a mail, as it came. Without the key, this page does not exist. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, mailKeys } = context.get(appContext);
  if (!mailKeys.isAsked('returned', request.headers.get('authorization')))
    throw new Response(null, { status: 404 });
  const raw = new Uint8Array(await request.arrayBuffer());
  return Response.json(await takeMail(db, context.get(answersContext), { raw, now: new Date() }));
}

export function loader() {
  throw new Response(null, { status: 404 });
}
