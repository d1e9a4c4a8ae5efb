import type { FollowUpsOfOrganisation } from '../../journey/follow-up/reads-waiting.ts';
import type { OrganisationOn } from '../../journey/programme/programme-task.ts';
import type { RoundOfOrganisation } from '../../journey/sign-up/reads-organisation.ts';
import { isActive } from '../../journey/sign-up/sign-up-active.ts';
import type { VisitOfOrganisation } from '../../journey/visit/reads-organisation.ts';

/** What an organisation has in a round, from which stages tell what waits for who speaks for it. */
export type OrganisationFacts = Pick<RoundOfOrganisation, 'round' | 'places' | 'people'> & {
  sites: number;
  visits: readonly VisitOfOrganisation[];
  followUps: FollowUpsOfOrganisation;
  /** Stories that wait for who says yes for it. */
  storiesUnaddressed: number;
};

type Given = OrganisationFacts & Omit<OrganisationOn, 'active' | 'round'>;

export const withActive = (given: Given): OrganisationOn & OrganisationFacts => ({
  ...given,
  active: isActive(given),
});
