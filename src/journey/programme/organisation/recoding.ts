import type { Db } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { organisationRecoded } from '../schema.ts';
import { type ChangeAt, findChanging, lockProgramme, readCodesInUse } from './change.ts';

/**
 * An organisation is called by another code, in every round; the old one still leads there. A code that it had before
 * it can have again.
 * @returns `taken` when another has the code or had it; `null` when it is done, or was already
 */
export async function recodeOrganisation(
  db: Db,
  { programmeId, holdings, actor }: ChangeAt,
  codes: { from: string; to: string },
): Promise<'taken' | null> {
  const { from, to } = codes;
  if (from === to) return null;
  return db.transaction().execute(async (trx) => {
    await lockProgramme(trx, programmeId);
    const organisation = await findChanging(trx, programmeId, from);
    // Sent twice, it has the new one by now.
    if (!organisation) return (await findChanging(trx, programmeId, to)) ? null : 'taken';
    await trx
      .deleteFrom('organisation_code')
      .where('organisation_id', '=', organisation.id)
      .where('code', '=', to)
      .execute();
    if ((await readCodesInUse(trx, programmeId)).has(to.toUpperCase())) return 'taken';
    await trx
      .insertInto('organisation_code')
      .values({ programme_id: programmeId, code: from, organisation_id: organisation.id })
      .execute();
    await trx
      .updateTable('organisation')
      .set((eb) => ({ code: to, version: eb('version', '+', 1) }))
      .where('id', '=', organisation.id)
      .execute();
    for (const stage of holdings) await stage.recode?.(trx, { programmeId, from, to });
    await happened(trx, organisationRecoded, { organisationId: organisation.id }, actor);
    return null;
  });
}
