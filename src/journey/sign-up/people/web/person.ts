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
  /** Whether a host has seen the screening; `null` when no choice asks for one. */
  screening: boolean | null;
}

export function viewPerson(people: People, person: Person): PersonView {
  const { signUp, exclusions, kind, ...known } = person;
  const { screeningSeen, clientContact: _, choices, organisation: __, ...shown } = signUp;
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
              obstacle: obstacleOf(signUp, choice, places, exclusions),
            },
          ]
        : [],
    ),
    excluded: exclusionsOf(people, person),
    screening: places.some(({ condition }) => condition === 'screening') ? screeningSeen : null,
  };
}
