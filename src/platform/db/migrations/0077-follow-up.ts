import { type Kysely, sql } from 'kysely';

/** What comes of a visit: something offered or asked, who takes it, and on which day. */
const statements = [
  `create table follow_up (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    kind text not null check (kind in ('presentation', 'return-visit', 'lunch', 'training', 'consultation')),
    direction text not null check (direction in ('offer', 'ask')),
    title text not null,
    text text not null default '',
    for_organisation_id uuid references organisation (id) on delete cascade,
    maker_id uuid references person (id) on delete set null,
    maker_organisation_id uuid not null references organisation (id) on delete cascade,
    taker_id uuid references person (id) on delete set null,
    taker_organisation_id uuid references organisation (id) on delete set null,
    state text not null default 'open'
      check (state in ('open', 'taken', 'agreed', 'took-place', 'off', 'withdrawn', 'removed')),
    made_on date not null,
    taken_on date,
    day date,
    start_time text not null default '',
    end_time text not null default '',
    meeting text not null default '',
    reached integer check (reached between 0 and 5000),
    sequence integer not null default 0,
    dateless_reminded_on date,
    silent_reminded_on date,
    number integer generated always as identity,
    check (state not in ('agreed', 'took-place') or day is not null)
  )`,
  `create index on follow_up (programme_id)`,
  `create index on follow_up (maker_id)`,
  `create index on follow_up (taker_id)`,
  `create index on follow_up (maker_organisation_id)`,
  `create index on follow_up (taker_organisation_id)`,
  `create index on follow_up (for_organisation_id)`,
  // One rule for pages, mails, counts and reminders.
  `create view secret_follow_up as
    select follow_up.id as follow_up_id from follow_up
      where exists (select from secret_organisation where secret_organisation.organisation_id
          in (maker_organisation_id, taker_organisation_id, for_organisation_id))
        or exists (select from secret_person where secret_person.person_id in (maker_id, taker_id))`,
  // Who goes, whichever way, takes along what they wrote. What took place goes on counting, and who had it with them is told
  // that it is off.
  `create function forget_in_follow_ups(gone uuid) returns void language plpgsql as $$
    begin
      delete from follow_up where maker_id = gone and taker_id is null and state <> 'took-place';
      update follow_up set state = case state when 'took-place' then state else 'withdrawn' end,
          maker_id = null, title = '', text = '', meeting = ''
        where maker_id = gone;
      update follow_up set state = 'open', taker_id = null, taker_organisation_id = null, taken_on = null,
          day = null, start_time = '', end_time = '', meeting = ''
        where taker_id = gone and state in ('taken', 'agreed');
      update follow_up set taker_id = null, meeting = '' where taker_id = gone;
    end $$`,
  `create function person_leaves_follow_ups() returns trigger language plpgsql as $$
    begin
      perform forget_in_follow_ups(old.id);
      return old;
    end $$`,
  `create trigger person_leaves_follow_ups before delete on person
    for each row execute function person_leaves_follow_ups()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
