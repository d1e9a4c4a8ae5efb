import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dilemmaRecognised } from '../schema.ts';
import { isCountedAnew } from './shares.ts';

interface Recognising {
  /** One that is open. */
  dilemmaId: string;
  organisationId: string;
}

/** An organisation has this dilemma too. Said twice, it is said once, by whomever. */
export async function recognise(
  trx: DbOrTrx,
  { dilemmaId, organisationId }: Recognising,
  userId: string | null = null,
): Promise<void> {
  await lock(trx, dilemmaId);
  const group = await readGroupRows(trx, dilemmaId);
  if (group.some((one) => one.organisation_id === organisationId && one.holds)) return;
  await trx
    .insertInto('recognition')
    .values({ dilemma_id: dilemmaId, organisation_id: organisationId })
    .onConflict((one) => one.columns(['dilemma_id', 'organisation_id']).doUpdateSet({ holds: true }))
    .execute();
  await happened(trx, dilemmaRecognised, { dilemmaId, organisationId, holds: true }, userId);
  await countAnew(trx, dilemmaId);
}

/** It does not any more, nor of those that were joined with it. */
export async function takeBack(
  trx: DbOrTrx,
  { dilemmaId, organisationId }: Recognising,
  userId: string | null = null,
): Promise<void> {
  await lock(trx, dilemmaId);
  const theirs = (await readGroupRows(trx, dilemmaId)).filter(
    (one) => one.organisation_id === organisationId && one.holds,
  );
  if (theirs.length === 0) return;
  const ids = theirs.map((one) => one.dilemma_id);
  await trx
    .deleteFrom('recognition')
    .where('dilemma_id', 'in', ids)
    .where('organisation_id', '=', organisationId)
    .where('shown', '=', false)
    .execute();
  await trx
    .updateTable('recognition')
    .set({ holds: false })
    .where('dilemma_id', 'in', ids)
    .where('organisation_id', '=', organisationId)
    .execute();
  await happened(trx, dilemmaRecognised, { dilemmaId, organisationId, holds: false }, userId);
  await countAnew(trx, dilemmaId);
}

/** When enough changed at once, the families are shown as they are now. */
export async function countAnew(trx: DbOrTrx, dilemmaId: string): Promise<void> {
  const rows = await readGroupRows(trx, dilemmaId);
  const organisations = [...Map.groupBy(rows, (one) => one.organisation_id).values()].map((theirs) => ({
    holds: theirs.some(({ holds }) => holds),
    shown: theirs.some(({ shown }) => shown),
  }));
  if (!isCountedAnew(organisations)) return;
  const ids = [...new Set(rows.map((one) => one.dilemma_id))];
  await trx.deleteFrom('recognition').where('dilemma_id', 'in', ids).where('holds', '=', false).execute();
  await trx.updateTable('recognition').set({ shown: true }).where('dilemma_id', 'in', ids).execute();
}

/** Two presses at the same moment come after each other. */
async function lock(trx: DbOrTrx, dilemmaId: string): Promise<void> {
  await trx.selectFrom('dilemma').select('id').where('id', '=', dilemmaId).forUpdate().execute();
}

/** Of a dilemma and of all that were joined with it, also by way of another. */
async function readGroupRows(trx: DbOrTrx, dilemmaId: string) {
  return trx
    .withRecursive('joined(id)', (query) =>
      query
        .selectFrom('dilemma')
        .select('dilemma.id')
        .where('dilemma.id', '=', dilemmaId)
        .union(
          query
            .selectFrom('dilemma')
            .innerJoin('joined', 'joined.id', 'dilemma.joined_into')
            .select('dilemma.id'),
        ),
    )
    .selectFrom('recognition')
    .innerJoin('joined', 'joined.id', 'recognition.dilemma_id')
    .innerJoin('organisation', 'organisation.id', 'recognition.organisation_id')
    .select([
      'recognition.dilemma_id',
      'recognition.organisation_id',
      'recognition.holds',
      'recognition.shown',
    ])
    .where('organisation.merged_into', 'is', null)
    .where(sql<boolean>`organisation.left_on is null`)
    .execute();
}
