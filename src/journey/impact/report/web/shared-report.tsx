import { dayOf } from '../../../../language/day.ts';
import { formatDate } from '../../../../language/format.ts';
import { appContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { sharedPaperPath, sharedWorkbookPath } from '../../paths.ts';
import { findSharedRound } from '../links.ts';
import { readSharedReport } from '../reading.ts';
import type { Route } from './+types/shared-report.ts';
import { words } from './page-words.ts';
import { ReportView } from './report-view.tsx';

/** It is read, on any screen; nothing on it does anything. */
export const handle: PageHandle = { scriptless: () => true };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const round = await findSharedRound(db, params.sleutel, today);
  const report = round && (await readSharedReport(db, { ...round, today }));
  if (!report) throw new Response(null, { status: 404 });
  return { report, sleutel: params.sleutel, expiresOn: round.expiresOn };
}

/** With the key of a link: what everybody but coordinators sees. */
export default function SharedReportPage({ loaderData }: Route.ComponentProps) {
  const { report, sleutel, expiresOn } = loaderData;
  const t = useWords(words);
  const locale = useLocale();
  return (
    <ReportView
      report={report}
      actions={
        <>
          <ButtonLink variant="primary" to={sharedPaperPath(sleutel)} reloadDocument>
            {t.paper}
          </ButtonLink>
          <ButtonLink variant="secondary" to={sharedWorkbookPath(sleutel)} reloadDocument>
            {t.workbook}
          </ButtonLink>
        </>
      }
      under={
        <p className="ws-soft">
          {t.shared.text} {t.shared.until(formatDate(expiresOn, locale))}
        </p>
      }
    />
  );
}
