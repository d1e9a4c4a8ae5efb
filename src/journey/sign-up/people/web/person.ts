import type { Seat } from '../../../../people/seats.ts';
import { lookOf } from '../../../programme/programme-kinds.ts';
import type { SignUp } from '../../schema.ts';
import { type Obstacle, obstacleOf } from '../../sign-up.ts';
import { type ExclusionView, exclusionsOf, type People, type Person, type TargetView } from './people.ts';

/** Somebody whole, as the panel beside the list shows them. */
export interface PersonView
  extends Pick<Person, 'id' | 'called' | 'organisation' | 'asked' | 'setAside' | 'refuses' | 'possible'>,
    Pick<
      SignUp,
      | 'name'
      | 'email'
      | 'jobTitle'
      | 'newcomer'
      | 'unplacedBefore'
      | 'learningGoal'
      | 'imageBefore'
      | 'days'
      | 'visits'
      | 'hosts'
      | 'managerName'
      | 'managerEmail'
      | 'permission'
    > {
  look: ReturnType<typeof lookOf>;
  choices: { number: number; target: TargetView; obstacle: Obstacle | null }[];
  excluded: ExclusionView[];
  /** Where they are to go already, with what a change since has done to it. */
  seats: SeatView[];
  /** What is not filled in yet. */
  missing: Missing[];
  /** Whether a host has seen the screening; `null` when no choice asks for one. */
  screening: boolean | null;
}

/** What a sign-up can do without, and a match not. */
export type Missing = 'jobTitle' | 'days' | 'choices' | 'learningGoal' | 'manager';

export interface SeatView extends TargetView {
  locked: boolean;
  /** None of a secret place. */
  days: string[];
  /** Why it does not fit what they want and can. */
  trouble: 'choice' | 'days' | null;
}

export function viewPerson(people: People, person: Person, seats: readonly Seat[]): PersonView {
  const { signUp, inForce, kind, exclusions: _, ...known } = person;
  const { screeningSeen, clientContact: __, choices, organisation: ___, ...shown } = signUp;
  const places = people.placesOf(signUp);
  return {
    ...shown,
    ...known,
    look: lookOf(kind),
    choices: choices.flatMap((choice, index) =>
      choice
        ? [
            {
              number: index + 1,
              target: people.targetOf(choice),
              obstacle: obstacleOf(signUp, choice, places, inForce),
            },
          ]
        : [],
    ),
    excluded: exclusionsOf(people, person),
    seats: seats.map((seat) => seatOf(people, person, seat)),
    missing: missingIn(signUp),
    screening: places.some(({ condition }) => condition === 'screening') ? screeningSeen : null,
  };
}

function seatOf(people: People, { signUp }: Person, { place: code, day, locked }: Seat): SeatView {
  const target = people.targetOf({ kind: 'place', code });
  const slot = people.slotsOf(code).find(({ days }) => days[0] === day);
  const days = slot?.days ?? [day];
  const chosen = people.placesOf(signUp).some((place) => place.code === code);
  const free = days.every((one) => signUp.days.includes(one));
  return {
    ...target,
    ...{ locked, days: target.secret ? [] : days },
    trouble: chosen ? (free ? null : 'days') : 'choice',
  };
}

function missingIn({ jobTitle, days, choices, learningGoal, managerEmail, permission }: SignUp): Missing[] {
  const filled: Record<Missing, boolean> = {
    jobTitle: jobTitle !== '',
    days: days.length > 0,
    choices: choices.some((choice) => choice !== null),
    learningGoal: learningGoal !== '',
    manager: permission || managerEmail !== '',
  };
  return (Object.keys(filled) as Missing[]).filter((field) => !filled[field]);
}
