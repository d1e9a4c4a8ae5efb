import { type Kysely, sql } from 'kysely';

/** What was mailed before this can be used still: one row per address, which a link and a code have between them. */
const statement = `insert into "verification" ("id", "identifier", "value", "expiresAt")
  select gen_random_uuid()::text, 'mailed-proofs-' || substr("identifier", length('sign-in-otp-') + 1), '', max("expiresAt")
  from "verification" where "identifier" like 'sign-in-otp-%' group by "identifier"`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
