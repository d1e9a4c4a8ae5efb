import { appContext } from '../../people/scope.ts';
import { readOutboxPage } from '../../platform/mail/mail.ts';
import type { Route } from './+types/outbox-page.ts';

/** A letter as a mail program shows it. The web server lets it run and load nothing. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await readOutboxPage(context.get(appContext).db, params.mail);
  if (!page) throw new Response(null, { status: 404 });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
