import { z } from 'zod';
import { appContext } from '../../../../people/scope.ts';
import { closeByCode } from '../by-code.ts';
import type { Route } from './+types/by-command.ts';

const asked = z.object({ code: z.string().min(1).max(30), round: z.string().max(60).optional() });

/**
 * The command that closes a place asks the running server, which alone has an embedded database. Without the key of the site there is
 * no such page.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, mailKeys } = context.get(appContext);
  if (!mailKeys.isAsked('leak', request.headers.get('authorization')))
    throw new Response(null, { status: 404 });
  const parsed = asked.safeParse(await request.json().catch(() => null));
  if (!parsed.success) throw new Response('Not a place.', { status: 400 });
  return Response.json(await closeByCode(db, parsed.data), { headers: { 'Cache-Control': 'no-store' } });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
