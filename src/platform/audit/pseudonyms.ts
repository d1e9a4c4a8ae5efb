import { createHmac, randomBytes } from 'node:crypto';
import type { DbOrTrx } from '../db/connect.ts';
import './tables.ts';

/** Somebody as the log knows them: the account that does something, or the person whom it is about. */
export type Named = { userId: string } | { personId: string };

const nameOf = (named: Named) => ('userId' in named ? `account ${named.userId}` : `person ${named.personId}`);

/**
 * What stands for somebody in the log. It is made with a key of their own, which stands nowhere else: once that is gone
 * nobody can make it again, also not who knows whom it was made for.
 */
export const pseudonymOf = (key: string, madeFor: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(madeFor).digest('base64url');

/** The pseudonyms of these, in their order; who has none yet gets one. */
export async function pseudonymsFor(db: DbOrTrx, all: readonly Named[]): Promise<string[]> {
  if (all.length === 0) return [];
  const rows = await db
    .selectFrom('audit_key')
    .select(['pseudonym', 'user_id', 'person_id'])
    .where((eb) =>
      eb.or(
        all.map((one) =>
          'userId' in one ? eb('user_id', '=', one.userId) : eb('person_id', '=', one.personId),
        ),
      ),
    )
    .orderBy('pseudonym')
    .execute();
  const found = all.map(
    (one) =>
      rows.find((row) => ('userId' in one ? row.user_id === one.userId : row.person_id === one.personId))
        ?.pseudonym,
  );
  const made = all.flatMap((one, index) => (found[index] === undefined ? [newKey(one)] : []));
  // Two processes may each make one for the same person: both are theirs.
  if (made.length > 0) await db.insertInto('audit_key').values(made).execute();
  return found.map((pseudonym) => pseudonym ?? made.shift()!.pseudonym);
}

function newKey(one: Named) {
  const key = randomBytes(32).toString('base64url');
  const madeFor = nameOf(one);
  return {
    ...{ key, made_for: madeFor, pseudonym: pseudonymOf(key, madeFor) },
    ...('userId' in one
      ? { user_id: one.userId, person_id: null }
      : { user_id: null, person_id: one.personId }),
  };
}
