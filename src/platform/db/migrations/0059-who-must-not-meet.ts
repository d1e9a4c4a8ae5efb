import { type Kysely, sql } from 'kysely';

/** What later stages ask of everybody: where they work, whether something is secret there, and whom they must not find. */
const statements = [
  // Where somebody is, as anybody said: themselves too. Only to keep people apart, for which more is safer.
  `create view person_place as
    select person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id from (
      select person_id, organisation_id from sign_up
      union
      select host.person_id, place.organisation_id from host join place on place.id = host.place_id
        where host.person_id is not null
      union
      select person_id, organisation_id from contact_person where ended_on is null
      union
      select person_id, organisation_id from role where kind = 'contact' and person_id is not null
    ) as known join organisation on organisation.id = known.organisation_id`,
  // Where somebody works, as others said: their organisation confirmed it, they went for it, receive there or speak for it. The
  // newest counts; not an organisation that left, nor one that said since then that they do not work there.
  `create view person_home as
    with known as (
      select sign_up.person_id, sign_up.organisation_id, round.number, 1 as weight
        from sign_up join round on round.id = sign_up.round_id
        where exists (select from employment where employment.sign_up_id = sign_up.id
            and employment.organisation_id = sign_up.organisation_id and answer = 'yes')
          or exists (select from visit where visit.sign_up_id = sign_up.id
            and visit.organisation_id = sign_up.organisation_id and visit.state = 'took-place')
      union all
      select host.person_id, place.organisation_id, round.number, 2
        from host join place on place.id = host.place_id join round on round.id = place.round_id
        where host.person_id is not null
      union all
      select person_id, organisation_id, 0, 3 from contact_person where ended_on is null
      union all
      select person_id, organisation_id, 0, 4 from role where kind = 'contact' and person_id is not null
    ), denied as (
      select sign_up.person_id, sign_up.organisation_id, max(round.number) as number
        from employment join sign_up on sign_up.id = employment.sign_up_id
          and sign_up.organisation_id = employment.organisation_id
          join round on round.id = sign_up.round_id
        where answer = 'no' group by sign_up.person_id, sign_up.organisation_id
    )
    select distinct on (known.person_id) known.person_id, home.id as organisation_id
      from known join organisation on organisation.id = known.organisation_id
        join organisation as home on home.id = coalesce(organisation.merged_into, organisation.id)
      where home.left_on is null
        and (weight > 2 or not exists (select from denied where denied.person_id = known.person_id
          and denied.organisation_id = known.organisation_id and denied.number >= known.number))
      order by known.person_id, number desc, weight, home.id`,
  // Has a secret place or site: nothing that somebody of it writes may lead there.
  `create view secret_organisation as
    select coalesce(organisation.merged_into, organisation.id) as organisation_id from organisation
      where exists (select from site where site.organisation_id = organisation.id and kind = 'secret')
        or exists (select from place where place.organisation_id = organisation.id and secret)`,
  // Works where something is secret, or receives at a secret place of another.
  `create view secret_person as
    select person_place.person_id from person_place
      join secret_organisation on secret_organisation.organisation_id = person_place.organisation_id
    union
    select host.person_id from host join place on place.id = host.place_id
      where place.secret and host.person_id is not null`,
  // Whom somebody must not find, whatever the round in which it was said. What coordinators noted holds both ways and wherever
  // the others are. What somebody said themselves hides them as widely; of the others they miss those who stand there on their
  // cards, for by saying it of one organisation after the other nobody may learn who else is to be found there.
  `create view person_hidden as
    with noted as (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
          join organisation on organisation.id = exclusion.organisation_id
    ), said as (
      select sign_up.person_id, coalesce(organisation.merged_into, organisation.id) as organisation_id
        from safety_answer join sign_up on sign_up.id = safety_answer.sign_up_id
          join organisation on organisation.id = safety_answer.organisation_id
    ), pairs as (
      select sign_up.person_id, exclusion.other_person_id as other_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
        where exclusion.other_person_id is not null
      union
      select sign_up.person_id, host.person_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
          join host on host.place_id = exclusion.place_id
        where host.person_id is not null
      union
      select noted.person_id, person_place.person_id
        from noted join person_place on person_place.organisation_id = noted.organisation_id
    )
    select person_id, other_id from pairs where person_id <> other_id
    union
    select other_id, person_id from pairs where person_id <> other_id
    union
    select person_place.person_id, said.person_id
      from said join person_place on person_place.organisation_id = said.organisation_id
      where person_place.person_id <> said.person_id
    union
    select said.person_id, person_home.person_id
      from said join person_home on person_home.organisation_id = said.organisation_id
      where person_home.person_id <> said.person_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
