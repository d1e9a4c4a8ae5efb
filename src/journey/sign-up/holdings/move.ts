import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover } from '../../programme/programme-holdings.ts';
import { recodeDrafts } from './drafts.ts';

/**
 * People go to another organisation, those that were chosen or all. What names the organisation is of the other when all
 * of it goes; of one that parts, where somebody must not come holds for both.
 */
export async function handOverSignUps(trx: DbOrTrx, handover: Handover): Promise<void> {
  const { from, to, roundIds, only } = handover;
  if (roundIds.length === 0) return;
  const moved = await trx
    .updateTable('sign_up')
    .set({ organisation_id: to.id })
    .where('organisation_id', '=', from.id)
    .where('round_id', 'in', [...roundIds])
    .$if(only !== null, (query) => query.where(sql<boolean>`id = any(${[...(only ?? [])]}::uuid[])`))
    .returning(['round_id', 'person_id'])
    .execute();
  if (only === null) {
    // Who confirmed for the one speaks for the other; of a part that goes on by itself nobody has said it yet.
    await trx
      .updateTable('employment')
      .set({ organisation_id: to.id })
      .where('organisation_id', '=', from.id)
      .where('sign_up_id', 'in', (eb) =>
        eb
          .selectFrom('sign_up')
          .select('id')
          .where('round_id', 'in', [...roundIds]),
      )
      .execute();
  }
  await keepAway(trx, handover);
  if (only === null) await nameTheOther(trx, handover);
  const isMoved = new Set(moved.map(({ round_id, person_id }) => `${round_id} ${person_id}`));
  await recodeDrafts(trx, roundIds, {
    from: from.code,
    to: to.code,
    goes: ({ round_id, person_id }) => only === null || isMoved.has(`${round_id} ${person_id}`),
    both: only !== null,
  });
}

/** Where somebody must not come to the one, they must not come to the other. */
async function keepAway(trx: DbOrTrx, { from, to, roundIds, only }: Handover): Promise<void> {
  const inRounds = sql`select id from sign_up where round_id = any(${[...roundIds]}::uuid[])`;
  await sql`insert into exclusion (sign_up_id, organisation_id, made_in, made_at, file_name, user_id)
    select sign_up_id, ${to.id}, made_in, made_at, file_name, user_id from exclusion
    where organisation_id = ${from.id} and sign_up_id in (${inRounds})`.execute(trx);
  await sql`insert into safety_said (sign_up_id, organisation_id)
    select sign_up_id, ${to.id} from safety_said
    where organisation_id = ${from.id} and sign_up_id in (${inRounds})`.execute(trx);
  if (only !== null) return;
  for (const table of ['exclusion', 'safety_said'] as const) {
    await sql`delete from ${sql.table(table)}
      where organisation_id = ${from.id} and sign_up_id in (${inRounds})`.execute(trx);
  }
}

/** Of two choices that become one, the better stays. */
async function nameTheOther(trx: DbOrTrx, { from, to, roundIds }: Handover): Promise<void> {
  await trx
    .updateTable('withdrawal')
    .set({ organisation_id: to.id })
    .where('organisation_id', '=', from.id)
    .where('round_id', 'in', [...roundIds])
    .execute();
  const choices = await trx
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .select(['choice.sign_up_id', 'choice.number', 'choice.organisation_id'])
    .where('sign_up.round_id', 'in', [...roundIds])
    .where('choice.organisation_id', 'in', [from.id, to.id])
    .orderBy('choice.number')
    .execute();
  for (const [signUpId, [best, ...others]] of Map.groupBy(choices, ({ sign_up_id }) => sign_up_id)) {
    for (const { number } of others) {
      await trx
        .deleteFrom('choice')
        .where('sign_up_id', '=', signUpId)
        .where('number', '=', number)
        .execute();
    }
    await trx
      .updateTable('choice')
      .set({ organisation_id: to.id })
      .where('sign_up_id', '=', signUpId)
      .where('number', '=', best!.number)
      .execute();
  }
}
