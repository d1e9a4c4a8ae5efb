import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backupPath } from '../homes/paths.ts';
import { english } from '../language/grammar.ts';
import { note } from '../platform/audit/note.ts';
import { type BackupOf, backUpTo, makeBackup, writeWhole } from '../platform/backup/make.ts';
import { counted, type Sealed } from '../platform/backup/seal.ts';
import { type Config, ConfigError, RECIPIENT, readConfig } from '../platform/config/config.ts';
import { softwareVersion } from '../platform/config/version.ts';
import { noteBackedUp } from '../platform/db/backed-up.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { DataFolderInUseError } from '../platform/db/folder-lock.ts';
import { secretFile } from '../platform/db/sealing.ts';
import { makeMailKeys } from '../platform/mail/keys.ts';
import { putBeside } from '../platform/privacy/erasing/list.ts';
import { urlOf } from '../web/listen.ts';
import { keptSecret } from './kept-secret.ts';

interface Wish {
  for?: string[];
  out?: string;
  folder?: string;
  json?: boolean;
}

/**
 * `wisselstage backup`: all that is in the database, encrypted, while the site runs. The embedded database is the running
 * server's alone, so that is asked for it.
 */
export async function backUp({ for: asked, out, folder, json }: Wish): Promise<void> {
  const config = readConfig(process.env);
  const recipients = asked ?? config.backups?.recipients ?? [];
  if (recipients.length === 0 || recipients.some((each) => !RECIPIENT.test(each)))
    throw new ConfigError(
      'Name for whom with --for age1… or BACKUP_FOR; make a pair of keys with: wisselstage backup-key FILE',
    );
  if (out && existsSync(out))
    throw new ConfigError(`${out} is there already. A backup never takes the place of a file.`);
  const into = folder ?? config.backups?.folder;
  if (!out && !into) throw new ConfigError('Say where to with --out FILE, --folder FOLDER or BACKUP_FOLDER.');
  const now = new Date();
  const written = await withBackup(config, recipients, async (make) =>
    out
      ? { name: resolve(out), bytes: await writeWhole(out, await make()), gone: [] }
      : backUpTo(into!, make, now),
  );
  putBeside(config.dataFolder, out ? dirname(resolve(out)) : into!);
  noteBackedUp(config.dataFolder, now);
  if (json) process.stdout.write(`${JSON.stringify(written)}\n`);
  else
    process.stdout.write(
      `${written.name}: ${english.number(Math.ceil(written.bytes / 1000))} kB, encrypted${written.gone.length > 0 ? `; ${english.count(written.gone.length, 'old one', 'old ones')} gone` : ''}.\n`,
    );
}

/** Makes it from the database itself, or has the server that holds it make it. */
async function withBackup<Result>(
  config: Config,
  recipients: readonly string[],
  use: (make: () => Promise<Sealed>) => Promise<Result>,
): Promise<Result> {
  let connection: Awaited<ReturnType<typeof connectDirectly>>;
  try {
    connection = await connectDirectly(config);
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    return use(() => askServer(config, recipients));
  }
  try {
    const backup: BackupOf = { db: connection.db, version: softwareVersion(), secretKey: ownSecret(config) };
    await note(connection.db, { kind: 'backup-made' });
    return await use(() => makeBackup(backup, recipients, new Date()));
  } finally {
    await connection.close();
  }
}

/** What an embedded database signs with; that of another stands in its settings, which are no data. */
function ownSecret({ secretKey, dataFolder }: Config): string | null {
  const file = secretFile(dataFolder);
  return secretKey || !existsSync(file) ? null : readFileSync(file, 'utf8');
}

async function askServer(config: Config, recipients: readonly string[]): Promise<Sealed> {
  const answer = await fetch(`${urlOf(config.host, config.port)}${backupPath}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${makeMailKeys(keptSecret(config)).backup}`,
      'Content-Type': 'text/plain',
    },
    body: recipients.join(','),
  }).catch(() => null);
  if (!answer?.ok || !answer.body)
    throw new ConfigError(
      answer?.status === 404
        ? 'The server does not know the key: run this with the same SECRET_KEY, WISSELSTAGE_DATA and PORT.'
        : answer
          ? `The server made no backup (${answer.status}); its log says why.`
          : 'The database is in use, and no server answers. Run this with the same PORT as the site.',
    );
  return counted(answer.body);
}
