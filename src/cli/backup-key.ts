import { existsSync, writeFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ConfigError } from '../platform/config/config.ts';

/** `wisselstage backup-key FILE`: a pair of keys. The file reads backups, so it must not stay on the machine of the site. */
export async function makeBackupKey(path: string): Promise<void> {
  if (existsSync(path))
    throw new ConfigError(`${path} is there already. A key never takes the place of a file.`);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  writeFileSync(path, `# Reads backups that were made for ${recipient}\n${identity}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  process.stdout.write(`${recipient}\n`);
  process.stderr.write(
    `Set BACKUP_FOR to what is printed. Keep ${path} away from the machine of the site, in two places: without it no backup opens.\n`,
  );
}
