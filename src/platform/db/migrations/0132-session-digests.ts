import { type Kysely, sql } from 'kysely';

/** As `hashOf` makes it. Who is signed in stays so: their browser has the token, and the database its digest. */
const statement = `update session
  set token = rtrim(translate(encode(sha256(convert_to(token, 'UTF8')), 'base64'), '+/', '-_'), '=')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
