import { roundContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Figures } from '../../../ui/figures.tsx';
import { formatDay, useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Step, Steps } from '../../../ui/steps.tsx';
import { TodoList } from '../../../ui/todo-list.tsx';
import { readRoundHome } from '../reads.ts';
import type { Route } from './+types/round.ts';
import { DEMAND_ID, DemandTable } from './demand-table.tsx';
import { todosOf } from './round-todos.tsx';
import { type RoundView, viewRound } from './round-view.ts';
import { type RoundWords, words } from './round-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const { code, name, programmeName } = scope;
  return { round: { code, name, programmeName }, view: viewRound(await readRoundHome(scope.db, scope)) };
}

export default function Round({ loaderData: { round, view } }: Route.ComponentProps) {
  const t = useWords(words);
  const isEmpty = view.signUps === 0 && view.places === 0;
  return (
    <>
      <title>{`${round.name} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ text: round.programmeName }]}
        title={round.name}
        lead={leadOf(view, t)}
        actions={
          <ButtonLink variant="secondary" to={`/rondes/${round.code}/instellingen`}>
            {t.settings}
          </ButtonLink>
        }
      />
      <RoundSteps view={view} />
      <Section title={t.todo}>
        <TodoList items={todosOf(view, round.code, t)} empty={<p>{t.todoEmpty}</p>} />
      </Section>
      {isEmpty ? null : (
        <>
          <Section title={t.figures}>
            <RoundFigures view={view} />
          </Section>
          <Section id={DEMAND_ID} title={t.demand} intro={t.demandIntro}>
            <DemandTable rows={view.demand} />
          </Section>
        </>
      )}
    </>
  );
}

function leadOf(view: RoundView, t: RoundWords): string {
  if (view.signUps === 0 || view.places === 0) return t.leadEmpty;
  switch (view.match.state) {
    case 'busy':
      return t.leadBusy;
    case 'failed':
      return t.leadFailed;
    case 'proposal':
      return t.leadProposal(view.match.number);
    case 'stale':
      return t.leadStale(view.match.number);
    case 'none':
      return view.ready > 0 ? t.leadReady(view.ready, view.signUps) : t.leadNobodyReady;
  }
}

function RoundSteps({ view }: { view: RoundView }) {
  const t = useWords(words);
  const locale = useLocale();
  const { match } = view;
  const imported = view.signUps > 0 && view.places > 0;
  const made = 'number' in match;
  const step = (title: string, note: string, state: Step['state']): Step => ({
    title,
    note,
    state,
    stateText: t.states[state],
  });
  const handOut =
    view.firstDay && view.lastDay
      ? t.visitsFrom(formatDay(view.firstDay, locale), formatDay(view.lastDay, locale))
      : t.workbook;
  return (
    <Steps
      label={t.steps}
      items={[
        step(
          t.stepImport,
          view.signUps + view.places > 0 ? t.imported(view.signUps, view.places) : t.nothingYet,
          imported ? 'done' : 'now',
        ),
        step(
          t.stepMatch,
          made ? t.proposal(match.number) : match.state === 'busy' ? t.busy : t.noProposal,
          made ? 'done' : imported ? 'now' : 'later',
        ),
        step(t.stepAdjust, t.locks(view.locks), made ? 'now' : 'later'),
        step(t.stepHandOut, handOut, 'later'),
      ]}
    />
  );
}

function RoundFigures({ view }: { view: RoundView }) {
  const t = useWords(words);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return (
    <Figures
      items={[
        {
          label: t.organisations,
          value: view.active,
          note: t.ofTakePart(view.organisations),
          share: share(view.active, view.organisations),
        },
        { label: t.places, value: view.places, note: t.seats(view.seats) },
        { label: t.signUps, value: view.signUps, note: t.wanted(view.wanted) },
        {
          label: t.permission,
          value: view.permission,
          note: t.of(view.signUps),
          share: share(view.permission, view.signUps),
        },
        {
          label: t.ready,
          value: view.ready,
          note: t.of(view.signUps),
          share: share(view.ready, view.signUps),
        },
      ]}
    />
  );
}
