import { type Kysely, sql } from 'kysely';

const SEATED = `('offered', 'accepted', 'arranged', 'ready', 'took-place')`;

/** What comes after the match: visits, from the offer to the day itself. */
const statements = [
  `create table visit (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id),
    place_id uuid not null references place (id),
    -- Without one it is on a day that both agreed, or its slot was taken out of the place.
    slot_id uuid references slot (id) on delete set null,
    -- Who withdraws is forgotten, and the visit stays as one that was cancelled.
    sign_up_id uuid references sign_up (id) on delete set null,
    organisation_id uuid not null references organisation (id),
    state text not null check (state in
      ('offered', 'accepted', 'arranged', 'ready', 'took-place', 'missed', 'declined', 'lapsed', 'cancelled')),
    seat smallint check (seat > 0),
    days text[] not null check (cardinality(days) > 0),
    reply_by date not null,
    reminded_on date,
    visitor_agreed_at timestamptz,
    host_agreed_at timestamptz,
    ended_by text check (ended_by in ('visitor', 'host', 'coordinator')),
    reason text check (reason in ('day', 'busy', 'other-work', 'not-here', 'other')),
    condition_seen_on date,
    clients_told_at timestamptz,
    visitor_says text check (visitor_says in ('took-place', 'missed')),
    host_says text check (host_says in ('took-place', 'missed')),
    asked_on date,
    sequence integer not null default 0,
    makes_up uuid references visit (id) on delete set null,
    offered_at timestamptz not null default now()
  )`,
  `create index on visit (round_id)`,
  `create index on visit (place_id)`,
  `create index on visit (sign_up_id)`,
  `create index on visit (organisation_id)`,
  `create index on visit (makes_up)`,
  // Whoever is first has the seat: two can never have the same, whatever the code above it forgets.
  `create unique index visit_seat on visit (slot_id, seat) where state in ${SEATED} and slot_id is not null`,
  `alter table visit add constraint visit_has_seat check (slot_id is null or seat is not null or state not in ${SEATED})`,
  // And nobody is offered the same place twice at once.
  `create unique index visit_once on visit (sign_up_id, place_id)
    where state in ('offered', 'accepted', 'arranged', 'ready')`,
  `create table visit_key (
    hash text primary key,
    round_id uuid not null references round (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on visit_key (person_id)`,
  `create table visit_phone (
    visit_id uuid not null references visit (id) on delete cascade,
    side text not null check (side in ('visitor', 'host')),
    number text not null,
    gone_on date not null,
    primary key (visit_id, side)
  )`,
  `create table visit_need (
    visit_id uuid not null references visit (id) on delete cascade,
    need text not null check (need in ('step-free', 'interpreter', 'hearing-loop', 'quiet-room')),
    gone_on date not null,
    primary key (visit_id, need)
  )`,
  `create table house_rules_signature (
    visit_id uuid not null references visit (id) on delete cascade,
    -- Of the text of the round, 0 when it has none; and of our own part, which every round has.
    rules_number integer not null,
    own_version integer not null,
    signed_at timestamptz not null default now(),
    primary key (visit_id, rules_number, own_version)
  )`,
  `create table visit_day_asked (
    id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade,
    asked_by text not null check (asked_by in ('visitor', 'host', 'coordinator')),
    slot_id uuid references slot (id) on delete cascade,
    days text[] not null check (cardinality(days) > 0),
    answer text check (answer in ('yes', 'no', 'taken-back')),
    asked_at timestamptz not null default now(),
    answered_at timestamptz
  )`,
  `create unique index visit_day_open on visit_day_asked (visit_id) where answer is null`,
  `create or replace view place_claim as
    select choice.place_id, null::uuid as slot_id, 'choice' as kind, person.name
      from choice join sign_up on sign_up.id = choice.sign_up_id join person on person.id = sign_up.person_id
      where choice.place_id is not null
    union all
    select hosts_place_id, null, 'host', person.name
      from sign_up join person on person.id = sign_up.person_id where hosts_place_id is not null
    union all
    select exclusion.place_id, null, 'other', '' from exclusion where exclusion.place_id is not null
    union all
    select slot.place_id, slot.id, 'lock', person.name
      from visit_lock join slot on slot.id = visit_lock.slot_id join sign_up on sign_up.id = visit_lock.sign_up_id
      join person on person.id = sign_up.person_id
    union all
    select visit.place_id, null, 'other', '' from visit`,
  ...['visit', 'visit_phone', 'visit_day_asked', 'house_rules_signature'].map(
    (
      table,
    ) => `create trigger reads_of_rounds_changed after insert or update or delete or truncate on ${table}
      for each statement execute function reads_of_rounds_changed()`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
