import { firstDue } from '../../journey/programme/programme.ts';
import type { RoundFacts } from './facts.ts';

export type TaskName =
  | 'failed'
  | 'unsafe'
  | 'mail'
  | 'proposed'
  | 'match'
  | 'dates'
  | 'outside'
  | 'nobody'
  | 'no-places'
  | 'invite'
  | 'contactless'
  | 'waiting'
  | 'offerless'
  | 'dayless'
  | 'permission'
  | 'refused'
  | 'impossible'
  | 'willing'
  | 'crowded';

export interface Task {
  task: TaskName;
  /** Until when it makes sense; the day may be past. */
  by: string | null;
}

/**
 * What waits for the coordinator, the most urgent first: what stops somebody now; then, while people can still
 * sign up, who has to join before it closes; afterwards first the match.
 */
export function tasksOf(facts: RoundFacts): Task[] {
  const { round, today, match, signUpState } = facts;
  // Of a round that is over, nothing can be put right any more.
  if (round.lastDay !== null && today > round.lastDay) return [];
  const bySignUp = firstDue([round.signUpCloses, round.matchOn], today);
  const byChoosing = firstDue([round.choosingCloses ?? round.signUpCloses, round.matchOn], today);
  const byMatch = firstDue([round.matchOn], today);
  const tasks = (by: string | null, ...wishes: [TaskName, number | boolean | readonly unknown[]][]): Task[] =>
    wishes
      .filter(([, there]) => (Array.isArray(there) ? there.length > 0 : Boolean(there)))
      .map(([task]) => ({ task, by }));

  // What stops somebody or something, and only a coordinator can undo.
  const stuck = [
    ...tasks(null, ['failed', match.state === 'failed']),
    ...tasks(byMatch, ['unsafe', facts.unsafe]),
    ...tasks(bySignUp, ['proposed', facts.proposed]),
    ...tasks(null, ['mail', facts.mailTrouble]),
  ];
  const canMatch = facts.places > 0 && facts.ready > 0;
  const matching = tasks(byMatch, [
    'match',
    match.state === 'none' ? canMatch : match.state !== 'failed' && facts.signUps > 0,
  ]);
  const dates = tasks(null, ['dates', facts.missingDays], ['outside', facts.outside]);
  const beginning = tasks(
    bySignUp,
    ['no-places', facts.places === 0 && facts.signUps > 0],
    ['nobody', facts.signUps === 0 && facts.places > 0 && signUpState !== 'not-yet'],
  );
  const organisations = tasks(
    bySignUp,
    ['invite', facts.invitable],
    ['waiting', facts.waiting],
    ['contactless', facts.contactless],
    // Without any place at all that is said once, above.
    ['offerless', facts.places > 0 ? facts.offerless : []],
    ['dayless', facts.dayless],
    ['willing', facts.willing],
  );
  const people = [
    ...tasks(byChoosing, ['permission', facts.permissionOpen], ['refused', facts.refused]),
    // Without places nobody's choice is possible: that is said once, above.
    ...tasks(byChoosing, ['impossible', facts.places > 0 && facts.impossible]),
  ];
  const crowded = tasks(bySignUp, ['crowded', facts.crowded]);
  // Nobody can sign up, nor look around, before there are dates.
  const announced = round.signUpOpens !== null || round.signUpCloses !== null;
  if (!announced && facts.signUps === 0) return [...stuck, ...dates, ...organisations, ...crowded];
  const isSigningUp = signUpState !== 'closed' && round.signUpCloses !== null;
  return isSigningUp
    ? [...stuck, ...beginning, ...organisations, ...people, ...dates, ...crowded, ...matching]
    : [...stuck, ...beginning, ...matching, ...people, ...organisations, ...dates, ...crowded];
}
