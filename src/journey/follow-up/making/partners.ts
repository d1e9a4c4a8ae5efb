import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Reader } from '../board/reader.ts';

export interface Partner {
  id: string;
  code: string;
  name: string;
}

/**
 * The other organisations of the programme, by name: for whom something can be. One from which the reader is kept away is among
 * them as any other, so that the list tells nothing of that.
 */
export async function readPartners(
  db: DbOrTrx,
  { programmeId, organisation }: Pick<Reader, 'programmeId' | 'organisation'>,
): Promise<Partner[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where('programme_id', '=', programmeId)
    .where('merged_into', 'is', null)
    .where('left_on', 'is', null)
    .$if(organisation !== null, (query) => query.where('id', '<>', organisation!.id))
    .execute();
  return ordered(rows, ({ name, code }) => [name, code]);
}

/** Whether something is secret where somebody works, or receives. */
export async function worksAtSecret(
  db: DbOrTrx,
  { personId, organisation }: Pick<Reader, 'personId' | 'organisation'>,
): Promise<boolean> {
  if (personId === null || organisation === null) return false;
  return worksAtSecretById(db, personId, organisation.id);
}

async function worksAtSecretById(db: DbOrTrx, personId: PersonId, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from secret_person where person_id = ${personId})
    or exists (select from secret_organisation where organisation_id = ${organisationId}::uuid) as found`.execute(
    db,
  );
  return rows[0]?.found ?? false;
}
