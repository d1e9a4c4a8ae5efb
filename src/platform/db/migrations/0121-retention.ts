import { type Kysely, sql } from 'kysely';

/**
 * How long is kept what can go: a programme may let it be shorter than what is declared, within bounds. And until when somebody is
 * something in their programme: the last day of each round in which they are anything, and without end as long as they speak for an
 * organisation, coordinate, or chose to be found or to be read. See decision 0087.
 */
const statements = [
  `alter table programme add column keep_months smallint check (keep_months between 8 and 12)`,
  `alter table programme add column keep_mail_months smallint check (keep_mail_months between 1 and 12)`,
  `create view person_until as
    select used.person_id, coalesce(round.last_day, 'infinity'::date) as until
      from person_use as used join round on round.id = used.round_id
    union all
    select contact.person_id, coalesce(contact.ended_on, organisation.left_on, 'infinity'::date)
      from contact_person as contact join organisation on organisation.id = contact.organisation_id
      where contact.person_id is not null
    union all
    select contact_id, coalesce(left_on, 'infinity'::date) from organisation where contact_id is not null
    union all
    select person_id, 'infinity'::date from role where person_id is not null and kind <> 'participant'
    union all
    select person_id, 'infinity'::date from contact_card
    union all
    select speaker.person_id, 'infinity'::date from story_speaker as speaker
      join story on story.id = speaker.story_id and story.state = 'published' where speaker.person_id is not null
    union all
    select maker_id, coalesce(day, made_on) from follow_up where maker_id is not null
    union all
    select taker_id, coalesce(day, taken_on, made_on) from follow_up where taker_id is not null
    union all
    select raised_by, raised_at::date from dilemma where raised_by is not null
    union all
    select person_id, asked_on from pulse where person_id is not null
    union all
    select id, created_at::date from person where not stands_in
    union all
    select id, (reminders_stopped_at + interval '1 year')::date from person where reminders_stopped_at is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
