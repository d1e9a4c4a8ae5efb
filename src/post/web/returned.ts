import { z } from 'zod';
import { appContext } from '../../people/scope.ts';
import { same } from '../../platform/mail/keys.ts';
import { noteReturned } from '../../platform/mail/mail.ts';
import type { Route } from './+types/returned.ts';

const notice = z.object({ mail: z.uuid(), code: z.string().regex(/^[245]\.\d{1,3}\.\d{1,3}$/) });

/** The mail server hands in that a mail came back. Without the key, this page does not exist. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, mailKeys } = context.get(appContext);
  const given = request.headers.get('authorization') ?? '';
  if (!same(given, `Bearer ${mailKeys.returned}`)) throw new Response(null, { status: 404 });
  const wish = notice.safeParse(Object.fromEntries(await request.formData()));
  if (!wish.success) return new Response(null, { status: 400 });
  await noteReturned(db, wish.data.mail, wish.data.code);
  return new Response(null, { status: 204 });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
