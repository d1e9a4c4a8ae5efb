import { noteOpened } from '../../../../people/noting.ts';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { appointments, feed } from '../../../../platform/calendar/write.ts';
import { log } from '../../../../platform/log/log.ts';
import { actorsOf } from '../../board/reader.ts';
import { enterFollowUp } from '../../board/web/enter.ts';
import { words as followUpWords } from '../../words.ts';
import { eventOf } from '../event.ts';
import type { Route } from './+types/calendar-file.ts';

/**
 * The day as a file, for one of the two. Of something secret it is there only when the day was opened, and says that there is an
 * appointment, all day, and nothing else.
 */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { reader, row } = await enterFollowUp(context, params.vervolg);
  const actors = actorsOf(reader, row);
  const isSide = actors.includes('maker') || actors.includes('taker');
  if (!isSide || row.state !== 'agreed' || row.day === null) throw new Response(null, { status: 404 });
  if (row.secret) {
    const asked = new URL(request.url).searchParams.get('toon') === 'dag';
    if (!reader.strong || !asked) throw new Response(null, { status: 404 });
    log.info({ reader: reader.userId, followUp: row.id }, 'day of a secret follow-up read');
    const { programmeId } = reader;
    await noteOpened(context, {
      kind: 'secret-opened',
      programmeId,
      about: { kind: 'follow-up', id: row.id },
    });
    return fileOf(appointments([row.day]), 'afspraak.ics');
  }
  const t = followUpWords[context.get(localeContext)];
  const title = [t.kinds[row.kind], row.title].filter(Boolean).join(': ');
  const { baseUrl } = context.get(appContext).config;
  const event = eventOf(row, { baseUrl, programme: reader.programme.name, title });
  return fileOf(feed([event], reader.programme.name), 'vervolg.ics');
}

const fileOf = (calendar: string, name: string) =>
  new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
