import { Link } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatDate } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { Tabs } from '../../../../ui/tabs.tsx';
import { readRound } from '../../../programme/reads.ts';
import {
  addingPath,
  impactPath,
  reportPaperPath,
  reportPath,
  reportWorkbookPath,
  sharingPath,
} from '../../paths.ts';
import { readReport, readSharedReport } from '../reading.ts';
import type { Route } from './+types/report.ts';
import { words } from './page-words.ts';
import { ReportView } from './report-view.tsx';

/** It is read, on any screen; nothing on it does anything. */
export const handle: PageHandle = { scriptless: () => true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programmeId, roundId, code, name } = context.get(roundContext);
  const isShared = new URL(request.url).searchParams.get('zie') === 'financier';
  const asked = { programmeId, roundId, today: dayOf(new Date()) };
  const report = isShared ? await readSharedReport(db, asked) : await readReport(db, asked);
  const { lastDay } = await readRound(db, roundId);
  const ends = lastDay !== null && lastDay >= asked.today ? lastDay : null;
  return { round: { code, name }, isShared, report, ends };
}

/** For coordinators, who can look as a financier does. */
export default function ReportPage({ loaderData: { round, isShared, report, ends } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const zie = isShared ? ('financier' as const) : undefined;
  const seen = (
    <Tabs
      label={t.seen}
      items={[
        { to: reportPath(round.code), text: t.asCoordinator, current: !isShared },
        { to: reportPath(round.code, { zie: 'financier' }), text: t.asFinancier, current: isShared },
      ]}
    />
  );
  if (!report)
    return (
      <>
        <title>{`${t.title} · ${round.name}`}</title>
        <PageHead
          band="blue"
          crumbs={[{ to: impactPath, text: t.title }, { text: round.name }]}
          crumbsLabel={t.crumbs}
          title={t.notShared}
        />
        {seen}
        <Empty title={t.notShared}>
          {t.notSharedText} <Link to={sharingPath(round.code)}>{t.share}</Link>
        </Empty>
      </>
    );
  return (
    <ReportView
      report={report}
      crumbs={[{ to: impactPath, text: t.title }]}
      actions={
        <>
          <ButtonLink variant="primary" to={reportPaperPath(round.code, { zie })} reloadDocument>
            {t.paper}
          </ButtonLink>
          <ButtonLink variant="secondary" to={reportWorkbookPath(round.code, { zie })} reloadDocument>
            {t.workbook}
          </ButtonLink>
          <ButtonLink variant="quiet" to={sharingPath(round.code)}>
            {t.share}
          </ButtonLink>
          <ButtonLink variant="quiet" to={addingPath(round.code)}>
            {t.add}
          </ButtonLink>
        </>
      }
      under={
        <div className="ws-report-seen">
          {seen}
          <Callout tone="info">
            {ends && !isShared ? <p>{t.soFar(formatDate(ends, locale))}</p> : null}
            <p>{isShared ? t.financierText : t.coordinatorText}</p>
          </Callout>
        </div>
      }
    />
  );
}
