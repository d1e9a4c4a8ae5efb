import type { PlaceFacts } from '../place/place-facts.ts';
import { choosingState, isCurrent, signUpState } from '../programme/programme.ts';
import {
  dueDays,
  hasToDo,
  isWaiting,
  type OrganisationOn,
  type RoundOn,
  type Task,
} from '../programme/programme-task.ts';
import type { Permission } from './schema.ts';
import type { SignUpFacts } from './sign-up-facts.ts';

type Facts = Pick<SignUpFacts, 'signUps' | 'permissionOpen' | 'refused' | 'impossible' | 'crowded'> &
  Pick<PlaceFacts, 'places'> & {
    /** People who said where they must not come, of which no exclusion was made. */
    unsafe: number;
    /** Organisations that people say they work for and that the round does not know. */
    proposed: readonly string[];
    /** People who want to receive and have no place for it. */
    willing: readonly string[];
  };

type Name =
  | ('unsafe' | 'proposed' | 'no-places' | 'nobody')
  | ('willing' | 'permission' | 'refused' | 'impossible' | 'crowded');

/** What waits for the coordinator: who cannot go on without a word, who has no permission, and what cannot be. */
export function roundTasks(facts: Facts, { round, today, phase }: RoundOn): Task<Name>[] {
  if (!isCurrent(round, today)) return [];
  const { places, signUps } = facts;
  const by = dueDays(round, today);
  const begun = signUpState(round, today) !== 'not-yet';
  // While people can still sign up, who has to join comes first; afterwards who can be matched.
  const ofPeople = phase === 'matching' ? 700 : 500;
  const tasks: Task<Name>[] = [
    { name: 'unsafe', count: facts.unsafe, by: by.match, weight: 980 },
    { name: 'proposed', count: facts.proposed.length, by: by.signUp, weight: 970 },
    { name: 'no-places', count: places === 0 ? signUps : 0, by: by.signUp, weight: 890 },
    { name: 'nobody', count: signUps === 0 && begun ? places : 0, by: by.signUp, weight: 860 },
    { name: 'willing', count: facts.willing.length, by: by.signUp, weight: 640 },
    { name: 'permission', count: facts.permissionOpen, by: by.choosing, weight: ofPeople + 90 },
    { name: 'refused', count: facts.refused.length, by: by.choosing, weight: ofPeople + 80 },
    // Without places nobody's choice is possible: that is said once, above.
    { name: 'impossible', count: places > 0 ? facts.impossible : 0, by: by.choosing, weight: ofPeople + 70 },
    { name: 'crowded', count: facts.crowded.length, by: by.signUp, weight: 390 },
  ];
  return tasks.filter(isWaiting);
}

interface Own extends Pick<OrganisationOn, 'round' | 'answer'> {
  people: readonly { permission: Permission }[];
}

/** What waits for who speaks for an organisation: its people without permission. */
export function organisationTasks(own: Own, today: string): Task<'refused' | 'permission'>[] {
  if (!hasToDo(own, today)) return [];
  const by = dueDays(own.round, today).choosing;
  const count = (...states: Permission[]) =>
    own.people.filter(({ permission }) => states.includes(permission)).length;
  // The link in the mail to a manager works until choosing closes.
  const asks = choosingState(own.round, today) !== 'closed';
  const tasks: ReturnType<typeof organisationTasks> = [
    { name: 'refused', count: count('refused'), by, weight: 600 },
    { name: 'permission', count: asks ? count('asked', 'not-asked') : 0, by, weight: 500 },
  ];
  return tasks.filter(isWaiting);
}
