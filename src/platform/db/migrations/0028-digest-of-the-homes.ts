import { type Kysely, sql } from 'kysely';

/** The mail on the day before a date is of the homes; one that was sent is not sent again under its new name. */
const statements = [
  `update mail set kind = 'homes.digest', dedupe = replace(dedupe, 'sign-up.digest ', 'homes.digest ')
    where kind = 'sign-up.digest'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
