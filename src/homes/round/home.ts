import { nextDay, ROUND_DAYS } from '../../journey/programme/programme.ts';

import { countRound, type Home, type RoundFacts, type WaitingFacts } from './facts.ts';
import { type RoundStep, stepsOf } from './steps.ts';

type NextDay = ReturnType<typeof nextDay>;

export type RoundView = RoundFacts & {
  /** Nothing was imported, and nobody was asked. */
  begins: boolean;
  next: NextDay;
  /** The last day of the round that is past. */
  last: NextDay;
  steps: RoundStep[];
};

/** In short how it stands: whether anything was begun, and the days around this one. */
export function outline({ round, today, places, signUps, invited }: WaitingFacts) {
  const last = ROUND_DAYS.findLast((what) => round[what] !== null && round[what] < today);
  return {
    begins: places + signUps + invited === 0,
    next: nextDay(round, today),
    last: last ? { what: last, day: round[last]! } : null,
  };
}

/** The home of a round: its figures and its steps, on a day. */
export function viewRound(home: Home, today: string): RoundView {
  const facts = countRound(home, today);
  return { ...facts, ...outline(facts), steps: stepsOf(facts) };
}
