import { randomUUID } from 'node:crypto';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { readSignsIn } from './person/selves.ts';
import { findUserId } from './reads.ts';

/**
 * The account of who signs in with an address. Who goes on a visit or receives one has something of their own to see, and
 * gets an account when they ask to sign in; so does somebody with two addresses, at the one that had none.
 * @returns `null` for an address at which nobody has anything
 */
export async function accountAt(db: DbOrTrx, email: string): Promise<string | null> {
  const known = await findUserId(db, email);
  if (known) return known;
  const name = await readSignsIn(db, email);
  if (name === null) return null;
  await db
    .insertInto('user')
    .values({ id: randomUUID(), name, email: email.toLowerCase(), emailVerified: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return findUserId(db, email);
}
