import { type Kysely, sql } from 'kysely';

/** Before the match: the dates and rules of a round, house rules, contact persons, invitations and sites. */
const statements = [
  `alter table round
    add column sign_up_opens date,
    add column sign_up_closes date,
    add column choosing_closes date,
    add column match_on date,
    add column reply_by date,
    add column look_back_on date,
    add column most_visits integer not null default 2 check (most_visits between 1 and 2),
    add column newcomer_priority integer not null default 1 check (newcomer_priority between 0 and 9),
    add column unplaced_priority integer not null default 2 check (unplaced_priority between 0 and 9),
    add column version integer not null default 1,
    add column submission uuid unique`,
  `create table house_rules (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    number integer not null,
    text text not null,
    created_at timestamptz not null default now(),
    unique (round_id, number)
  )`,
  `alter table organisation add column version integer not null default 1`,
  `create table contact_person (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation (id) on delete cascade,
    name text not null,
    email text not null check (email = lower(email)),
    started_on date not null default current_date,
    ended_on date
  )`,
  `create unique index on contact_person (organisation_id, email) where ended_on is null`,
  `insert into contact_person (organisation_id, name, email)
    select id, contact_name, lower(contact_email) from organisation where contact_email <> ''`,
  `insert into contact_person (organisation_id, name, email)
    select role.organisation_id, "user"."name", lower("user"."email")
    from role join "user" on "user"."id" = role.user_id
    where role.kind = 'contact'
    on conflict do nothing`,
  `create table invitation (
    round_id uuid not null references round (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    invited_on date,
    reminded_on date,
    answer text check (answer in ('yes', 'no')),
    answered_at timestamptz,
    primary key (round_id, organisation_id)
  )`,
  // A secret site has no address: not by a form, not by hand, and not as a number in another text.
  `create table site (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation (id) on delete cascade,
    kind text not null check (kind in ('open', 'secret')),
    name text not null,
    address text,
    region text,
    meeting_point text,
    host_rings boolean not null default false,
    version integer not null default 1,
    submission uuid unique,
    check (
      case kind
        when 'open' then address is not null and region is null and meeting_point is null and not host_rings
        else address is null and region is not null and host_rings = (meeting_point is null)
      end
    ),
    check (kind = 'open' or concat(name, region, meeting_point) !~ '[0-9]')
  )`,
  `create index on site (organisation_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
