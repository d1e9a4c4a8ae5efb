import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Somebody says something to a dilemma. Sent twice, it is said once. */
export async function react(
  trx: DbOrTrx,
  { dilemmaId, personId, text }: { dilemmaId: string; personId: PersonId; text: string },
): Promise<void> {
  const before = await trx
    .selectFrom('dilemma_reaction')
    .select('id')
    .where('dilemma_id', '=', dilemmaId)
    .where('person_id', '=', personId)
    .where('text', '=', text)
    .executeTakeFirst();
  if (before) return;
  await trx
    .insertInto('dilemma_reaction')
    .values({ dilemma_id: dilemmaId, person_id: personId, text })
    .execute();
}

/** Somebody takes back what they said. @returns `false` when it is not theirs */
export async function takeBackReaction(
  trx: DbOrTrx,
  { reactionId, personId }: { reactionId: string; personId: PersonId },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('dilemma_reaction')
    .where('id', '=', reactionId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
