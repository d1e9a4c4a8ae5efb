import { sql } from 'kysely';
import type { Ending } from '../../../people/erasing/ending.ts';

/** Who goes because their term passed takes no place in a figure along: what they raised and tried stays, of nobody. */
export const eraseInDilemmas: Ending = async (trx, { personId, passed }) => {
  if (!passed) return;
  await sql`update dilemma_attempt set told_by = null where told_by = ${personId}`.execute(trx);
  await sql`update dilemma set raised_by = null, organisation_id = null where raised_by = ${personId}`.execute(
    trx,
  );
};
