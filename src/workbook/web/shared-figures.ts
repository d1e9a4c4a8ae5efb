import { findRoundOfLink, readReportSheets } from '../../journey/impact/reads-report.ts';
import { appContext, localeContext } from '../../people/scope.ts';
import { writeSheets } from '../write/write.ts';
import type { Route } from './+types/shared-figures.ts';
import { asDownload } from './as-download.ts';

/** The same with the key of a link: as everybody but coordinators sees it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const round = await findRoundOfLink(db, params.sleutel);
  const sheets =
    round && (await readReportSheets(db, round, { shared: true, locale: context.get(localeContext) }));
  if (!sheets) throw new Response(null, { status: 404 });
  return asDownload(await writeSheets(sheets), `${round.code}-getallen`);
}
