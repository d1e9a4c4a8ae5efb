import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { eraser } from '../inventory.ts';
import { dayOf } from '../language/day.ts';
import { english } from '../language/grammar.ts';
import { eraseAgain } from '../people/erasing/erase-all.ts';
import { OpensHere } from '../platform/backup/opens-here.ts';
import { type RestoreOptions, restore } from '../platform/backup/restore.ts';
import { BackupError, unseal } from '../platform/backup/unseal.ts';
import { type Config, ConfigError, readConfig } from '../platform/config/config.ts';
import { secretsOf } from '../platform/config/secrets.ts';
import { connectDirectly, type Whereabouts } from '../platform/db/connect.ts';
import { keepToOurselves } from '../platform/db/folder-mode.ts';
import { secretFile } from '../platform/db/sealing.ts';
import { ERASED_FILE, type ErasedList, readList } from '../platform/privacy/erasing/list.ts';
import { BadInputError } from './bad-input.ts';
import { type HeldBack, holdBack } from './hold-back.ts';
import { ALL_SEALED, resealAll } from './resealing.ts';

interface Wish {
  key: string;
  check?: boolean;
  leaveClosed?: boolean;
  sendMail?: boolean;
  erased?: string;
  json?: boolean;
}

/**
 * `wisselstage restore FILE`: puts a backup into an empty database, or with `check` into one in memory, to see that it would go.
 * @throws {BadInputError} with what is wrong with the file, the key or the database
 */
export async function restoreFile(
  path: string,
  { key, check, leaveClosed = false, sendMail = false, erased, json }: Wish,
): Promise<void> {
  const config = readConfig(process.env);
  const identities = readIdentities(key);
  if (!existsSync(path)) throw new ConfigError(`There is no file ${path}.`);
  const file = () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  try {
    const { secretKey, secretKeysBefore } = config;
    const where = check ? { dataFolder: 'memory', secretKey, secretKeysBefore } : config;
    const lists = listsFor(config, path, erased);
    const { head, rows, jobs, heldMail, erasedAgain, audit, held } = await into(where, file, identities, {
      ...{ sendMail, leaveClosed },
      eraseAgain: (db) =>
        eraseAgain(db, eraser, { lists, today: dayOf(new Date()), dataFolder: where.dataFolder }),
    });
    if (!check) {
      keepSecret(config, head.secretKey);
      await sealAsHere(config, head.secretKey);
    }
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    if (json)
      process.stdout.write(
        `${JSON.stringify({ madeAt: head.madeAt, version: head.version, rows, jobs, heldMail, erasedAgain, held, audit: audit.fault ?? 'sound', restored: !check })}\n`,
      );
    else
      process.stdout.write(
        `${check ? 'Whole, and can be restored' : 'Restored'}: made on ${head.madeAt} by version ${head.version}; ${english.count(all, 'row', 'rows')} in ${english.count(Object.keys(rows).length, 'table', 'tables')}, ${english.count(jobs, 'job', 'jobs')} still to do${erasedAgain > 0 ? `; ${english.count(erasedAgain, 'person', 'people')} erased since went again` : ''}${heldMail > 0 ? `; ${english.count(heldMail, 'mail was', 'mails were')} waiting and perhaps went out since: coordinators see them, and send again what did not arrive` : ''}${sayHeld(held)}.\n`,
      );
    // What was in the backup is restored as it was: that somebody changed its log before is to be looked into, not lost.
    if (audit.fault) {
      process.stderr.write(`Its audit log is not sound: see wisselstage doctor.\n`);
      process.exitCode = 1;
    }
  } catch (error) {
    if (error instanceof BackupError) throw new BadInputError([error.message]);
    throw error;
  }
}

async function into(
  where: Whereabouts,
  file: () => ReadableStream<Uint8Array>,
  identities: readonly string[],
  { leaveClosed, ...options }: RestoreOptions & { leaveClosed: boolean },
) {
  // What is brought up to date, or erased again, may have to be opened: with the key that came along as well.
  const { head, rest } = await unseal(file(), identities);
  for await (const _ of rest) break;
  // Without it the rows would be in, and nobody could open what is sealed. To look whether all is whole it is seldom needed.
  if (where.dataFolder !== 'memory' && !where.secretKey && head.secretKey === null)
    throw new ConfigError(
      'SECRET_KEY is needed: what stands sealed in this backup opens with the one of its site.',
    );
  const secretKey = where.secretKey ?? head.secretKey ?? undefined;
  const secretKeysBefore = [
    ...(where.secretKeysBefore ?? []),
    ...(head.secretKey === null ? [] : [head.secretKey]),
  ];
  const secrets = secretKey === undefined ? null : secretsOf(secretKey, secretKeysBefore);
  // Who looks whether a backup is whole need not have the key of the site.
  const opensHere = leaveClosed || secrets === null ? undefined : new OpensHere(ALL_SEALED, secrets);
  const connection = await connectDirectly({ ...where, secretKey, secretKeysBefore });
  try {
    const restored = await restore(connection, file, identities, { ...options, opensHere });
    // As with mail: where a site moves nothing came after, and all goes on as it was.
    return { ...restored, held: options.sendMail ? null : await holdBack(connection.db) };
  } finally {
    await connection.close();
  }
}

const sayHeld = (held: HeldBack | null): string =>
  held === null
    ? ''
    : `; everybody signs in again${held.links > 0 ? `, ${english.count(held.links, 'link to a report opens', 'links to a report open')} no more` : ''}${held.stories > 0 ? `, ${english.count(held.stories, 'story waits', 'stories wait')} for a coordinator to publish again` : ''}`;

/** Beside the backup, in the data folder, and where somebody says: who was erased since is on one of them. */
function listsFor({ dataFolder }: Config, path: string, named: string | undefined): ErasedList[] {
  const beside = dirname(resolve(path));
  const names = existsSync(beside) ? readdirSync(beside).filter((name) => BESIDE.test(name)) : [];
  if (named !== undefined && !existsSync(named)) throw new ConfigError(`There is no file ${named}.`);
  const files = [
    ...names.map((name) => join(beside, name)),
    join(dataFolder, ERASED_FILE),
    ...(named === undefined ? [] : [named]),
  ];
  return [...new Set(files)].flatMap((file) => readList(file) ?? []);
}

const BESIDE = /^erased(?:-[\w-]{8})?\.jsonl$/;

/** One line a key; what begins with # is said to people. */
function readIdentities(path: string): string[] {
  if (!existsSync(path))
    throw new ConfigError(`There is no file ${path}. --key names the file with the secret key.`);
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** What an embedded database sealed with a key of its own opens with that of the settings from now on. */
async function sealAsHere(config: Config, kept: string | null): Promise<void> {
  const { secretKey, secretKeysBefore } = config;
  if (secretKey === undefined || kept === null || kept === secretKey) return;
  const before = [kept, ...secretKeysBefore];
  const connection = await connectDirectly({ ...config, secretKeysBefore: before });
  try {
    await resealAll(connection.db, secretsOf(secretKey, before));
  } finally {
    await connection.close();
  }
}

/** Of an embedded database: so that apps of the second step and sessions go on as they were. */
function keepSecret({ databaseUrl, dataFolder, secretKey }: Config, kept: string | null): void {
  if (databaseUrl || secretKey || kept === null) return;
  keepToOurselves(dataFolder);
  writeFileSync(secretFile(dataFolder), kept, { mode: 0o600 });
}
