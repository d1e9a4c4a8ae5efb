import { type Kysely, sql } from 'kysely';

/** Who may be rung for what; and, as views, what decides who may see that. */
const statements = [
  `create table contact_card (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    person_id uuid not null unique references person (id) on delete cascade,
    calling text not null,
    region text not null default '',
    ring_me_for text[] not null check (cardinality(ring_me_for) between 1 and 4),
    not_for text not null default '',
    how text not null check (how in ('ring', 'mail', 'message')),
    hours text not null default '',
    phone text not null default '',
    shows_mail boolean not null,
    at_once boolean not null,
    audience text not null check (audience in ('met', 'partners', 'programme')),
    introduces boolean not null default false,
    confirmed_on date not null,
    asked_on date,
    version integer not null default 1
  )`,
  `create index on contact_card (programme_id)`,
  // Opens the one question of a mail: does the card still hold? Only the digest is stored.
  `create table contact_key (
    hash text primary key,
    card_id uuid not null references contact_card (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on contact_key (card_id)`,
  // Who met whom at a visit, each way. Who received is who was asked to look back on it: whoever receives there by now met nobody.
  `create view person_met as
    with received as (
      select visit_id, person_id from reflection
        where side = 'host' and asked_on is not null and person_id is not null
      union
      select visit.id, host.person_id from visit join host on host.place_id = visit.place_id
        where not exists (
          select from reflection where reflection.visit_id = visit.id and asked_on is not null)
    ), met as (
      select visit.id as visit_id, visit.round_id, place.secret, sign_up.person_id, received.person_id as other_id
        from visit join sign_up on sign_up.id = visit.sign_up_id
          join place on place.id = visit.place_id
          join received on received.visit_id = visit.id
        where visit.state = 'took-place' and received.person_id <> sign_up.person_id
    )
    select visit_id, round_id, secret, person_id, other_id from met
    union all
    select visit_id, round_id, secret, other_id, person_id from met`,
  // Organisations of which somebody was received by the other, each way; what was at a secret place is not known here.
  `create view organisation_met as
    with met as (
      select coalesce(sends.merged_into, sends.id) as organisation_id,
          coalesce(receives.merged_into, receives.id) as other_id
        from visit join place on place.id = visit.place_id
          join organisation as sends on sends.id = visit.organisation_id
          join organisation as receives on receives.id = place.organisation_id
        where visit.state = 'took-place' and not place.secret
    )
    select organisation_id, other_id from met
    union
    select other_id, organisation_id from met`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
