import { type Kysely, sql } from 'kysely';

/** A place without a day that another round of the programme has as well: it came along, and nobody did anything here. */
const cameAlong = `not exists (select from slot where slot.place_id = place.id) and exists (
    select from place as earlier
    join round as there on there.id = earlier.round_id
    join round as here on here.id = place.round_id and here.programme_id = there.programme_id
    where earlier.round_id <> place.round_id and earlier.code = place.code and earlier.title = place.title)`;

/** What is in a round, of every stage: the first one asks it before a round goes, and knows no later one. */
const statement = `create view round_content as
    select place.round_id, case when ${cameAlong} then 'brought' else 'place' end as kind from place
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
