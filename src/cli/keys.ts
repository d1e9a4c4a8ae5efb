import { readConfig } from '../platform/config/config.ts';
import { secretsOf } from '../platform/config/secrets.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { sealingSettings } from '../platform/db/sealing.ts';
import { BadInputError } from './bad-input.ts';
import { keptSecret } from './kept-secret.ts';
import { resealAll } from './resealing.ts';

/**
 * `wisselstage keys`: seals anew what an earlier SECRET_KEY sealed.
 * @throws {BadInputError} when something was sealed with a key that is not among the settings
 */
export async function sealAnew({ json, sql }: { json?: boolean; sql?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  const secrets = secretsOf(keptSecret(config), config.secretKeysBefore);
  if (sql) {
    const told = sealingSettings(secrets).map(([name, value]) => `set_config('${name}', '${value}', false)`);
    process.stdout.write(`select ${told.join(', ')}\n`);
    return;
  }
  const connection = await connectDirectly(config);
  try {
    await migrate(connection.db);
    const counted = await resealAll(connection.db, secrets);
    if (json) process.stdout.write(`${JSON.stringify(counted)}\n`);
    else
      process.stdout.write(
        `${counted.now} sealed with SECRET_KEY already, ${counted.anew} sealed anew, ${counted.lost} that no key here opens.\n`,
      );
    if (counted.lost > 0)
      throw new BadInputError([
        'Something was sealed with a key that is not here. Add it to SECRET_KEYS_BEFORE and do this again; do not take a key away yet.',
      ]);
    if (!json && config.secretKeysBefore.length > 0)
      process.stdout.write(
        'Nothing in the database needs SECRET_KEYS_BEFORE any more. Sign-ins of before, and links in mails that stop reminders, still do: leave it for 30 days.\n',
      );
  } finally {
    await connection.close();
  }
}
