import { type RawBuilder, sql } from 'kysely';
import { inventories } from '../../src/inventory.ts';
import { aPerson } from '../../src/people/person/testing.ts';
import type { Db } from '../../src/platform/db/connect.ts';
import { columnsOf, tablesOf } from '../../src/platform/privacy/inventory-ways.ts';

/** Something that stands in one field and nowhere else. */
export interface Canary {
  /** As in `place.meeting`. */
  field: string;
  /** Any way in which it can be written. */
  sign: RegExp;
}

/** A secret place with a visit there, who receives, and a follow-up with its organisation. */
interface Where {
  programmeId: string;
  placeId: string;
  siteId: string;
  visitId: string;
  followUpId: string;
}

/** In which rows of a table that is about secret places something of this one stands. */
const ROWS: Readonly<Record<string, (where: Where) => { column: string; is: string }>> = {
  place: ({ placeId }) => ({ column: 'id', is: placeId }),
  slot: ({ placeId }) => ({ column: 'place_id', is: placeId }),
  host: ({ placeId }) => ({ column: 'place_id', is: placeId }),
  site: ({ siteId }) => ({ column: 'id', is: siteId }),
  visit: ({ visitId }) => ({ column: 'id', is: visitId }),
  visit_day_asked: ({ visitId }) => ({ column: 'visit_id', is: visitId }),
  visit_report: ({ visitId }) => ({ column: 'visit_id', is: visitId }),
  follow_up: ({ followUpId }) => ({ column: 'id', is: followUpId }),
};
/** Tables that name one by ids alone, as what somebody chose or a coordinator decided. */
const IDS_ALONE = ['sign_up', 'visit_lock', 'match_guest', 'match_decision', 'match_decision_lock'];

/** In a month of that year in which nothing else is; each field has a day of its own. */
const dayOf = (number: number) => `2027-08-${String(number).padStart(2, '0')}`;
const IN_THAT_MONTH = /\baug(?:ust(?:us)?)?\b(?! 2026)|(?<![\da-f-])2027-?08/i;

/** What a visit to a secret place need not have, so that there is a field to plant each canary in; the site that it gets. */
export async function fillSecret(
  db: Db,
  { placeId, visitId, organisationId }: Pick<Where, 'placeId' | 'visitId'> & { organisationId: string },
): Promise<string> {
  const { id: siteId } = await db
    .insertInto('site')
    .values({
      ...{ name: 'x', kind: 'secret', organisation_id: organisationId },
      ...{ region: 'x', meeting_point: 'x' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.updateTable('place').set({ site_id: siteId }).where('id', '=', placeId).execute();
  await db
    .insertInto('visit_day_asked')
    .values({ visit_id: visitId, asked_by: 'host', slot_id: null, days: ['2027-01-12'] })
    .execute();
  await db
    .insertInto('visit_report')
    .values({ visit_id: visitId, kind: 'complaint', side: 'visitor', take_up_by: '2027-01-12' })
    .execute();
  // One slot: each would have the same first day.
  const [, ...others] = await db.selectFrom('slot').select('id').where('place_id', '=', placeId).execute();
  await db.updateTable('visit').set({ slot_id: null }).where('place_id', '=', placeId).execute();
  for (const { id } of others) await db.deleteFrom('slot').where('id', '=', id).execute();
  return siteId;
}

/**
 * Plants a canary in each field that the inventory calls secret: also in one that is new. Who receives there gets a name and
 * an address of that kind.
 */
export async function plant(db: Db, where: Where): Promise<Canary[]> {
  const canaries: Canary[] = [];
  let number = 0;
  for (const { name, table } of tablesOf(inventories)) {
    const secret = columnsOf(table).filter(
      ({ special, seenBy }) => special === 'secret-site' && !seenBy?.includes('public'),
    );
    if (secret.length === 0 || IDS_ALONE.includes(name)) continue;
    const rows = ROWS[name]?.(where);
    if (!rows) throw new Error(`${name} holds something of secret places: say in ROWS which rows of it`);
    // At once: some are there together or not at all, as when a day begins and ends.
    const sets: RawBuilder<unknown>[] = [];
    for (const { name: column } of secret) {
      const made = canaryFor(await typeOf(db, name, column), column, ++number);
      if (!made) continue;
      sets.push(sql`${sql.ref(column)} = ${made.value}`);
      canaries.push({ field: `${name}.${column}`, sign: made.sign });
    }
    if (sets.length > 0)
      await sql`update ${sql.table(name)} set ${sql.join(sets)}
        where ${sql.ref(rows.column)} = ${rows.is}`.execute(db);
  }
  const host = await aPerson(db, where.programmeId, 'Zwaluw Hostkanarie', 'hostkanarie@zwaluw.example');
  await db.updateTable('host').set({ person_id: host }).where('place_id', '=', where.placeId).execute();
  canaries.push({ field: 'host, by name or address', sign: /hostkanarie|zwaluw/i });
  return canaries;
}

/**
 * What stands in the gallery, or in the own sign-up, and of which nobody hears that it is what somebody goes to: the title of the
 * place, and what the visitor asks and wants to learn.
 */
export async function plantTexts(
  db: Db,
  { placeId, visitId }: Pick<Where, 'placeId' | 'visitId'>,
): Promise<Canary[]> {
  const [title, goal, question] = ['Kanarietitelveer', 'Kanariedoelveer', 'Kanarievraagveer'] as const;
  await db.updateTable('place').set({ title }).where('id', '=', placeId).execute();
  await db
    .updateTable('sign_up')
    .set({ learning_goal: goal, image_before: question })
    .where('id', '=', (from) => from.selectFrom('visit').select('sign_up_id').where('id', '=', visitId))
    .execute();
  return [
    { field: 'place.title', sign: new RegExp(title, 'i') },
    { field: 'sign_up.learning_goal', sign: new RegExp(goal, 'i') },
    { field: 'sign_up.image_before', sign: new RegExp(question, 'i') },
  ];
}

/** Ids, yes or no, and moments of a coordinator tell nothing that can be read. */
function canaryFor(type: string, column: string, number: number): { value: unknown; sign: RegExp } | null {
  if (column === 'kind') return null;
  if (/day/.test(column) || /^(date|timestamp)/.test(type)) {
    const day = dayOf(number);
    return { value: type === 'ARRAY' ? [day] : day, sign: IN_THAT_MONTH };
  }
  if (/time$/.test(column)) {
    const minutes = 13 + number;
    return {
      value: `03:${minutes}`,
      sign: new RegExp(`(?<![\\d:.])0?3[.:]${minutes}(?![\\d:])|T03${minutes}`),
    };
  }
  if (type !== 'text') return null;
  // A secret place takes no digits in its texts.
  const word = `Kanarie${String.fromCharCode(96 + number).repeat(3)}veer`;
  return { value: word, sign: new RegExp(word, 'i') };
}

async function typeOf(db: Db, table: string, column: string): Promise<string> {
  const { rows } = await sql<{ data_type: string }>`select data_type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name = ${column}`.execute(db);
  return rows[0]!.data_type;
}
