import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { leadsNowhere } from './schema.ts';
import type { SiteTextField } from './tables.ts';

export interface Site {
  id: string;
  kind: 'open' | 'secret';
  name: string;
  /** Only of an open site. */
  address: string | null;
  /** Only of a secret one. */
  region: string | null;
  /** Of a secret one, unless the host rings the visitor. */
  meetingPoint: string | null;
  hostRings: boolean;
  version: number;
}

/** The sites of an organisation, by name. They stay over rounds. */
export async function readSites(db: DbOrTrx, organisationId: string): Promise<Site[]> {
  const rows = await db
    .selectFrom('site')
    .select(['id', 'kind', 'name', 'address', 'region'])
    .select(['meeting_point as meetingPoint', 'host_rings as hostRings', 'version'])
    .where('organisation_id', '=', organisationId)
    .execute();
  return ordered(rows, ({ name, id }) => [name, id]);
}

/** A place at a site of which texts say where it is. */
export interface TellingPlace {
  code: string;
  title: string;
  round: string;
  fields: SiteTextField[];
}

/**
 * The places whose texts would give a site away once it is secret. Those of rounds that are over are not asked for:
 * nobody can change them, nor see them, and the table takes away what could lead there.
 */
export async function readTellingPlaces(db: DbOrTrx, siteId: string, today: string): Promise<TellingPlace[]> {
  const rows = await db
    .selectFrom('site_text')
    .selectAll()
    .where('site_id', '=', siteId)
    .where((eb) => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', today)]))
    .execute();
  const tells = ({ field, text }: { field: SiteTextField; text: string }) =>
    field === 'title' || field === 'languages' ? leadsSomewhere(text) : !leadsNowhere(text);
  const places = Map.groupBy(
    ordered(rows.filter(tells), (one) => [one.round, one.code]),
    ({ round, code }) => `${round} ${code}`,
  );
  return [...places.values()].map((texts) => {
    const { code, title, round } = texts[0]!;
    return { code, title, round, fields: texts.map(({ field }) => field) };
  });
}
