import { type Kysely, sql } from 'kysely';

/**
 * What pages that are kept in memory are made of. Each change of it is told to every server at the moment that it is
 * committed, whoever made it: a page, a job, the command line, or somebody in the database itself.
 */
const READ = [
  'choice',
  'contact_person',
  'host',
  'invitation',
  'membership',
  'organisation',
  'person',
  'person_address',
  'place',
  'programme',
  'round',
  'sign_up',
  'slot',
];

const tells = `create function shared_pages_changed() returns trigger language plpgsql as $$
  begin
    perform pg_notify('shared_pages', '');
    return null;
  end $$`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tells).execute(db);
  for (const table of READ) {
    await sql
      .raw(
        `create trigger shared_pages_changed after insert or update or delete or truncate on ${table}
          for each statement execute function shared_pages_changed()`,
      )
      .execute(db);
  }
}
