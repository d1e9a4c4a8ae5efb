import { isCurrent, signUpState } from './programme.ts';
import { hasAnswered, joins } from './programme-answer.ts';
import type { ProgrammeFacts } from './programme-facts.ts';
import {
  dueDays,
  hasToDo,
  isWaiting,
  type OrganisationOn,
  type RoundOn,
  type Task,
} from './programme-task.ts';

type Facts = Pick<ProgrammeFacts, 'invitable' | 'waiting' | 'contactless' | 'missingDays'>;

/** What waits for the coordinator: who takes part, and which dates are missing. */
export function roundTasks(
  { invitable, waiting, contactless, missingDays }: Facts,
  { round, today, phase }: RoundOn,
): Task<'invite' | 'waiting' | 'contactless' | 'dates'>[] {
  if (!isCurrent(round, today)) return [];
  const by = dueDays(round, today).signUp;
  const tasks: ReturnType<typeof roundTasks> = [
    { name: 'invite', count: invitable.length, by, weight: 690 },
    { name: 'waiting', count: waiting.length, by, weight: 680 },
    { name: 'contactless', count: contactless.length, by, weight: 670 },
    // Before there are dates nobody can sign up.
    { name: 'dates', count: missingDays.length, by: null, weight: phase === 'preparing' ? 880 : 480 },
  ];
  return tasks.filter(isWaiting);
}

/** What waits for who speaks for an organisation: its answer, and where it receives. */
export function organisationTasks(
  own: OrganisationOn & { sites: number },
  today: string,
): Task<'answer' | 'sites'>[] {
  if (!hasToDo(own, today)) return [];
  const by = dueDays(own.round, today);
  const asks = !hasAnswered(own, own.active) && signUpState(own.round, today) !== 'closed';
  const siteless = joins(own, own.active) && own.sites === 0;
  const tasks: ReturnType<typeof organisationTasks> = [
    { name: 'answer', count: Number(asks), by: by.signUp, weight: 900 },
    { name: 'sites', count: Number(siteless), by: by.visits, weight: 400 },
  ];
  return tasks.filter(isWaiting);
}
