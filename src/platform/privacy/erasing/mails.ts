import { sql } from 'kysely';
import type { DbOrTrx } from '../../db/connect.ts';
import { readCatalog } from '../export/catalog.ts';
import type { Who } from '../inventory.ts';
import type { Inventories } from '../inventory-ways.ts';
import { About, type Somebody } from './about.ts';

/** Every mail to somebody, or about something that is about them, also one that others got: its letter names them. */
export async function readMailAbout(
  trx: DbOrTrx,
  inventories: Inventories,
  somebody: Somebody,
): Promise<string[]> {
  const catalog = await readCatalog(trx);
  const about = new About(inventories, catalog, somebody);
  const things = [...about.tables].flatMap(([name, table]) => {
    if (catalog.columns.get(name)?.get('id')?.type !== 'uuid' || name === 'mail') return [];
    return (Object.keys(table.people) as Who[]).flatMap((who) => {
      const rows = who === 'account' && name !== 'person' ? null : about.rows(name, who);
      return rows
        ? [
            sql`select ${name}::text as kind, ${sql.ref(`${name}.id`)}::text as id from ${sql.table(name)} where ${rows}`,
          ]
        : [];
    });
  });
  const { rows } = await sql<{ id: string }>`
    with things as (${sql.join(things, sql` union `)})
    select mail.id from mail where lower(mail.recipient) = any(${[...somebody.addresses]}::text[])
    union
    select mail_subject.mail_id from mail_subject
      join things on things.kind = mail_subject.kind and things.id = mail_subject.id`.execute(trx);
  return rows.map(({ id }) => id);
}
