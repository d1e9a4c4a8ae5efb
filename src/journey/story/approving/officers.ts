import { sql } from 'kysely';
import { z } from 'zod';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { GivenBy, OfficerKind } from '../story.ts';

export interface Officer {
  organisationId: string;
  kind: OfficerKind;
  email: string;
  /** Who said so; `null`: it is not known any more. */
  givenBy: GivenBy | null;
}

export async function readOfficers(db: DbOrTrx, organisationIds: readonly string[]): Promise<Officer[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom('story_officer')
    .select(['organisation_id as organisationId', 'kind', 'email', 'given_by as givenBy'])
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

/**
 * Keeps who says yes for an organisation. What the organisation gave a coordinator leaves as it is.
 * @returns how many changed
 */
export async function saveOfficers(
  trx: DbOrTrx,
  organisationId: string,
  { given, by }: { given: Given; by: GivenBy },
): Promise<number> {
  const isTheirs =
    by === 'coordinator' ? sql<boolean>`story_officer.given_by = 'coordinator'` : sql<boolean>`true`;
  let changed = 0;
  for (const [kind, email] of Object.entries(given) as [OfficerKind, string | undefined][]) {
    if (email === undefined) continue;
    const rows =
      email === ''
        ? await trx
            .deleteFrom('story_officer')
            .where('organisation_id', '=', organisationId)
            .where('kind', '=', kind)
            .where(isTheirs)
            .returning('kind')
            .execute()
        : await trx
            .insertInto('story_officer')
            .values({ organisation_id: organisationId, kind, email, given_by: by })
            .onConflict((on) =>
              on
                .columns(['organisation_id', 'kind'])
                .doUpdateSet({ email, given_by: by })
                .where(isTheirs)
                .where((eb) =>
                  eb.or([
                    eb('story_officer.email', '<>', email),
                    eb('story_officer.given_by', 'is distinct from', by),
                  ]),
                ),
            )
            .returning('kind')
            .execute();
    changed += rows.length;
  }
  return changed;
}
