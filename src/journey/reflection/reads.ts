import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Whether one of these organisations has a site or a place that is secret: then nothing in a text may lead there. */
export async function isSecret(db: DbOrTrx, organisations: readonly string[]): Promise<boolean> {
  if (organisations.length === 0) return false;
  const found = await db
    .selectFrom('secret_organisation')
    .select('organisation_id')
    .where('organisation_id', 'in', [...organisations])
    .limit(1)
    .execute();
  return found.length > 0;
}
