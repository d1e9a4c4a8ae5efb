import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { signCheckpoint } from './checkpoint.ts';
import './tables.ts';

/** As the inventory says; the database holds to it by itself, and lets nothing younger go. */
export const KEPT_YEARS = 2;

/**
 * What is older than its term goes from the log. The hash of the last row that goes stays, signed when there is a key: the
 * chain begins there, and what is left is as sure as it was.
 * @returns how many rows went
 */
export async function cutAudit(db: Db, key?: KeyObject): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; hash: string; at: Date }>`
      select id, hash, at from audit
        where id < coalesce((select min(id) from audit where at > now() - make_interval(years => ${KEPT_YEARS}::int)),
          9223372036854775807)
        order by id desc limit 1`.execute(trx);
    const last = rows[0];
    if (!last) return 0;
    const { id, hash } = last;
    const signed = key && signCheckpoint(key, { id: String(id), hash, madeAt: new Date().toISOString() });
    await sql`insert into audit_start (id, hash, at, signature)
      select id, hash, at, ${signed ? JSON.stringify(signed) : null} from audit where id = ${id}`.execute(
      trx,
    );
    const gone = await trx.deleteFrom('audit').where('id', '<=', id).executeTakeFirst();
    return Number(gone.numDeletedRows);
  });
}
