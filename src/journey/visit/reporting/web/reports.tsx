import { data, redirect } from 'react-router';
import { z } from 'zod';
import { momentOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { reportsPath, visitOfRoundPath, visitsPath } from '../../paths.ts';
import { type OpenReport, readOpenReports } from '../read-reports.ts';
import { handle, takeUp } from '../reporting.ts';
import type { Route } from './+types/reports.ts';
import { words } from './reports-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  return {
    round: { code, name },
    reports: await readOpenReports(db, roundId),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

const pressed = z.object({ melding: z.uuid(), doe: z.enum(['opgepakt', 'afgehandeld']) });

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const { userId } = context.get(viewerContext)!;
  const parsed = pressed.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 404 });
  const { melding, doe } = parsed.data;
  const work = doe === 'opgepakt' ? takeUp : handle;
  const moved = await db.transaction().execute((trx) => work(trx, { roundId, reportId: melding, userId }));
  return moved ? redirect(reportsPath(code, { gedaan: doe }), 303) : data({ older: true }, { status: 409 });
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, reports, done } = loaderData;
  const said = useAnswer(actionData);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: visitsPath(round.code), text: t.visits }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead(reports.length)}
      />
      {said?.older ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : (
        <Done text={entryOf(t.done, done)} />
      )}
      {reports.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        reports.map((report) => <Reported key={report.id} report={report} round={round.code} />)
      )}
    </>
  );
}

function Reported({ report, round }: { report: OpenReport; round: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { id, kind, side, visitId, visitor, title, when, takenBy } = report;
  const reported = when && momentOf(when.reportedAt);
  return (
    <Card title={t.kinds[kind]} headingLevel={2} id={`melding-${id}`} selected={takenBy === null}>
      <FactList
        items={[
          { term: t.by, text: t.side[side] },
          { term: t.visit, text: t.at(visitor ?? t.withdrawn, title) },
          ...(reported && when
            ? [
                { term: t.reported, text: `${formatLongDay(reported.day, locale)}, ${reported.time}` },
                { term: t.takeUpBy, text: formatLongDay(when.takeUpBy, locale) },
              ]
            : []),
          { term: t.takenBy, text: takenBy === null ? t.nobody : takenBy || t.somebody },
        ]}
      />
      {when ? null : <p className="ws-soft">{t.secret}</p>}
      <RowForm row={`melding-${id}`}>
        <input type="hidden" name="melding" value={id} />
        <ButtonRow>
          <Button
            variant={takenBy === null ? 'primary' : 'secondary'}
            name="doe"
            value={takenBy === null ? 'opgepakt' : 'afgehandeld'}
          >
            {takenBy === null ? t.takeUp : t.handled}
          </Button>
          <ButtonLink variant="secondary" to={visitOfRoundPath(round, visitId)}>
            {t.toVisit}
          </ButtonLink>
        </ButtonRow>
      </RowForm>
    </Card>
  );
}
