import { type Kysely, sql } from 'kysely';

/** What everybody reads of a place and may hold a number, such as "24-uurs opvang" and "B1". */
const leads = (column: string) =>
  `(${column} ~ '[0-9]{4}' or ${column} ~* '([^[:space:][:digit:]]{3}(straat|laan|gracht|singel)|[^[:space:][:digit:]]{2}str)\\.?,?\\s+(nr\\.?\\s*)?[0-9]')`;
/** For a text that was not checked as one of a secret place: any number that is not plainly a duration. */
const mayLead = (column: string) =>
  `(${leads(column)} or regexp_replace(${column}, '24/7|\\y[0-9]{1,3}[ -]?(uurs?|dag|dagen|daagse|weken)\\y|\\y[ABC][12]\\y', '', 'g') ~ '[0-9]' or ${column} ~* '(straat|laan|plein|gracht|singel|steeg|weg|kade|dijk|str)\\y')`;

const TITLE = `'Geheime plek'`;

/**
 * Titles and languages of secret places were not looked at: an address in one of them was on the public page. The
 * form and the import are stricter than this; the table keeps out what none of them may let through.
 */
const statements = [
  `update place set title = ${TITLE}, version = version + 1 where secret and ${leads('title')}`,
  `update place set languages = '', version = version + 1 where secret and ${leads('languages')}`,
  `alter table place add constraint place_secret_title check (not secret or not (${leads('title')} or ${leads('languages')}))`,
  // Places of rounds that are over cannot be changed any more, but come along to the next one.
  `create or replace function follow_site() returns trigger language plpgsql as $$
    begin
      if new.kind = 'secret' then
        update place set
          title = case when ${mayLead('title')} then ${TITLE} else title end,
          languages = case when ${mayLead('languages')} then '' else languages end,
          secret = true, version = version + 1
        where site_id = new.id and not secret;
      else
        update place set site_id = null, version = version + 1 where site_id = new.id and secret;
      end if;
      return null;
    end $$`,
  // An import that makes a place secret knows its title, not the languages of the form.
  `create function keep_languages_secret() returns trigger language plpgsql as $$
    begin
      if new.secret and not old.secret and new.languages = old.languages and ${mayLead('new.languages')} then
        new.languages := '';
      end if;
      return new;
    end $$`,
  // After keep_place_secret, which is first by its name: a site decides what is secret.
  `create trigger keep_place_secret_languages before update on place
    for each row execute function keep_languages_secret()`,
  // What the pages tell of the places at a site, for the question before it becomes secret.
  `create view site_text as
    select place.site_id, round.name as round, round.last_day, place.code, place.title, said.field, said.text
      from place join round on round.id = place.round_id
      cross join lateral (values
        ('title', place.title), ('description', description), ('functions', functions), ('languages', languages),
        ('accessibility', accessibility), ('meeting', meeting), ('bring', bring), ('dress', dress),
        ('askFor', ask_for), ('dosDonts', dos_donts)) as said (field, text)
      where place.site_id is not null and place.withdrawn_at is null and said.text <> ''`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
