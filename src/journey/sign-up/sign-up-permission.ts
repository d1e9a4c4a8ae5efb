import type { Permission } from './schema.ts';

/** Who has no permission: three things that ask for something else. */
export type WithoutPermission = Record<Exclude<Permission, 'given'>, number>;

export function countPermissions(permissions: Iterable<Permission>): WithoutPermission {
  const counts = { given: 0, refused: 0, asked: 0, 'not-asked': 0 };
  for (const permission of permissions) counts[permission] += 1;
  const { given: _, ...without } = counts;
  return without;
}
