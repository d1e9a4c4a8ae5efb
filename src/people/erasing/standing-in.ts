import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId, ProgrammeId } from '../ids.ts';
import { readPointers } from '../person/pointers.ts';

/** What lists show where somebody was: it is in no language of its own, and of nobody. */
export const NOBODY = 'Iemand (gewist)';

/** A row of which is what goes on counting: without an address, and nothing leads from it to who it was. */
export async function standInFor(trx: DbOrTrx, programmeId: ProgrammeId): Promise<PersonId> {
  const { id } = await trx
    .insertInto('person')
    .values({ programme_id: programmeId, name: NOBODY, stands_in: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Of whom nothing counts nobody stands in. */
export async function dropUnused(trx: DbOrTrx, standIn: PersonId): Promise<void> {
  const used = (await readPointers(trx)).map(
    ({ table, column }) =>
      sql`exists (select from ${sql.table(table)} where ${sql.ref(column)} = ${standIn})`,
  );
  await sql`delete from person where id = ${standIn} and stands_in and not (${sql.join(used, sql` or `)})`.execute(
    trx,
  );
}
