import { settingsPath } from '../../../journey/programme/paths.ts';
import { partOf } from '../../../language/address.ts';
import { dayOf } from '../../../language/day.ts';
import { localeContext, roundContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { demandPath } from '../../paths.ts';
import { sayTasks, tasksContext } from '../../tasks.ts';
import { Todos } from '../../web/todos.tsx';
import { viewRound } from '../home.ts';
import { readRoundHome } from '../reads.ts';

import type { Route } from './+types/round.ts';
import { DemandPerDay } from './demand-days.tsx';
import { DemandTable } from './demand-table.tsx';
import { RoundBegin } from './round-begin.tsx';
import { RoundFigures } from './round-figures.tsx';
import { leadOf } from './round-lead.ts';
import { RoundSteps } from './round-steps.tsx';
import { words } from './round-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const { code, name, programmeName } = scope;
  const tasks = context.get(tasksContext);
  const view = viewRound(await readRoundHome(scope.db, scope), dayOf(new Date()));
  const search = new URL(request.url).searchParams;
  return {
    round: { code, name, programmeName },
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    view,
    tasks: view.begins ? [] : sayTasks(await tasks.ofRound(scope.db, view), context.get(localeContext)),
  };
}

export default function Round({ loaderData: { round, view, tasks, done, count } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <>
      <title>{`${round.name} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ text: round.programmeName }]}
        title={round.name}
        lead={leadOf(view, tasks.length, locale)}
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
      <RoundSteps view={view} />
      {view.begins ? (
        <RoundBegin round={round.code} isFirst={view.isFirst} />
      ) : (
        <>
          <Section title={t.todo}>
            <Todos tasks={tasks} today={view.today} back="ronde" empty={<p>{t.todoEmpty}</p>} />
          </Section>
          <Section title={t.figures} intro={view.countedIn > 0 ? t.figuresCounted : undefined}>
            <RoundFigures view={view} />
          </Section>
        </>
      )}
      {view.places + view.signUps > 0 ? (
        <Section id={partOf(demandPath(round.code))} title={t.demand} intro={t.demandIntro}>
          <DemandTable rows={view.demand} />
        </Section>
      ) : null}
      {view.days.length > 0 ? <DemandPerDay days={view.days} /> : null}
    </>
  );
}

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
