import { ordered } from '../../language/order.ts';
import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** Where a code that is no longer in use leads. */
export interface Successor {
  id: string;
  code: string;
}

/** Codes that organisations of the programme had before, and of those that went up in another → who that is now. */
export async function readSuccessors(db: DbOrTrx, programmeId: ProgrammeId): Promise<Map<string, Successor>> {
  const merged = await db
    .selectFrom('organisation')
    .innerJoin('organisation as into', 'into.id', 'organisation.merged_into')
    .select(['organisation.code as old', 'into.id', 'into.code'])
    .where('organisation.programme_id', '=', programmeId)
    .execute();
  const recoded = await db
    .selectFrom('organisation_code')
    .innerJoin('organisation', 'organisation.id', 'organisation_code.organisation_id')
    .leftJoin('organisation as into', 'into.id', 'organisation.merged_into')
    .select(['organisation_code.code as old', 'organisation.id', 'organisation.code'])
    .select(['into.id as into_id', 'into.code as into_code'])
    .where('organisation_code.programme_id', '=', programmeId)
    .execute();
  return new Map([
    ...merged.map(({ old, id, code }): [string, Successor] => [old, { id, code }]),
    ...recoded.map(({ old, id, code, into_id, into_code }): [string, Successor] => [
      old,
      { id: into_id ?? id, code: into_code ?? code },
    ]),
  ]);
}

/** The organisations of a programme that did not go up in another, also those that have left, by name. */
export async function readPresent(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<{ code: string; name: string; kind: string; region: string; leftOn: string | null }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'name', 'kind', 'region', 'left_on as leftOn'])
    .where('programme_id', '=', programmeId)
    .where('merged_into', 'is', null)
    .execute();
  return ordered(rows, ({ name, code }) => [name, code]);
}
