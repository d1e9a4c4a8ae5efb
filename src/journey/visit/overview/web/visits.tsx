import { data, Link } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatEachDay } from '../../../../language/format.ts';
import { capital } from '../../../../language/grammar.ts';
import { appContext, roundContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { visitsListPath } from '../../../../workbook/paths.ts';
import { pulsesPath } from '../../../contact/paths.ts';
import { matchingPath } from '../../../matching/paths.ts';
import { readRound } from '../../../programme/reads.ts';
import { reflectionsPath } from '../../../reflection/paths.ts';
import { readKeptMail } from '../../calendar/kept-mail.ts';
import { keptMailPath, reportsPath, visitsPath, waitingListPath, weekOfVisitsPath } from '../../paths.ts';
import { readOpenReports } from '../../reporting/read-reports.ts';
import { readOverview } from '../read-overview.ts';
import type { Route } from './+types/visits.ts';
import { AllVisits } from './all-visits.tsx';
import { Apart } from './apart.tsx';
import { Days } from './days.tsx';
import { type Open, openOf } from './open.ts';
import { Pipeline } from './pipeline.tsx';
import { SecretVisits } from './secret-visits.tsx';
import { Today } from './today.tsx';
import { secretListOf } from './visits-list.ts';
import { words } from './visits-words.ts';
import { WaitingVisits } from './waiting.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, programmeId, code, name } = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const today = dayOf(new Date());
  const { rows, secret, phones } = await context
    .get(appContext)
    .reads.read(`visits ${roundId} ${today}`, () => readOverview(db, roundId, today));
  const toLookAt = (await readKeptMail(db, programmeId)).length;
  const reports = (await readOpenReports(db, roundId)).length;
  const { lastDay } = await readRound(db, roundId);
  const over = lastDay !== null && lastDay < today;
  const counts = { secret: secret.length, toLookAt, reports };
  const shown = { round: { code, name }, today, over, done: search.get('gedaan'), ...counts };
  if (search.get('toon') === 'geheim') {
    return data({ ...shown, apart: secretListOf(secret, search), open: null });
  }
  return data({ ...shown, apart: null, open: openOf({ rows, phones }, search, today, over) });
}

type Loaded = Route.ComponentProps['loaderData'];

export default function Visits({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, today, over, open, apart, done, secret, toLookAt, reports } = loaderData;
  const crumbs = [{ to: roundPath(round.code), text: round.name }];
  if (apart) {
    return (
      <>
        <title>{`${t.secretTitle} · ${round.name}`}</title>
        <PageHead
          crumbs={[...crumbs, { to: visitsPath(round.code), text: t.title }, { text: t.secretTitle }]}
          crumbsLabel={t.crumbs}
          title={t.secretTitle}
          lead={secret > 0 ? t.secretLead(secret) : undefined}
        />
        <SecretVisits list={apart} round={round.code} />
      </>
    );
  }
  const { all, been } = open!;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[...crumbs, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        actions={
          <ButtonRow>
            {reports > 0 ? (
              <ButtonLink variant="danger" to={reportsPath(round.code)}>
                {t.reports(reports)}
              </ButtonLink>
            ) : null}
            {toLookAt > 0 ? (
              <ButtonLink variant="secondary" to={keptMailPath(round.code)}>
                {t.toLookAt(toLookAt)}
              </ButtonLink>
            ) : null}
            {all > 0 ? (
              <>
                <ButtonLink variant="secondary" to={visitsListPath(round.code)} download>
                  {t.download}
                </ButtonLink>
                <ButtonLink variant="secondary" to={weekOfVisitsPath(round.code)}>
                  {t.printWeek}
                </ButtonLink>
              </>
            ) : null}
          </ButtonRow>
        }
        lead={
          all === 0
            ? undefined
            : over
              ? t.leadOver(been, all)
              : t.lead(capital(formatEachDay([today], locale)), been, all, open!.today.length)
        }
      />
      <Done text={entryOf(t.done, done)} />
      {all > 0 ? (
        <nav className="ws-inline" aria-label={t.beside}>
          <Link className="nl-link" to={waitingListPath(round.code)}>
            {t.waitingList}
          </Link>
          <Link className="nl-link" to={reflectionsPath(round.code)}>
            {t.reflections}
          </Link>
          <Link className="nl-link" to={pulsesPath(round.code)}>
            {t.pulses}
          </Link>
        </nav>
      ) : null}
      {all === 0 ? (
        <NoVisits round={round.code} secret={secret} />
      ) : (
        <OpenVisits loaded={loaderData} open={open!} />
      )}
    </>
  );
}

function NoVisits({ round, secret }: { round: string; secret: number }) {
  const t = useWords(words);
  if (secret > 0) {
    return (
      <>
        <p>{t.onlySecret}</p>
        <Apart count={secret} round={round} />
      </>
    );
  }
  return (
    <Empty title={t.none}>
      <p>{t.noneText}</p>
      <ButtonRow>
        <ButtonLink variant="primary" to={matchingPath(round)}>
          {t.toMatching}
        </ButtonLink>
      </ButtonRow>
    </Empty>
  );
}

function OpenVisits({ loaded: { round, today, over, secret }, open }: { loaded: Loaded; open: Open }) {
  return (
    <>
      <Pipeline steps={open.steps} all={open.all} chosen={open.list.stand} round={round.code} />
      {over && open.waiting.length === 0 ? null : (
        <WaitingVisits waiting={open.waiting} round={round.code} today={today} />
      )}
      <Days days={open.days} round={round.code} today={today} />
      <Apart count={secret} round={round.code} />
      {over && open.today.length === 0 ? null : (
        <Today visits={open.today} round={round.code} today={today} />
      )}
      <AllVisits list={open.list} round={round.code} today={today} />
    </>
  );
}
