import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId, ProgrammeId } from '../ids.ts';
import type { Viewer } from '../scope.ts';
import { readWho } from './choosing.ts';
import { partsOfKey } from './person.ts';
import { findPersonId, type Own, readSelves } from './selves.ts';
import { personFor } from './writes.ts';

/** For tests: whose things are meant by a key, or by an address at which nobody is known. */
export async function ownAt(db: DbOrTrx, programmeId: string, key: string): Promise<Own> {
  const parts = partsOfKey(key.toLowerCase());
  return { personId: await findPersonId(db, programmeId, parts), email: parts.email };
}

/** For tests: who somebody is who reads mail at an address alone. */
export async function selvesAt(
  db: DbOrTrx,
  email: string,
): Promise<Pick<Viewer, 'email' | 'selves' | 'undecided'>> {
  const selves = [...(await readSelves(db, email))].flatMap(([programmeId, people]) =>
    people.map((self) => ({ ...self, programmeId: programmeId as ProgrammeId })),
  );
  return { email, selves, undecided: [] };
}

/** For tests: an account as a viewer, outside any session. */
export async function viewerOf(
  db: DbOrTrx,
  account: { userId: string; email: string; name: string },
): Promise<Viewer> {
  const { calledAs: _, ...who } = await readWho(db, { ...account, sessionId: null });
  return { ...account, ...who };
}

/** For tests: the id of somebody in a programme. */
export async function aPerson(
  db: DbOrTrx,
  programmeId: string,
  name: string,
  email: string,
): Promise<PersonId> {
  return (await personFor(db, programmeId, { name, email })).id;
}
