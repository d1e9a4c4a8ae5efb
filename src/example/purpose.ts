import type { Config } from '../platform/config/config.ts';
import { ConfigError } from '../platform/config/config.ts';
import type { Db } from '../platform/db/connect.ts';

type Purpose = 'example' | 'real';

interface PurposeTable {
  id: boolean;
  purpose: Purpose;
}

declare module '../platform/db/tables.ts' {
  interface Tables {
    purpose: PurposeTable;
  }
}

export const EXAMPLE_PROGRAMME = 'maasmond';

/**
 * Notes what a database is for. What was served for real once is never the example again: that signs in anybody with
 * one click, and shows all mail.
 * @throws {ConfigError} when the example is asked for where the data is real
 */
export async function keepPurpose(db: Db, purpose: Purpose, config: Config): Promise<void> {
  if (purpose === 'example' && !(await isExample(db))) throw new ConfigError(refusal(config));
  await db
    .insertInto('purpose')
    .values({ id: true, purpose })
    .onConflict((on) => on.column('id').doUpdateSet({ purpose }))
    .execute();
}

/** Whether it was served as the example, for a process that does not serve it. */
export async function wasExample(db: Db): Promise<boolean> {
  const noted = await db.selectFrom('purpose').select('purpose').executeTakeFirst();
  return noted?.purpose === 'example';
}

async function isExample(db: Db): Promise<boolean> {
  const noted = await db.selectFrom('purpose').select('purpose').executeTakeFirst();
  if (noted) return noted.purpose === 'example';
  // An example that was made before this was noted is known by its programme, an empty one by having none.
  const programmes = await db.selectFrom('programme').select('code').execute();
  return programmes.every(({ code }) => code === EXAMPLE_PROGRAMME);
}

function refusal({ databaseUrl, dataFolder }: Config): string {
  const [where, other] = databaseUrl
    ? ['This database', 'DATABASE_URL to an empty one']
    : [`The data folder ${dataFolder}`, 'WISSELSTAGE_DATA to an empty folder'];
  return `${where} holds rounds of your own. The example would show their mail to everybody and sign in anybody with one click. Leave out --example, or set ${other}.`;
}
