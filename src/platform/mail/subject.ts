import { type SelectQueryBuilder, sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';

/** Something that a mail is about: the table in which it stands, and what names it there. */
export interface Subject {
  kind: keyof Tables;
  id: string;
}

/**
 * Every mail about one of these things goes, also when it was sent: the rows name people.
 * @param ids of the things, as a query, so that one statement finds them and the mails
 */
export async function forgetMailAbout<From extends keyof Tables>(
  trx: DbOrTrx,
  kind: keyof Tables,
  ids: SelectQueryBuilder<Tables, From, { id: string }>,
): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where('id', 'in', (from) =>
      from
        .selectFrom('mail_subject')
        .select('mail_id')
        .where('mail_subject.kind', '=', kind)
        .where(sql<boolean>`mail_subject.id in (select thing.id::text from ${ids} as thing)`),
    )
    .execute();
}
