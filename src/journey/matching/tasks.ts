import type { PlaceFacts } from '../place/place-facts.ts';
import { isCurrent } from '../programme/programme.ts';
import { dueDays, isWaiting, type RoundOn, type Task } from '../programme/programme-task.ts';
import type { SignUpFacts } from '../sign-up/sign-up-facts.ts';
import type { MatchFacts } from './matching-facts.ts';

type Facts = MatchFacts & Pick<PlaceFacts, 'places'> & Pick<SignUpFacts, 'signUps'>;

/** What waits for the coordinator: a run that failed, or a proposal to make or to look at. */
export function roundTasks(
  { match, ready, places, signUps }: Facts,
  { round, today, phase }: RoundOn,
): Task<'failed' | 'match'>[] {
  if (!isCurrent(round, today)) return [];
  const failed = match.state === 'failed';
  const canMatch = match.state === 'none' ? places > 0 && ready > 0 : !failed && signUps > 0;
  const tasks: ReturnType<typeof roundTasks> = [
    { name: 'failed', count: Number(failed), by: null, weight: 990 },
    // While people can still sign up it is a try.
    {
      ...{ name: 'match', count: Number(canMatch), by: dueDays(round, today).match },
      weight: phase === 'signing-up' ? 290 : 850,
    },
  ];
  return tasks.filter(isWaiting);
}
