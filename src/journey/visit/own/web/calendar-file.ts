import { noteOpened } from '../../../../people/noting.ts';
import { appointments, feed } from '../../../../platform/calendar/write.ts';
import { log } from '../../../../platform/log/log.ts';
import { eventOf } from '../../calendar/event.ts';
import { readWhere } from '../../calendar/where.ts';
import type { Route } from './+types/calendar-file.ts';
import { enterOwnVisit } from './enter.ts';

/**
 * The visit as a file for who has another calendar than the mail goes to. Of a secret place it is there only when its day was
 * opened, and says that there is an appointment, all day, and nothing else.
 */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, baseUrl, found, opened, userId } = await enterOwnVisit(context, request, params.stage);
  const { visit } = found;
  if (visit.state !== 'arranged' && visit.state !== 'ready') throw new Response(null, { status: 404 });
  if (visit.secret) {
    if (!opened) throw new Response(null, { status: 404 });
    log.info({ reader: userId, visit: visit.id }, 'days of a secret place read');
    const { programmeId, id } = visit;
    await noteOpened(context, { kind: 'secret-opened', programmeId, about: { kind: 'visit', id } });
    return fileOf(appointments(visit.days), 'afspraak.ics');
  }
  const event = eventOf(visit, { baseUrl, where: await readWhere(db, visit) });
  return fileOf(feed([event], visit.programme), 'stage.ics');
}

const fileOf = (calendar: string, name: string) =>
  new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
