import { choosingState, firstDue, type RoundDays, signUpState } from '../programme/programme.ts';
import type { Answer } from '../programme/tables.ts';
import type { Permission } from './schema.ts';

export interface PersonOfOrganisation {
  email: string;
  name: string;
  jobTitle: string;
  manager: string;
  permission: Permission;
  askedOn: string | null;
  mailedOn: string | null;
}

export interface PlaceOfOrganisation {
  code: string;
  title: string;
  secret: boolean;
  slots: { days: string[]; capacity: number }[];
}

export interface RoundOfOrganisation {
  round: RoundDays & { id: string; code: string; name: string };
  places: PlaceOfOrganisation[];
  people: PersonOfOrganisation[];
}

/** What waits for who speaks for an organisation, and until when. */
export interface OrganisationTask {
  what: 'answer' | 'places' | 'days' | 'sites' | 'permission' | 'refused';
  count: number;
  by: string | null;
}

interface Given extends RoundOfOrganisation {
  answer: Answer | null;
  /** Was asked, and is reminded until it answers. */
  invited: boolean;
  sites: number;
}

/** Has people in the round, or a place on some day: a place without days came along from an earlier round. */
export const isActive = ({ places, people }: Pick<RoundOfOrganisation, 'places' | 'people'>): boolean =>
  people.length > 0 || places.some(({ slots }) => slots.length > 0);

/** Of the round that it is busy with, the most urgent first. Who does not take part has nothing to do but to change its mind. */
export function organisationTasks(given: Given, today: string): OrganisationTask[] {
  const { round, places, people, answer, invited, sites } = given;
  if (answer === 'no' || (round.lastDay !== null && today > round.lastDay)) return [];
  const bySignUp = firstDue([round.signUpCloses, round.matchOn], today);
  const byChoosing = firstDue([round.choosingCloses ?? round.signUpCloses, round.matchOn], today);
  const asks = choosingState(round, today) !== 'closed';
  const active = isActive(given);
  const joins = answer === 'yes' || active;
  const answered = answer !== null || (active && !invited);
  const without = people.filter(({ permission }) => permission === 'asked' || permission === 'not-asked');
  const tasks: OrganisationTask[] = [
    // Who offers places or sends people without having been asked has answered with that.
    { what: 'answer', count: answered || signUpState(round, today) === 'closed' ? 0 : 1, by: bySignUp },
    { what: 'places', count: joins && places.length === 0 ? 1 : 0, by: bySignUp },
    { what: 'days', count: places.filter(({ slots }) => slots.length === 0).length, by: bySignUp },
    { what: 'refused', count: people.filter((one) => one.permission === 'refused').length, by: byChoosing },
    { what: 'permission', count: asks ? without.length : 0, by: byChoosing },
    {
      what: 'sites',
      count: joins && sites === 0 ? 1 : 0,
      by: firstDue([round.matchOn, round.firstDay], today),
    },
  ];
  return tasks.filter(({ count }) => count > 0);
}
