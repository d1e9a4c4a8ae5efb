import { type Migration, Migrator } from 'kysely/migration';
import type { Db } from './connect.ts';
import * as mainJob from './migrations/0001-main-job.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as rounds from './migrations/0003-rounds.ts';
import * as signUps from './migrations/0004-sign-ups.ts';
import * as mail from './migrations/0005-mail.ts';
import * as places from './migrations/0006-places.ts';
import * as secretTitles from './migrations/0007-secret-titles.ts';
import * as purpose from './migrations/0008-purpose.ts';
import * as onePress from './migrations/0009-one-press.ts';
import * as orderMade from './migrations/0010-order-made.ts';
import * as roundContent from './migrations/0011-round-content.ts';
import * as happened from './migrations/0022-happened.ts';

/** In order; a migration that was released is never edited, a later one mends it. */
const migrations: Record<string, Migration> = {
  '0001-main-job': mainJob,
  '0002-accounts': accounts,
  '0003-rounds': rounds,
  '0004-sign-ups': signUps,
  '0005-mail': mail,
  '0006-places': places,
  '0007-secret-titles': secretTitles,
  '0008-purpose': purpose,
  '0009-one-press': onePress,
  '0010-order-made': orderMade,
  '0011-round-content': roundContent,
  '0022-happened': happened,
};

/** Brings the database up to date; a no-op when it is. */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
