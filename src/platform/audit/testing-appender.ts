import { connect } from '../db/connect.ts';
import { note } from './note.ts';

/** For the test of processes that note at the same time: adds to this database, several at once, and ends. */
const [databaseUrl = '', userId = ''] = process.argv.slice(2);
const { db, close } = await connect({ databaseUrl, dataFolder: '' });
await Promise.all(
  [1, 2, 3, 4].map(async () => {
    for (let count = 0; count < 25; count++)
      await db.transaction().execute((trx) => note(trx, { kind: 'signed-in', by: userId }));
  }),
);
await close();
