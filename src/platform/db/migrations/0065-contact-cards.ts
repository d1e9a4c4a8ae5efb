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
  // Where somebody works: as they said last, and otherwise where they receive or speak for.
  `create view person_home as
    select distinct on (person_id) person_id, organisation_id from (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id,
          round.number, 1 as weight
        from sign_up join round on round.id = sign_up.round_id
          join organisation on organisation.id = sign_up.organisation_id
      union all
      select host.person_id, coalesce(organisation.merged_into, organisation.id), round.number, 2
        from host join place on place.id = host.place_id join round on round.id = place.round_id
          join organisation on organisation.id = place.organisation_id
        where host.person_id is not null
      union all
      select contact_person.person_id, coalesce(organisation.merged_into, organisation.id), 0, 3
        from contact_person join organisation on organisation.id = contact_person.organisation_id
        where contact_person.ended_on is null
      union all
      select role.person_id, coalesce(organisation.merged_into, organisation.id), 0, 4
        from role join organisation on organisation.id = role.organisation_id
        where role.kind = 'contact' and role.person_id is not null
    ) as known
    order by person_id, number desc, weight, organisation_id`,
  // Has a secret place or site: who works there gives no hours.
  `create view secret_organisation as
    select organisation_id from site where kind = 'secret'
    union
    select organisation_id from place where secret`,
  // Who met whom at a visit, each way.
  `create view person_met as
    with met as (
      select visit.id as visit_id, visit.round_id, place.secret, sign_up.person_id, host.person_id as other_id
        from visit join sign_up on sign_up.id = visit.sign_up_id
          join place on place.id = visit.place_id
          join host on host.place_id = visit.place_id
        where visit.state = 'took-place' and host.person_id <> sign_up.person_id
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
  // Who must not find whom, each way, whatever the round in which it was said and whoever said it.
  `create view person_hidden as
    with avoided as (
      select sign_up_id, organisation_id from exclusion where organisation_id is not null
      union select sign_up_id, organisation_id from safety_answer
    ), at_organisation as (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from avoided join sign_up on sign_up.id = avoided.sign_up_id
          join organisation on organisation.id = avoided.organisation_id
    ), named as (
      select sign_up.person_id, exclusion.other_person_id as other_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
        where exclusion.other_person_id is not null
      union
      select at_organisation.person_id, person_home.person_id
        from at_organisation join person_home on person_home.organisation_id = at_organisation.organisation_id
      union
      select at_organisation.person_id, staff.person_id
        from at_organisation join sign_up as staff on staff.organisation_id = at_organisation.organisation_id
      union
      select at_organisation.person_id, host.person_id
        from at_organisation join place on place.organisation_id = at_organisation.organisation_id
          join host on host.place_id = place.id
      union
      select sign_up.person_id, host.person_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
          join host on host.place_id = exclusion.place_id
    )
    select person_id, other_id from named where person_id <> other_id
    union
    select other_id, person_id from named where person_id <> other_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
