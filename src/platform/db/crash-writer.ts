import { sql } from 'kysely';
import { connect } from './connect.ts';

/**
 * For the test of crashes: opens the folder, checks that everything that was acknowledged is there, and writes
 * on until it is killed. It prints a number only after its row is committed.
 */
const [folder = '', acknowledged = '0'] = process.argv.slice(2);
const { db } = await connect({ dataFolder: folder });
await sql`create table if not exists written (number integer primary key)`.execute(db);
const { rows } = await sql<{ count: string }>`
  select count(*) as count from written where number <= ${Number(acknowledged)}`.execute(db);
process.stdout.write(`found ${rows[0]?.count}\n`);
const last = await sql<{ last: number | null }>`select max(number) as last from written`.execute(db);
for (let number = (last.rows[0]?.last ?? 0) + 1; ; number++) {
  await db.transaction().execute(async (trx) => {
    await sql`insert into written values (${number})`.execute(trx);
  });
  process.stdout.write(`wrote ${number}\n`);
}
