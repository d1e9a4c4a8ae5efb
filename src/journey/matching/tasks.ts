import type { Locale } from '../../language/format.ts';
import type { PlaceFacts } from '../place/place-facts.ts';
import { isCurrent, signUpState } from '../programme/programme.ts';
import { dueDays, isWaiting, type RoundOn, type Task, type TaskWords } from '../programme/programme-task.ts';
import type { SignUpFacts } from '../sign-up/sign-up-facts.ts';
import type { MatchFacts } from './matching-facts.ts';
import { matchingPath } from './paths.ts';
import { words } from './tasks-words.ts';

type Facts = MatchFacts &
  Pick<PlaceFacts, 'places'> &
  Pick<SignUpFacts, 'signUps' | 'seats'> & {
    /** What came of the proposals: from the first offer on none waits to be made or looked at. */
    visits: { offered: number };
  };

/** What waits for the coordinator: a run that failed, or a proposal to make or to look at. */
export function roundTasks(facts: Facts, on: RoundOn): Task<'failed' | 'match'>[] {
  const { match, ready, places, signUps, visits } = facts;
  const { round, today, phase } = on;
  if (!isCurrent(round, today)) return [];
  const failed = match.state === 'failed';
  const hasAnything = match.state === 'none' ? places > 0 && ready > 0 : !failed && signUps > 0;
  const canMatch = visits.offered === 0 && hasAnything;
  const to = matchingPath(round.code);
  const tasks: ReturnType<typeof roundTasks> = [
    {
      ...{ name: 'failed', count: Number(failed), by: null, weight: 990, to },
      says: (locale) => ({
        title: words[locale].failedTitle,
        note: words[locale].failedNote,
        action: words[locale].failedAction,
      }),
    },
    // While people can still sign up it is a try.
    {
      ...{ name: 'match', count: Number(canMatch), by: dueDays(round, today).match, to },
      weight: phase === 'signing-up' ? 290 : 850,
      says: (locale) => matchSays(facts, on, locale),
    },
  ];
  return tasks.filter(isWaiting);
}

function matchSays({ match, ready, seats }: Facts, { round, today }: RoundOn, locale: Locale): TaskWords {
  const t = words[locale];
  switch (match.state) {
    case 'busy':
    case 'failed':
      return { title: t.busyTitle, note: t.busyNote, action: t.busyAction };
    case 'stale':
      return { title: t.staleTitle(match.number), note: t.staleNote, action: t.staleAction };
    case 'proposal':
      return {
        count: match.placed,
        title: t.proposalTitle(match.number, match.placed),
        note: t.proposalNote(match.people),
        action: t.proposalAction,
      };
    case 'none': {
      const early = round.signUpCloses !== null && signUpState(round, today) !== 'closed';
      return {
        count: ready,
        title: t.readyTitle(ready),
        note: early ? t.readyEarly(seats) : t.readyNote(seats),
        action: t.readyAction,
      };
    }
  }
}
