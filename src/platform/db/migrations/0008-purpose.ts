import { type Kysely, sql } from 'kysely';

/** Whether a database is of the example, whose mail anybody can read. One row, or none when nobody has said. */
const statement = `create table purpose (
  id boolean primary key default true check (id),
  purpose text not null check (purpose in ('example', 'real'))
)`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
