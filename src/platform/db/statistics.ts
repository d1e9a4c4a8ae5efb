import { sql } from 'kysely';
import { log } from '../log/log.ts';
import type { Db, DbOrTrx } from './connect.ts';

/**
 * What the database knows of how much is in a table, by which it chooses how to find an answer. PostgreSQL gathers it by
 * itself, some minutes after a change; the embedded database has nobody who does. Without it, two thousand people in one
 * round made the pages of every round take seconds.
 */

/** As PostgreSQL's own autovacuum: what is less is not worth a look. */
const LEAST = 50;
const SHARE = 0.1;

const isMuch = (changes: ReturnType<typeof sql>) =>
  sql<boolean>`${changes} > ${sql.lit(LEAST)} + ${sql.lit(SHARE)} * greatest(pg_class.reltuples, 0)`;

/** The tables of which the transaction that asks has changed much: what it stored is counted for others only later. */
export async function changedMuch(trx: DbOrTrx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relid::regclass::text as name from pg_stat_xact_user_tables join pg_class on pg_class.oid = relid
    where ${isMuch(sql`n_tup_ins + n_tup_upd + n_tup_del`)} order by relid
  `.execute(trx);
  return rows.map(({ name }) => name);
}

/**
 * The tables of which much was changed since they were looked at, or that were never. The embedded database forgets at
 * each start what it counted, and a table that has grown shows that by itself.
 */
async function notLookedAt(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with seen as (
      select pg_class.*, pg_relation_size(pg_class.oid) / current_setting('block_size')::int as pages
      from pg_class where relkind = 'r' and relnamespace in (select oid from pg_namespace
        where nspname not in ('pg_catalog', 'information_schema', 'pg_toast'))
    )
    select pg_class.oid::regclass::text as name
    from seen as pg_class left join pg_stat_user_tables on relid = pg_class.oid
    where (pages > 0 and reltuples < 0) or pages > 2 * relpages + 2
      or ${isMuch(sql`coalesce(n_mod_since_analyze, 0)`)}
    order by pg_class.oid
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** Looks at tables, at a sample of each: some milliseconds. Without it all works as well, so nothing fails by it. */
export async function gatherStatistics(db: Db, tables?: readonly string[]): Promise<void> {
  try {
    for (const table of tables ?? (await notLookedAt(db))) await sql`analyze ${sql.raw(table)}`.execute(db);
  } catch (error) {
    log.warn({ err: error }, 'no statistics gathered');
  }
}
