import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Outcome } from './outcome.ts';

interface Telling {
  dilemmaId: string;
  text: string;
  outcome: Outcome;
  organisationId: string;
  personId: PersonId | null;
}

/** An organisation tells what it tried, and what came of it. Sent twice, it is told once. */
export async function tellAttempt(
  trx: DbOrTrx,
  { dilemmaId, text, outcome, organisationId, personId }: Telling,
): Promise<string> {
  const before = await trx
    .selectFrom('dilemma_attempt')
    .select('id')
    .where('dilemma_id', '=', dilemmaId)
    .where('told_by', 'is not distinct from', personId)
    .where('text', '=', text)
    .executeTakeFirst();
  if (before) return before.id;
  const { id } = await trx
    .insertInto('dilemma_attempt')
    .values({ dilemma_id: dilemmaId, text, told_by: personId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sayOutcome(trx, { attemptId: id, organisationId, outcome });
  return id;
}

/** Another organisation tried the same, or knows by now what came of it. */
export async function sayOutcome(
  trx: DbOrTrx,
  said: { attemptId: string; organisationId: string; outcome: Outcome },
): Promise<void> {
  const { attemptId: attempt_id, organisationId: organisation_id, outcome } = said;
  await trx
    .insertInto('dilemma_tried')
    .values({ attempt_id, organisation_id, outcome })
    .onConflict((one) => one.columns(['attempt_id', 'organisation_id']).doUpdateSet({ outcome }))
    .execute();
}

/** It did not after all. What nobody tried any more goes. */
export async function takeBackTried(
  trx: DbOrTrx,
  { attemptId, organisationId }: { attemptId: string; organisationId: string },
): Promise<void> {
  await trx
    .deleteFrom('dilemma_tried')
    .where('attempt_id', '=', attemptId)
    .where('organisation_id', '=', organisationId)
    .execute();
  await trx
    .deleteFrom('dilemma_attempt')
    .where('id', '=', attemptId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('dilemma_tried').select('attempt_id').where('attempt_id', '=', attemptId))),
    )
    .execute();
}
