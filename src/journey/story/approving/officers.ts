import { z } from 'zod';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { OfficerKind } from '../story.ts';

export interface Officer {
  organisationId: string;
  kind: OfficerKind;
  email: string;
}

export async function readOfficers(db: DbOrTrx, organisationIds: readonly string[]): Promise<Officer[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom('story_officer')
    .select(['organisation_id as organisationId', 'kind', 'email'])
    .where('organisation_id', 'in', [...organisationIds])
    .execute();
  return ordered(rows, ({ organisationId, kind }) => `${organisationId} ${kind}`);
}

const address = z
  .string()
  .default('')
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z.union([
      z.literal(''),
      z
        .string()
        .max(254, { error: 'email' })
        .pipe(z.email({ error: 'email' })),
    ]),
  );

/** Both addresses of an organisation; an empty one is nobody. */
export const officersForm = z.object({ communication: address, security: address });

/** Addresses by kind; one that is not there stays as it is. */
export type Given = { [kind in OfficerKind]?: string | undefined };

export async function saveOfficers(trx: DbOrTrx, organisationId: string, given: Given): Promise<void> {
  for (const [kind, email] of Object.entries(given) as [OfficerKind, string | undefined][]) {
    if (email === undefined) continue;
    if (email === '')
      await trx
        .deleteFrom('story_officer')
        .where('organisation_id', '=', organisationId)
        .where('kind', '=', kind)
        .execute();
    else
      await trx
        .insertInto('story_officer')
        .values({ organisation_id: organisationId, kind, email })
        .onConflict((on) => on.columns(['organisation_id', 'kind']).doUpdateSet({ email }))
        .execute();
  }
}
