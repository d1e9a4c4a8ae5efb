import type { ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** What secret sites of the programme are called, and where one meets who goes there. */
export async function readSecretNames(db: DbOrTrx, programmeId: ProgrammeId): Promise<string[]> {
  const sites = await db
    .selectFrom('site')
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .select(['site.name', 'site.meeting_point'])
    .where('organisation.programme_id', '=', programmeId)
    .where('site.kind', '=', 'secret')
    .execute();
  return sites
    .flatMap(({ name, meeting_point }) => [name, meeting_point ?? ''])
    .filter((name) => name !== '');
}
