import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover } from '../../programme/programme-holdings.ts';

/** Places go to another organisation, each with its site. When all of it goes, so do sites that no place is at. */
export async function handOverPlaces(trx: DbOrTrx, handover: Handover): Promise<void> {
  const { from, to, roundIds, only, takeSite } = handover;
  const all = await trx
    .selectFrom('place')
    .select(['id', 'site_id', 'round_id'])
    .where('organisation_id', '=', from.id)
    .execute();
  const on = new Set<string>(roundIds);
  const chosen = only && new Set(only);
  const goes = all.filter(({ id, round_id }) => on.has(round_id) && (chosen === null || chosen.has(id)));
  const going = new Set(goes.map(({ id }) => id));
  for (const [siteId, places] of Map.groupBy(goes, ({ site_id }) => site_id)) {
    const stays = all.some(({ id, site_id }) => site_id === siteId && !going.has(id));
    const site = siteId === null ? null : await takeSite(siteId, stays);
    await trx
      .updateTable('place')
      .set((eb) => ({ organisation_id: to.id, site_id: site, version: eb('version', '+', 1) }))
      .where(
        'id',
        'in',
        places.map(({ id }) => id),
      )
      .execute();
  }
  if (only !== null) return;
  const used = new Set(all.map(({ site_id }) => site_id));
  const sites = await trx.selectFrom('site').select('id').where('organisation_id', '=', from.id).execute();
  for (const { id } of sites.filter((site) => !used.has(site.id))) await takeSite(id, false);
}
