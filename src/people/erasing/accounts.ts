import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/**
 * An account with which nothing can be done any more goes, with its sessions, passkeys and app, and what was mailed to sign in
 * with. One that is something elsewhere, or is shared, stays.
 * @param emails that are of nobody else
 * @returns the accounts that went
 */
export async function endAccounts(
  trx: DbOrTrx,
  { users, emails }: { users: readonly string[]; emails: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from "user" where (id = any(${[...users]}::text[]) or email = any(${[...emails]}::text[]))
      and not exists (select from role where role.user_id = "user".id)
      and not exists (select from person_address where person_address.email = "user".email)
    returning id`.execute(trx);
  // What is on its way to sign in with names the address, also of who never had an account.
  for (const email of emails)
    await sql`delete from verification where position(${email} in lower(identifier)) > 0
      or position(${email} in lower(value)) > 0`.execute(trx);
  return rows.map(({ id }) => id);
}
