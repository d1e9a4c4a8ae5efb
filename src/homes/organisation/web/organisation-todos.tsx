import { ownPlacesPath } from '../../../journey/place/paths.ts';
import { invitationPath, sitesPath } from '../../../journey/programme/paths.ts';
import type { OrganisationTask } from '../../../journey/sign-up/sign-up-organisation.ts';
import { daysUntil } from '../../../language/day.ts';
import { formatDay, type Locale } from '../../../language/format.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import type { Todo } from '../../../ui/todo-list.tsx';

import type { OrganisationWords } from './organisation-words.ts';

/** Where the people are listed, on the same page. */
export const PEOPLE_ID = 'mensen';

const COUNTED: readonly OrganisationTask['what'][] = ['days', 'permission', 'refused'];

/** Where each is done, by the address of the organisation. */
const WHERE: Record<OrganisationTask['what'], (address: string) => string> = {
  answer: invitationPath,
  places: (address) => ownPlacesPath(address),
  days: (address) => ownPlacesPath(address),
  sites: (address) => sitesPath(address),
  permission: () => `#${PEOPLE_ID}`,
  refused: () => `#${PEOPLE_ID}`,
};

/** What waits for who speaks for an organisation; the first row has the strong button. */
export function todosOf(
  tasks: readonly OrganisationTask[],
  { address, today, t, locale }: { address: string; today: string; t: OrganisationWords; locale: Locale },
): Todo[] {
  return tasks.map(({ what, count, by }, index) => {
    const { title, note, action } = t.task[what];
    const days = by === null ? 0 : daysUntil(by, today);
    return {
      key: what,
      ...(COUNTED.includes(what) ? { count } : {}),
      title: title(count),
      note,
      ...(by === null ? {} : { by: t.by(formatDay(by, locale), days), late: days < 0 }),
      action: (
        <ButtonLink variant={index === 0 ? 'primary' : 'secondary'} to={WHERE[what](address)}>
          {action}
        </ButtonLink>
      ),
    };
  });
}
