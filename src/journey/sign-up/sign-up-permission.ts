import { mayMailToday } from '../programme/programme.ts';
import type { Permission } from './schema.ts';

/** Who has no permission: three things that ask for something else. */
export type WithoutPermission = Record<Exclude<Permission, 'given'>, number>;

export function countPermissions(permissions: Iterable<Permission>): WithoutPermission {
  const counts = { given: 0, refused: 0, asked: 0, 'not-asked': 0 };
  for (const permission of permissions) counts[permission] += 1;
  const { given: _, ...without } = counts;
  return without;
}

interface Waiting {
  state: Permission;
  hasManager: boolean;
  mailedOn: string | null;
}

/** Whether the manager can be asked or reminded now: nobody has answered, and no mail about it went out today. */
export const mayAskManager = ({ state, hasManager, mailedOn }: Waiting, today: string): boolean =>
  (state === 'asked' || state === 'not-asked') && hasManager && mayMailToday([mailedOn], today);
