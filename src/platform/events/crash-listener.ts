import { sql } from 'kysely';
import { z } from 'zod';
import { connect } from '../db/connect.ts';
import { deliverNext, on } from './listen.ts';

/**
 * For the test of crashes: handles what waits in this database, half of it slowly, until it is killed. It says when
 * it is in the middle of a delivery.
 */
const [databaseUrl = '', dataFolder = ''] = process.argv.slice(2);
const { db } = await connect({ databaseUrl: databaseUrl || undefined, dataFolder });
const listener = on(
  'test',
  { name: 'test.happened', about: z.object({ number: z.int() }) },
  async (trx, { number }) => {
    await sql`insert into heard values (${number})`.execute(trx);
    process.stdout.write(`hearing ${number}\n`);
    await new Promise((resolve) => setTimeout(resolve, number % 2 === 0 ? 40 : 0));
  },
);
while (await deliverNext(db, [listener]));
process.stdout.write('nothing left\n');
process.exit(0);
