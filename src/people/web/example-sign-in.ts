import { redirect } from 'react-router';
import { minePath } from '../../homes/paths.ts';
import { note } from '../../platform/audit/note.ts';
import { findExamplePasskey, findUserId } from '../reads.ts';
import { appContext } from '../scope.ts';
import type { Route } from './+types/example-sign-in.ts';
import { settingAnew } from './cookies.ts';

const ADDRESSES: Record<string, string> = {
  coordinator: 'coordinator@maasmond.example',
  contactpersoon: 'contactpersoon@maasmond.example',
  // One of the people in the example workbook, so that there is a sign-up to see once it is imported.
  deelnemer: 'hanna.aksoy@sla.example',
  beheerder: 'beheerder@maasmond.example',
};

/** In the example alone: one click signs in as a role. */
export async function action({ params, context, request }: Route.ActionArgs) {
  const { auth, db } = context.get(appContext);
  const address = ADDRESSES[params.rol];
  const passkey = await findExamplePasskey(db, params.rol);
  const userId = address ? await findUserId(db, address) : (passkey?.userId ?? null);
  if (!userId) throw new Response(null, { status: 404 });
  const { headers } = await auth.api.startSession({
    // The click stands for both factors: the example has no secrets.
    body: { userId, secondFactor: true, factor: passkey?.id ?? null },
    headers: request.headers,
    returnHeaders: true,
  });
  await note(db, { kind: 'signed-in', by: userId });
  return redirect(minePath(), { headers: settingAnew(headers.getSetCookie()) });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
