import { type Kysely, sql } from 'kysely';

/**
 * Who asks to have something corrected writes what is wrong, which can be where they must not come; the answer can say it
 * again. Both are sealed (decisions 0082 and 0090).
 */
const statements = [
  `update correction set text = seal_note(text), reply = seal_note(reply)`,
  // What is not changed is sealed already.
  `create function seal_correction() returns trigger language plpgsql as $$
    declare is_new boolean := tg_op = 'INSERT';
    begin
      if is_new or new.text is distinct from old.text then new.text := seal_note(new.text); end if;
      if is_new or new.reply is distinct from old.reply then new.reply := seal_note(new.reply); end if;
      return new;
    end $$`,
  `create trigger seal_correction before insert or update of text, reply on correction
    for each row execute function seal_correction()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
