import { sql } from 'kysely';
import type { Db } from '../../platform/db/connect.ts';
import { migrationNames } from '../../platform/db/migrate.ts';
import type { Finding } from './finding.ts';

/** Whether the database is that of this version: an older one is brought up to date when the site starts. */
export async function checkMigrations(db: Db): Promise<Finding> {
  const what = 'migrations';
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`
    .execute(db)
    .then(({ rows }) => rows.map(({ name }) => name))
    .catch((): string[] => []);
  const missing = migrationNames.filter((name) => !done.includes(name));
  const unknown = done.filter((name) => !migrationNames.includes(name));
  if (unknown.length > 0)
    return { what, ok: false, says: `A newer version made this database (${unknown.at(-1)}): run that one.` };
  if (missing.length > 0)
    return { what, ok: false, says: `${missing.length} to do, from ${missing[0]}: start the site once.` };
  return { what, ok: true, says: `All ${done.length} are done, up to ${done.at(-1)}.` };
}
