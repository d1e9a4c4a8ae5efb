import { type Kysely, sql } from 'kysely';

const VEILED = [
  ...['description', 'functions', 'languages', 'accessibility'],
  ...['meeting', 'bring', 'dress', 'ask_for', 'dos_donts'],
];

/** What none of the forms and imports lets through: a part of what `privacy/leading-links.ts` finds. */
const LINK = String.raw`(://|\mwww\.|@|///|\]\(|<a\M|\m(geo|tel|mailto):|[[:alnum:]]\.(com|org|net|nl|eu|gl|ly|app)\M)`;
const leads = (column: string) => `(${column} ~* '${LINK}')`;
const anyOf = (columns: readonly string[]) => columns.map(leads).join(' or ');

/** A link to a map passed as a text of a secret place. Nothing of one, or of its site, holds a link. */
const statements = [
  `update place set
    title = case when ${leads('title')} then 'Geheime plek' else title end,
    ${VEILED.map((column) => `${column} = case when ${leads(column)} then '' else ${column} end`).join(', ')},
    version = version + 1
  where secret and (${anyOf(['title', ...VEILED])})`,
  `alter table place add constraint place_secret_links check (not secret or not (${anyOf(['title', ...VEILED])}))`,
  // An open place that becomes secret: by a workbook or by its site nobody has looked at these.
  `create function keep_links_away() returns trigger language plpgsql as $$
    begin
      if new.secret and not old.secret then
        if ${leads('new.title')} then new.title := 'Geheime plek'; end if;
        ${VEILED.map((column) => `if ${leads(`new.${column}`)} then new.${column} := ''; end if;`).join('\n        ')}
      end if;
      return new;
    end $$`,
  // After keep_place_secret, by its name: a site decides what is secret.
  `create trigger keep_place_secret_links before update on place
    for each row execute function keep_links_away()`,
  `update site set name = case when ${leads('name')} then 'Locatie' else name end,
    region = case when ${leads('region')} then '' else region end,
    host_rings = host_rings or ${leads("coalesce(meeting_point, '')")},
    meeting_point = case when ${leads("coalesce(meeting_point, '')")} then null else meeting_point end,
    version = version + 1
  where kind = 'secret' and (${anyOf(['name', "coalesce(region, '')", "coalesce(meeting_point, '')"])})`,
  `alter table site add constraint site_secret_links check
    (kind <> 'secret' or not (${anyOf(['name', "coalesce(region, '')", "coalesce(meeting_point, '')"])}))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
