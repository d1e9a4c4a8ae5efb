import { type Kysely, sql } from 'kysely';

/** What was agreed to stays as it was, an officer is known by who named them, and who must not meet is gone from every page at once. */
const statements = [
  // Their name as it stood when they agreed to it, and no more of it than that: what they are called later is not in it.
  `alter table story_speaker add named text`,
  `update story_speaker set named = case story_speaker.name_as
        when 'first' then split_part(btrim(person_main.name), ' ', 1) else btrim(person_main.name) end
      from person_main, story
      where person_main.id = story_speaker.person_id and story.id = story_speaker.story_id and not story.secret
        and story_speaker.agreed_on is not null and story_speaker.name_as <> 'function'`,
  // Of who gave it before nobody knows: a coordinator leaves it alone, and it counts for no secret place.
  `alter table story_officer add given_by text check (given_by in ('organisation', 'coordinator'))`,
  `create or replace function empty_story(gone uuid) returns void language plpgsql as $$
    begin
      delete from story_part where story_id = gone;
      delete from story_photo where story_id = gone;
      delete from story_key where story_id = gone;
      delete from story_approval where story_id = gone;
      delete from story_willing where visit_id = (select visit_id from story where id = gone);
      update story_speaker set person_id = null, called = '', works = '', name_as = 'function', named = null,
          willing_on = null, agreed_on = null, photo = null
        where story_id = gone;
    end $$`,
];

/** A story of two who must not meet is shown to nobody: pages in memory go as well. See 0042. */
const APART = ['exclusion', 'exclusion_kept', 'safety_answer'];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const table of APART)
    await sql
      .raw(
        `create trigger shared_pages_changed after insert or update or delete or truncate on ${table}
          for each statement execute function shared_pages_changed()`,
      )
      .execute(db);
}
