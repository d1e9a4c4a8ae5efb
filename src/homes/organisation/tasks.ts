import { organisationTasks as ofPlace } from '../../journey/place/tasks.ts';
import type { OrganisationOn } from '../../journey/programme/programme-task.ts';
import { organisationTasks as ofProgramme } from '../../journey/programme/tasks.ts';
import type { RoundOfOrganisation } from '../../journey/sign-up/reads-organisation.ts';
import { isActive } from '../../journey/sign-up/sign-up-active.ts';
import { organisationTasks as ofSignUp } from '../../journey/sign-up/tasks.ts';
import { byWeight } from '../order.ts';

type Given = Pick<RoundOfOrganisation, 'round' | 'places' | 'people'> &
  Pick<OrganisationOn, 'answer' | 'invitedOn'> & { sites: number };

/** What waits in a round for who speaks for an organisation, the most urgent first. A stage that has tasks is added here. */
export function tasksOf(given: Given, today: string) {
  const own = { ...given, active: isActive(given) };
  return byWeight([...ofProgramme(own, today), ...ofPlace(own, today), ...ofSignUp(own, today)]);
}

export type OrganisationTask = ReturnType<typeof tasksOf>[number];
