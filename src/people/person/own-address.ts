import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId } from '../ids.ts';
import { mayBeSame, sameName } from './person.ts';
import { readPeopleAt } from './reads.ts';
import { readSelves } from './selves.ts';

interface Named {
  email: string;
  name: string;
}

/**
 * Who signs in with a second step has an address of their own: whoever reads the mail of it could ask for a way in. Such
 * a role is not given at an address that somebody else signs in with, and nobody else comes to an address that has one.
 *
 * @returns whether somebody else signs in with this address
 */
export async function isShared(db: DbOrTrx, programmeId: string, { email, name }: Named): Promise<boolean> {
  const selves = (await readSelves(db, email)).get(programmeId) ?? [];
  return selves.some((self) => self.name !== '' && !sameName(self.name, name));
}

/**
 * Who it must be that signs up with a proven address, as somebody needs it for themselves alone.
 * @returns `null` when the name is of somebody else, and `undefined` when anybody may have this address
 */
export async function ownerOf(
  db: DbOrTrx,
  programmeId: string,
  { email, name }: Named,
): Promise<PersonId | null | undefined> {
  const owner = (await readPeopleAt(db, programmeId, email)).find(({ needsOwnAddress }) => needsOwnAddress);
  if (!owner) return undefined;
  return owner.name === '' || mayBeSame(owner.name, name) ? owner.id : null;
}
