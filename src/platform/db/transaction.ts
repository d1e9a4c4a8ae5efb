import type { DbOrTrx } from './connect.ts';

/** Does something in a transaction: in that of who asks, when there is one. */
export const within = <Done>(db: DbOrTrx, work: (trx: DbOrTrx) => Promise<Done>): Promise<Done> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);
