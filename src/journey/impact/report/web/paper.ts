import { dayOf } from '../../../../language/day.ts';
import { localeContext, roundContext } from '../../../../people/scope.ts';
import { readReport, readSharedReport } from '../reading.ts';
import type { Route } from './+types/paper.ts';
import { asPaper } from './as-paper.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programmeId, roundId } = context.get(roundContext);
  const asked = { programmeId, roundId, today: dayOf(new Date()) };
  const isShared = new URL(request.url).searchParams.get('zie') === 'financier';
  const report = isShared ? await readSharedReport(db, asked) : await readReport(db, asked);
  if (!report) throw new Response(null, { status: 404 });
  return asPaper(report, context.get(localeContext));
}
