import { type Kysely, sql } from 'kysely';

/** Who was asked for a card and heard nothing of it must not meet its owner: who that is, is sealed (decision 0082). */
const statements = [
  `alter table contact_card add column unheard text`,
  `update contact_card set unheard = seal(unheard_id::text)`,
  `drop trigger if exists one_programme on contact_card`,
  `drop trigger if exists one_programme_stays on contact_card`,
  `alter table contact_card drop column unheard_id`,
  `select keep_one_programme()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
