import { type Kysely, sql } from 'kysely';

/** What is in a round, of every stage: the first one asks it before a round goes, and knows no later one. */
const statement = `create view round_content as
    select round_id, 'place' as kind from place
    union all
    select round_id, 'sign-up' from sign_up
    union all
    select round_id, 'draft' from sign_up_draft
    union all
    select round_id, 'withdrawal' from withdrawal
    union all
    select round_id, 'match' from match_run
    union all
    select round_id, 'invitation' from invitation where invited_on is not null or answer is not null
    union all
    select round_id, 'import' from import_batch`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
