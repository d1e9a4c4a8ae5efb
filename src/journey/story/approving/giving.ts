import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { askOfficers } from './asking.ts';
import { type Given, saveOfficers } from './officers.ts';

/** Keeps who says yes for an organisation, and asks them about each story of it that waited for an address. */
export async function giveOfficers(
  trx: DbOrTrx,
  organisationId: string,
  { given, today }: { given: Given; today: string },
): Promise<void> {
  await saveOfficers(trx, organisationId, given);
  const waiting = await trx
    .selectFrom('story')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select('story.id')
    .where('story.state', '=', 'approval')
    .where(
      sql<boolean>`exists (select from organisation
        where organisation.id in (visit.organisation_id, place.organisation_id)
          and coalesce(organisation.merged_into, organisation.id) = ${organisationId})`,
    )
    .orderBy('story.number')
    .execute();
  for (const { id } of waiting) await askOfficers(trx, id, today);
}
