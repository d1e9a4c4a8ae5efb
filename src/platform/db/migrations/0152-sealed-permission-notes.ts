import { type Kysely, sql } from 'kysely';

/**
 * A manager, or who notes what a manager said by telephone, can write beside the answer where somebody must not come: that note is
 * sealed, also the one of before (decision 0090).
 */
const statements = [
  `update permission_request set note = seal_note(note)`,
  `update permission_by_telephone set earlier_note = seal_note(earlier_note)`,
  // What is not changed is sealed already.
  ...[
    { table: 'permission_request', column: 'note' },
    { table: 'permission_by_telephone', column: 'earlier_note' },
  ].flatMap(({ table, column }) => [
    `create function seal_${table}() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then new.${column} := seal_note(new.${column});
        elsif new.${column} is distinct from old.${column} then new.${column} := seal_note(new.${column});
        end if;
        return new;
      end $$`,
    `create trigger seal_${table} before insert or update of ${column} on ${table}
      for each row execute function seal_${table}()`,
  ]),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
