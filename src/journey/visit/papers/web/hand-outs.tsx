import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatEachDay } from '../../../../language/format.ts';
import { appContext, roundContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { VisitRow } from '../../overview/overview.ts';
import { readOverview } from '../../overview/read-overview.ts';
import { ReportAt, To, Who } from '../../overview/web/cells.tsx';
import { visitsPath, weekOfVisitsPath } from '../../paths.ts';
import { sayTimes } from '../../telling/say.ts';
import { handOutsOf } from '../hand-outs.ts';
import type { Route } from './+types/hand-outs.ts';
import { words } from './papers-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const today = dayOf(new Date());
  const { rows } = await context
    .get(appContext)
    .reads.read(`visits ${roundId} ${today}`, () => readOverview(db, roundId, today));
  return { round: { code, name }, sheets: handOutsOf(rows) };
}

export default function HandOuts({ loaderData: { round, sheets } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.handOutsTitle} · ${round.name}`}</title>
      <div className="ws-unprinted">
        <PageHead
          crumbs={[
            { to: roundPath(round.code), text: round.name },
            { to: visitsPath(round.code), text: t.visits },
            { text: t.handOuts },
          ]}
          crumbsLabel={t.crumbs}
          title={t.handOutsTitle}
          lead={sheets.length > 0 ? `${t.handOutsLead} ${t.apart}` : undefined}
          actions={
            sheets.length > 0 ? (
              <ButtonRow>
                <PrintButton text={t.print} />
                <ButtonLink variant="secondary" to={weekOfVisitsPath(round.code)}>
                  {t.week}
                </ButtonLink>
              </ButtonRow>
            ) : undefined
          }
        />
      </div>
      {sheets.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <div className="ws-sheets">
          {sheets.map(({ code, name, comes, goes }) => (
            <Section key={code} title={name} intro={round.name}>
              {comes.length > 0 ? <Rows title={t.comes} rows={comes} /> : null}
              {goes.length > 0 ? <Rows title={t.goes} rows={goes} /> : null}
            </Section>
          ))}
        </div>
      )}
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly VisitRow[] }) {
  const t = useWords(words);
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <DenseTable
        caption={title}
        header="who"
        columns={[
          { key: 'day', text: t.day, width: 'large' },
          { key: 'who', text: t.who },
          { key: 'to', text: t.to },
          { key: 'at', text: t.at, width: 'middle' },
          { key: 'host', text: t.receives, width: 'middle' },
        ]}
        rows={rows.map((visit) => ({
          key: visit.id,
          cells: {
            day: <When visit={visit} />,
            who: <Who visit={visit}>{visit.name ?? t.withdrawn}</Who>,
            to: <To visit={visit} />,
            at: <ReportAt visit={visit} />,
            host: visit.hosts.join(', ') || t.unknown,
          },
        }))}
      />
    </>
  );
}

function When({ visit: { state, days, from, until } }: { visit: VisitRow }) {
  const t = useWords(words);
  const locale = useLocale();
  if (state === 'accepted') return t.notSure;
  return (
    <>
      {formatEachDay(days, locale)}
      <small>{sayTimes({ from, until }, locale)}</small>
    </>
  );
}
