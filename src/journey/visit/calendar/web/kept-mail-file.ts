import { roundContext } from '../../../../people/scope.ts';
import { readKeptMailRaw } from '../kept-mail.ts';
import type { Route } from './+types/kept-mail-file.ts';

/** The mail as it came, to open in a mail program: never shown here, for whoever wrote it could write anything. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, programmeId } = context.get(roundContext);
  const isId = /^[0-9a-f-]{36}$/.test(params.mail);
  const raw = isId ? await readKeptMailRaw(db, programmeId, params.mail) : null;
  if (!raw) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(raw), {
    headers: {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': 'attachment; filename="antwoord.eml"',
      'Cache-Control': 'no-store',
    },
  });
}
