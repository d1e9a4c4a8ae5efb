import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import type { Side } from '../../visit/visit.ts';
import type { ReflectionState } from '../reflection.ts';
import { reflectionMoved } from '../schema.ts';

interface Moving {
  visitId: string;
  roundId: RoundId;
  personId: PersonId;
  side: Side;
  to: ReflectionState;
}

/** The one way to another state; who was never asked begins here as well. What was given stays given when it is changed. */
export async function moveReflection(
  trx: DbOrTrx,
  { visitId, roundId, personId, side, to }: Moving,
): Promise<{ id: string; state: ReflectionState }> {
  await trx
    .insertInto('reflection')
    .values({ visit_id: visitId, person_id: personId, side, state: 'asked' })
    .onConflict((twice) => twice.columns(['visit_id', 'person_id']).doNothing())
    .execute();
  const { id, state } = await trx
    .selectFrom('reflection')
    .select(['id', 'state'])
    .where('visit_id', '=', visitId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (state === to || to === 'asked' || (state === 'given' && to === 'begun')) return { id, state };
  await trx.updateTable('reflection').set({ state: to }).where('id', '=', id).execute();
  await happened(trx, reflectionMoved, { reflectionId: id, roundId, to });
  return { id, state: to };
}
