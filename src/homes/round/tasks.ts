import { roundTasks as ofMatching } from '../../journey/matching/tasks.ts';
import { roundTasks as ofPlace } from '../../journey/place/tasks.ts';
import { isCurrent } from '../../journey/programme/programme.ts';
import { phaseOf } from '../../journey/programme/programme-task.ts';
import { roundTasks as ofProgramme } from '../../journey/programme/tasks.ts';
import { roundTasks as ofSignUp } from '../../journey/sign-up/tasks.ts';
import { mailTasks } from '../../post/tasks.ts';
import { byWeight } from '../order.ts';
import type { RoundFacts } from './facts.ts';

/** What waits for the coordinator, the most urgent first. A stage that has tasks is added here. */
export function tasksOf(facts: RoundFacts) {
  const { round, today, signUps } = facts;
  const on = { round, today, phase: phaseOf(round, signUps > 0, today) };
  return byWeight([
    ...ofProgramme(facts, on),
    ...ofPlace(facts, on),
    ...ofSignUp(facts, on),
    ...ofMatching(facts, on),
    ...(isCurrent(round, today) ? mailTasks(facts.mailTrouble) : []),
  ]);
}

export type RoundTask = ReturnType<typeof tasksOf>[number];
