import { countMatch } from '../../journey/matching/matching-facts.ts';
import { countPlaces } from '../../journey/place/place-facts.ts';
import { signUpState } from '../../journey/programme/programme.ts';
import { countProgramme } from '../../journey/programme/programme-facts.ts';
import { namedApart } from '../../journey/programme/programme-names.ts';
import { activeIn } from '../../journey/sign-up/sign-up-active.ts';
import { countSignUps } from '../../journey/sign-up/sign-up-facts.ts';
import type { readRoundHome } from './reads.ts';

export type Home = Awaited<ReturnType<typeof readRoundHome>>;

/** The round in figures, before it is said what waits: what each stage counts of its rows, together. */
export function countRound(home: Home, today: string) {
  const { rows, round, stopped } = home;
  const { isFirst, unsafe, unconfirmed, denied, mailTrouble, proposed, willing, visits } = home;
  const { followUps, stories, corrections } = home;
  const active = activeIn(
    rows.places.filter(({ code }) => !stopped.has(code)),
    rows.signUps,
  );
  const members = namedApart(home.members);
  return {
    ...{ round, today, signUpState: signUpState(round, today), isFirst },
    ...countProgramme({ round, members, active }, today),
    ...countPlaces({ round, members, active, places: rows.places, stopped }),
    ...countSignUps(home, today),
    ...countMatch(home),
    ...{ unsafe, unconfirmed, denied, proposed, willing, mailTrouble, visits },
    ...{ followUps, stories, corrections },
  };
}

export type RoundFacts = ReturnType<typeof countRound>;

/** What is known of a round where somebody has several: who is in it is not read, and demand per day is of its own home. */
export type WaitingFacts = Omit<
  RoundFacts,
  | ('isFirst' | 'signUpState' | 'offering' | 'permission' | 'without' | 'wanted')
  | ('demand' | 'days' | 'crowded')
> & { crowded: Pick<RoundFacts['crowded'][number], 'name' | 'first' | 'seats'>[] };
