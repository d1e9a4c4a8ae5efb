import { type Kysely, sql } from 'kysely';

/** A page for colleagues, made of what somebody looked back on; and who of those colleagues wants something of it. */
const statements = [
  `create table brief (
    id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade,
    person_id uuid references person (id) on delete set null,
    struck text not null default '',
    image text not null default '',
    take text not null default '',
    made_on date not null,
    key_hash text unique,
    expires_on date,
    shared_with integer check (shared_with between 1 and 5000),
    knew_not integer not null default 0,
    rang integer not null default 0,
    unique (visit_id, person_id)
  )`,
  `create index on brief (person_id)`,
  `create table interest (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    brief_id uuid references brief (id) on delete cascade,
    wants text not null check (wants in ('join', 'introduce')),
    name text not null,
    email text not null,
    organisation text not null default '',
    locale text not null check (locale in ('nl', 'en')),
    key_hash text unique,
    asked_on date not null,
    confirmed_on date,
    told_on date,
    unique (brief_id, email, wants)
  )`,
  `create index on interest (programme_id)`,
  // Who goes takes along what they wrote, and the link to it; what was counted stays.
  `create function person_leaves_briefs() returns trigger language plpgsql as $$
    begin
      update brief set struck = '', image = '', take = '', key_hash = null, expires_on = null
        where person_id = old.id;
      return old;
    end $$`,
  `create trigger person_leaves_briefs before delete on person
    for each row execute function person_leaves_briefs()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
