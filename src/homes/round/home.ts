import { nextDay, ROUND_DAYS } from '../../journey/programme/programme.ts';

import { countRound, type Home, type RoundFacts } from './facts.ts';
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

/** The home of a round: its figures and its steps, on a day. */
export function viewRound(home: Home, today: string): RoundView {
  const facts = countRound(home, today);
  const begins = facts.places + facts.signUps + facts.invited === 0;
  const last = ROUND_DAYS.findLast((what) => home.round[what] !== null && home.round[what] < today);
  return {
    ...facts,
    begins,
    next: nextDay(home.round, today),
    last: last ? { what: last, day: home.round[last]! } : null,
    steps: stepsOf(facts),
  };
}
