import { type Kysely, sql } from 'kysely';

/**
 * A workbook says who must not come where, in its cells, in what was answered about them and in what did not come along: what was
 * read of it is sealed (decision 0082). A digest of it can be guessed, and is as well.
 */
const WHOLE = ['raw', 'decisions', 'corrections', 'agreed'];
const sealed = (column: string) =>
  ({ digest: 'seal(new.digest)', summary: `seal_parts(new.summary, array['leftOut'])` })[column] ??
  `seal_all(new.${column})`;
const COLUMNS = ['digest', 'summary', ...WHOLE];

const statements = [
  `create function seal_all(stored jsonb) returns jsonb language sql volatile as $$
    select case when stored is not null then jsonb_build_object('sealed', seal(stored::text)) end $$`,
  `create function open_all(stored jsonb) returns jsonb language sql stable as $$
    select open_sealed(stored ->> 'sealed')::jsonb $$`,
  `update import_batch as new set ${COLUMNS.map((column) => `${column} = ${sealed(column)}`).join(', ')}`,
  // What is not changed is sealed already.
  `create function seal_import() returns trigger language plpgsql as $$
    begin
      ${COLUMNS.map(
        (column) => `if tg_op = 'INSERT' or new.${column} is distinct from old.${column} then
          new.${column} := ${sealed(column)};
        end if;`,
      ).join(' ')}
      return new;
    end $$`,
  `create trigger seal_import before insert or update of ${COLUMNS.join(', ')} on import_batch
    for each row execute function seal_import()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
