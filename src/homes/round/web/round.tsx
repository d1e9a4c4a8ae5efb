import { settingsPath } from '../../../journey/programme/paths.ts';
import type { Task } from '../../../journey/programme/programme-task.ts';
import { dayOf } from '../../../language/day.ts';
import type { Locale } from '../../../language/format.ts';
import { appContext, localeContext, roundContext } from '../../../people/scope.ts';
import { countMailTrouble } from '../../../post/reads.ts';
import { Beside } from '../../../ui/beside.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { sayTasks, tasksContext } from '../../tasks.ts';
import { type RoundView, viewRound } from '../home.ts';
import { readRoundItself } from '../reads.ts';
import { inTurnOf } from '../urgency.ts';

import type { Route } from './+types/round.ts';
import { DemandPerDay } from './demand-days.tsx';
import { Demand } from './demand-table.tsx';
import { viewDemand } from './demand-view.ts';
import { RoundBegin } from './round-begin.tsx';
import { RoundFigures } from './round-figures.tsx';
import { leadOf } from './round-lead.ts';
import { RoundSteps } from './round-steps.tsx';
import { words } from './round-words.ts';
import { RoundWork } from './round-work.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { code, name, programmeName } = context.get(roundContext);
  const { view, waiting } = await readHome(context);
  const search = new URL(request.url).searchParams;
  return {
    round: { code, name, programmeName },
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    view,
    demand: viewDemand(view, search.get('toon')),
    work: workOf(waiting, view.today, context.get(localeContext)),
  };
}

type Context = Route.LoaderArgs['context'];

/** As it is on this day, for each coordinator. Of a round that is empty nothing waits: there are ways to begin. */
async function readHome(context: Context) {
  const scope = context.get(roundContext);
  const { db, roundId, programmeId } = scope;
  const today = dayOf(new Date());
  const mailTrouble = await countMailTrouble(db, programmeId);
  return context.get(appContext).reads.read(`home ${roundId} ${today} ${mailTrouble}`, async () => {
    const view = viewRound({ ...(await readRoundItself(db, scope, today)), mailTrouble }, today);
    return { view, waiting: view.begins ? [] : await context.get(tasksContext).ofRound(db, view) };
  });
}

/** What waits, in the language of the page. */
function workOf(waiting: readonly Task[], today: string, locale: Locale) {
  const { must, can, rest } = inTurnOf(waiting, today);
  const say = (tasks: readonly Task[]) => sayTasks(tasks, locale);
  return { must: say(must), can: say(can), rest: say(rest) };
}

export default function Round({ loaderData }: Route.ComponentProps) {
  const { round, view, work, demand, done, count } = loaderData;
  const t = useWords(words);
  const locale = useLocale();
  const waits = work.must.length + work.can.length + work.rest.length;
  return (
    <>
      <title>{`${round.name} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ text: round.programmeName }]}
        title={round.name}
        lead={leadOf(view, waits, locale)}
        actions={
          <ButtonLink variant="secondary" to={settingsPath(round.code)}>
            {t.settings}
          </ButtonLink>
        }
      />
      <Done text={entryOf(t.done, done)?.(count)} />
      {done === 'periode' ? (
        <PeriodSaved outside={view.outside} places={view.places} round={round.code} />
      ) : null}
      <Beside title={t.steps} aside={<RoundSteps view={view} />}>
        {view.begins ? (
          <RoundBegin round={round.code} isFirst={view.isFirst} />
        ) : (
          <RoundWork work={work} today={view.today} over={isOver(view) ? round.code : null} />
        )}
      </Beside>
      {view.begins ? null : (
        <Section title={t.figures} intro={view.countedIn > 0 ? t.figuresCounted : undefined}>
          <RoundFigures view={view} />
        </Section>
      )}
      {view.places + view.signUps > 0 ? <Demand round={round.code} view={demand} /> : null}
      {view.days.length > 0 ? <DemandPerDay days={view.days} /> : null}
    </>
  );
}

/** Its last day is past, that of looking back. */
const isOver = ({ next, last }: Pick<RoundView, 'next' | 'last'>): boolean =>
  next === null && last?.what === 'lookBackOn';

/** After the period was changed: what it means for the places. */
function PeriodSaved({ outside, places, round }: { outside: number; places: number; round: string }) {
  const t = useWords(words);
  return (
    <Callout tone={outside > 0 ? 'attention' : 'good'} title={t.periodSaved} role="status">
      {places > 0 ? <p>{outside > 0 ? t.periodOutside(outside) : t.periodFits}</p> : null}
      <p>
        <ButtonLink variant="quiet" small to={settingsPath(round)}>
          {t.toSettings}
        </ButtonLink>
      </p>
    </Callout>
  );
}
