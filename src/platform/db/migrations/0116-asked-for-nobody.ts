import { type Kysely, sql } from 'kysely';

/**
 * What who speaks for an organisation asked for the owner of a card, and what reaches nobody: the two must not meet, or the
 * owner asked somebody by themselves. Whoever asked sees what they would see otherwise.
 */
const statements = [
  `alter table contact_card
    add column unheard_id uuid references person (id) on delete set null,
    add column unheard_on date`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
