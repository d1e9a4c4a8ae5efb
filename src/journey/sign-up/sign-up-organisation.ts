import { choosingState, firstDue, type RoundDays, signUpState } from '../programme/programme.ts';
import { hasAnswered, joins } from '../programme/programme-answer.ts';
import type { Answer } from '../programme/tables.ts';
import type { Permission } from './schema.ts';
import { isActive } from './sign-up-active.ts';

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
  invitedOn: string | null;
  sites: number;
}

/** Of the round that it is busy with, the most urgent first. Who does not take part has nothing to do but to change its mind. */
export function organisationTasks(given: Given, today: string): OrganisationTask[] {
  const { round, places, people, answer, sites } = given;
  if (answer === 'no' || (round.lastDay !== null && today > round.lastDay)) return [];
  const bySignUp = firstDue([round.signUpCloses, round.matchOn], today);
  const byChoosing = firstDue([round.choosingCloses ?? round.signUpCloses, round.matchOn], today);
  const asks = choosingState(round, today) !== 'closed';
  const active = isActive(given);
  const takesPart = joins(given, active);
  const without = people.filter(({ permission }) => permission === 'asked' || permission === 'not-asked');
  const tasks: OrganisationTask[] = [
    {
      what: 'answer',
      count: hasAnswered(given, active) || signUpState(round, today) === 'closed' ? 0 : 1,
      by: bySignUp,
    },
    { what: 'places', count: takesPart && places.length === 0 ? 1 : 0, by: bySignUp },
    { what: 'days', count: places.filter(({ slots }) => slots.length === 0).length, by: bySignUp },
    { what: 'refused', count: people.filter((one) => one.permission === 'refused').length, by: byChoosing },
    { what: 'permission', count: asks ? without.length : 0, by: byChoosing },
    {
      what: 'sites',
      count: takesPart && sites === 0 ? 1 : 0,
      by: firstDue([round.matchOn, round.firstDay], today),
    },
  ];
  return tasks.filter(({ count }) => count > 0);
}
