import type { ReactNode } from 'react';
import { redirect } from 'react-router';
import { directoryPath } from '../../../journey/contact/paths.ts';
import { newRoundPath } from '../../../journey/programme/paths.ts';
import { joins } from '../../../journey/programme/programme-answer.ts';
import type { Task } from '../../../journey/programme/programme-task.ts';
import { isActive } from '../../../journey/sign-up/sign-up-active.ts';
import { ownFeedPath } from '../../../journey/visit/paths.ts';
import { dayOf } from '../../../language/day.ts';
import type { Locale } from '../../../language/format.ts';
import { appContext, localeContext, viewerContext } from '../../../people/scope.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Stack } from '../../../ui/step-bar.tsx';
import { organisationPath, roundPath } from '../../paths.ts';
import { inTurnOf } from '../../round/urgency.ts';
import { sayTasks, tasksContext } from '../../tasks.ts';
import { namesAtStart, readStart } from '../reads.ts';

import type { Route } from './+types/mine.ts';
import { MineAsked } from './mine-asked.tsx';
import { MineBeen } from './mine-been.tsx';
import { MineCard } from './mine-card.tsx';
import { OrganisationDoor, type OrganisationDoorView, RoundDoor, type RoundDoorView } from './mine-doors.tsx';
import { MineFollowUp } from './mine-follow-up.tsx';
import { MineLookBack } from './mine-look-back.tsx';
import { byUrgency, type Urgent } from './mine-order.ts';
import { Programmes } from './mine-programmes.tsx';
import { MinePulse } from './mine-pulse.tsx';
import { MineStatus } from './mine-status.tsx';
import { MineStory } from './mine-story.tsx';
import { MineVisit } from './mine-visit.tsx';
import { words } from './mine-words.ts';

/** Where somebody starts. Who has one round or one organisation and nothing else is sent to that home. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const today = dayOf(new Date());
  const start = await readStart(db, viewer, { today, tasks: context.get(tasksContext) });
  const done = new URL(request.url).searchParams.get('gedaan');
  const locale = context.get(localeContext);
  const names = namesAtStart(start, locale);
  const doors = start.rounds.length + start.organisations.length;
  // What is to be said is said first.
  if (doors === 1 && !start.takesPart && !meetsSomebody(start) && !start.programmes && !done)
    throw redirect(onlyDoor(start));
  return {
    done,
    name: viewer.name,
    rounds: start.rounds.map(({ round, view, tasks }): RoundDoorView => {
      const { code, name, programmeName } = round;
      return {
        code,
        name: names.get(code) ?? name,
        programmeName,
        view: view && {
          next: view.next,
          last: view.last,
          today,
          begins: view.begins,
          signUps: view.signUps,
          ready: view.ready,
        },
        waits: tasks.length + Number(view?.begins ?? false),
        first: firstOf(tasks, today, locale),
        by: tasks.map(({ by }) => by).find((by) => by !== null) ?? null,
      };
    }),
    organisations: start.organisations.map(
      ({ own, home }): OrganisationDoorView => ({
        address: own.address,
        name: own.name,
        programmeName: own.programmeName,
        round: names.get(home.rounds[0]?.round.code ?? '') ?? null,
        answer: home.answer,
        joins: joins(home, home.rounds[0] !== undefined && isActive(home.rounds[0])),
        waits: home.ways.reduce((sum, { waits }) => sum + waits, 0),
        by: home.tasks[0]?.by ?? null,
      }),
    ),
    statuses: start.statuses.map(({ round, ...status }) => ({
      ...status,
      round: { ...round, name: names.get(round.code) ?? round.name },
    })),
    visits: start.visits,
    been: start.been,
    lookBacks: start.lookBacks,
    cards: start.cards,
    askedByOthers: start.askedByOthers,
    pulses: start.pulses,
    followUps: start.followUps,
    stories: start.stories,
    // Who only receives has no role, and no line in the menu.
    mayFind: viewer.roles.length === 0 && start.visits.length > 0,
    takesPart: start.takesPart,
    runs: start.runs,
    programmes: start.programmes,
  };
}

/** Whether they go or receive, or did and are asked something of it. */
const meetsSomebody = ({
  visits,
  been,
  lookBacks,
  pulses,
  askedByOthers,
}: Awaited<ReturnType<typeof readStart>>): boolean =>
  visits.length + been.length + lookBacks.length + pulses + askedByOthers.length > 0;

/** What a round begins with, as its own home does. */
function firstOf(tasks: readonly Task[], today: string, locale: Locale): RoundDoorView['first'] {
  const { must, can } = inTurnOf(tasks, today);
  const [first] = sayTasks([...must, ...can].slice(0, 1), locale);
  if (!first) return null;
  return first.count === undefined ? first.title : `${first.title} (${first.count})`;
}

function onlyDoor({ rounds, organisations }: Awaited<ReturnType<typeof readStart>>): string {
  const [first] = rounds;
  return first ? roundPath(first.round.code) : organisationPath(organisations[0]!.own.address);
}

interface Door extends Urgent {
  element: ReactNode;
}

export default function Mine({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { done, name, rounds, organisations, statuses, visits, lookBacks, cards, askedByOthers } = loaderData;
  const { takesPart, runs, programmes, pulses, followUps, stories, been } = loaderData;
  const waitsForRound = runs && rounds.length === 0;
  const mine: Door[] = [
    ...statuses.map((status) => ({
      waits: status.waits,
      by: status.by,
      element: (
        <MineStatus
          key={`aanmelding ${status.round.code}`}
          status={status}
          visiting={visits.some(
            ({ side, roundCode }) => side === 'visitor' && roundCode === status.round.code,
          )}
        />
      ),
    })),
    ...organisations.map((one) => ({
      waits: one.waits > 0,
      by: one.by,
      element: <OrganisationDoor key={`organisatie ${one.address}`} door={one} />,
    })),
  ];
  const [begin] = byUrgency(rounds.map(({ code, waits, by }) => ({ code, waits: waits > 0, by })));
  // Among those with the same day the nearest deadline of the round itself comes first, as they were read.
  const run: Door[] = rounds.map((one) => ({
    waits: one.waits > 0,
    by: one.by,
    element: (
      <RoundDoor key={`ronde ${one.code}`} door={one} begin={one.waits > 0 && one.code === begin?.code} />
    ),
  }));
  const asked =
    lookBacks.length + askedByOthers.length + cards.length + followUps.length + stories.length + pulses;
  const nothing = mine.length + run.length + visits.length + been.length + asked === 0;
  return (
    <>
      <title>{`${t.title(name)} · Wisselstage`}</title>
      <PageHead title={t.title(name)} lead={programmes ? t.operatorLead : undefined} />
      <Done text={entryOf(t.done, done)} />
      {waitsForRound ? (
        <Empty
          title={t.noRounds}
          action={
            <ButtonLink variant="primary" to={newRoundPath}>
              {t.makeRound}
            </ButtonLink>
          }
        />
      ) : null}
      {nothing ? null : (
        <Stack>
          {visits.map((visit) => (
            <MineVisit key={visit.id} visit={visit} />
          ))}
          {lookBacks.map((one) => (
            <MineLookBack key={`terugblik ${one.id}`} asked={one} />
          ))}
          {pulses > 0 ? <MinePulse count={pulses} /> : null}
          {followUps.map((status) => (
            <MineFollowUp key={`vervolg ${status.id}`} status={status} />
          ))}
          {stories.map((status) => (
            <MineStory key={`verhaal ${status.id}`} status={status} />
          ))}
          {byUrgency([...run, ...mine]).map(({ element }) => element)}
          {askedByOthers.map((asked) => (
            <MineAsked key={asked.id} asked={asked} />
          ))}
          {cards.map((status) => (
            <MineCard key={status.programme} status={status} />
          ))}
          {been.length > 0 ? <MineBeen visits={been} /> : null}
        </Stack>
      )}
      {loaderData.mayFind ? (
        <p>
          <ButtonLink variant="secondary" to={directoryPath()}>
            {t.toContacts}
          </ButtonLink>
        </p>
      ) : null}
      {visits.length > 0 ? (
        <p>
          <ButtonLink variant="secondary" to={ownFeedPath()}>
            {t.toFeed}
          </ButtonLink>
        </p>
      ) : null}
      {takesPart && statuses.length + visits.length + lookBacks.length + pulses === 0 ? (
        <Empty title={t.nothing}>
          <p>{t.nothingText}</p>
        </Empty>
      ) : null}
      {runs && !waitsForRound ? (
        <p>
          <ButtonLink variant="secondary" to={newRoundPath}>
            {t.makeRound}
          </ButtonLink>
        </p>
      ) : null}
      {programmes ? <Programmes programmes={programmes} /> : null}
      {nothing && !waitsForRound && !programmes && !takesPart ? (
        <Empty title={t.notYet}>
          <p>{t.notYetText}</p>
        </Empty>
      ) : null}
    </>
  );
}
