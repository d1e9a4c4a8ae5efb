import { readReportSheets } from '../../journey/impact/reads-report.ts';
import { localeContext, roundContext } from '../../people/scope.ts';
import { writeSheets } from '../write/write.ts';
import type { Route } from './+types/report-figures.ts';
import { asDownload } from './as-download.ts';

/** What a round brought, as a workbook: as coordinators see it, or as others do. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const shared = new URL(request.url).searchParams.get('zie') === 'financier';
  const sheets = await readReportSheets(round.db, round, { shared, locale: context.get(localeContext) });
  if (!sheets) throw new Response(null, { status: 404 });
  return asDownload(await writeSheets(sheets), `${round.code}-getallen`);
}
