import { takeAttempts } from '../../../../people/limits.ts';
import { appContext } from '../../../../people/scope.ts';
import { addressOf, waiting } from '../../../../people/web/cookies.ts';
import { feed } from '../../../../platform/calendar/write.ts';
import { readFeed } from '../feed.ts';
import { findFeedOwner } from '../keys.ts';
import { limits } from '../limits.ts';
import type { Route } from './+types/feed.ts';

/** Somebody's visits, for a calendar that asks for them by itself. A key that opens nothing tells nothing. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, config } = context.get(appContext);
  const owner = await findFeedOwner(db, params.sleutel);
  const wait = await takeAttempts(
    db,
    [limits.feedFrom, addressOf(request)],
    ...(owner ? [[limits.feedOf, owner.personId] as [typeof limits.feedOf, string]] : []),
  );
  if (wait !== null) return new Response(null, waiting(wait));
  if (!owner) return new Response(null, { status: 404 });
  const events = await readFeed(db, { personId: owner.personId, baseUrl: config.baseUrl });
  return new Response(feed(events, owner.programme), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="stages.ics"',
      // Kept by their own calendar alone, and asked for again each time: an address that was stopped shows nothing more.
      'Cache-Control': 'private, no-cache',
    },
  });
}
