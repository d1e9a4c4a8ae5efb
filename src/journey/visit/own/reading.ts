import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Need, Side } from '../visit.ts';

/** Numbers of the two, until the day after. */
export async function readPhones(db: DbOrTrx, visitId: string, today: string): Promise<Map<Side, string>> {
  const rows = await db
    .selectFrom('visit_phone')
    .select(['side', 'number'])
    .where('visit_id', '=', visitId)
    .where('gone_on', '>', today)
    .execute();
  return new Map(rows.map(({ side, number }) => [side, number]));
}

export async function readNeeds(db: DbOrTrx, visitId: string, today: string): Promise<Need[]> {
  const rows = await db
    .selectFrom('visit_need')
    .select('need')
    .where('visit_id', '=', visitId)
    .where('gone_on', '>', today)
    .orderBy('need')
    .execute();
  return rows.map(({ need }) => need);
}

/** When the house rules were signed last, in whatever version. */
export async function readSignature(db: DbOrTrx, visitId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('house_rules_signature')
    .select('signed_at')
    .where('visit_id', '=', visitId)
    .orderBy('signed_at', 'desc')
    .executeTakeFirst();
  return row?.signed_at ?? null;
}

interface Site {
  name: string;
  address: string;
}

export const readSite = async (db: DbOrTrx, siteId: string): Promise<Site | null> =>
  (await readSites(db, [siteId])).get(siteId) ?? null;

/** Only of open sites. */
export async function readSites(db: DbOrTrx, siteIds: readonly string[]): Promise<Map<string, Site>> {
  if (siteIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('site')
    .select(['id', 'name', 'address'])
    .where('id', 'in', [...siteIds])
    .where('kind', '=', 'open')
    .execute();
  return new Map(rows.map(({ id, name, address }) => [id, { name, address: address ?? '' }]));
}

export interface Contact {
  name: string;
  email: string;
}

/** The contact person of an organisation. */
export async function readContact(db: DbOrTrx, organisationId: string): Promise<Contact | null> {
  const row = await db
    .selectFrom('organisation')
    .innerJoin('person_main as contact', 'contact.id', 'organisation.contact_id')
    .select(['contact.name', 'contact.email'])
    .where('organisation.id', '=', organisationId)
    .executeTakeFirst();
  return row ?? null;
}
