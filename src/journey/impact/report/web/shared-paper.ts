import { dayOf } from '../../../../language/day.ts';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { findSharedRound } from '../links.ts';
import { readSharedReport } from '../reading.ts';
import type { Route } from './+types/shared-paper.ts';
import { asPaper } from './as-paper.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const round = await findSharedRound(db, params.sleutel, today);
  const report = round && (await readSharedReport(db, { ...round, today }));
  if (!report) throw new Response(null, { status: 404 });
  return asPaper(report, context.get(localeContext));
}
