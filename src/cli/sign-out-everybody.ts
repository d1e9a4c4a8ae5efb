import { english } from '../language/grammar.ts';
import { endEverySession } from '../people/writes.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';

/** `wisselstage sign-out-everybody`: every session of everybody ends, also while the site runs on PostgreSQL. */
export async function signOutEverybody({ json = false }: { json?: boolean }): Promise<void> {
  const connection = await connectDirectly(readConfig(process.env));
  try {
    await migrate(connection.db);
    const ended = await endEverySession(connection.db);
    const said = `${english.count(ended, 'session', 'sessions')} ended.`;
    process.stdout.write(json ? `${JSON.stringify({ ended })}\n` : `${said} Everybody signs in again.\n`);
  } finally {
    await connection.close();
  }
}
