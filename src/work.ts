import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Begun, begin } from './begin.ts';
import { eraser } from './inventory.ts';
import { dayBegun } from './journey/programme/schema.ts';
import { dayOf, hourOf } from './language/day.ts';
import { retain } from './people/retention/retain.ts';
import { clearWhatEnded } from './people/writes.ts';
import { readPrivateKey } from './platform/audit/checkpoint.ts';
import { cutAudit } from './platform/audit/cut.ts';
import { note } from './platform/audit/note.ts';
import { type BackupOf, backUpTo, makeBackup } from './platform/backup/make.ts';
import { nightly } from './platform/backup/schema.ts';
import { type Config, ConfigError } from './platform/config/config.ts';
import { noteBackedUp } from './platform/db/backed-up.ts';
import type { Db } from './platform/db/connect.ts';
import { gatherStatistics } from './platform/db/statistics.ts';
import type { StartedJobs } from './platform/jobs/jobs.ts';
import { log } from './platform/log/log.ts';
import { type Courier, startCourier } from './platform/mail/courier.ts';
import { mailSweep } from './platform/mail/mail.ts';
import { putBeside } from './platform/privacy/erasing/list.ts';
import { allStages } from './stages.ts';

/** What goes on behind the pages. */
export interface Working {
  /** Takes on nothing new, and waits for what is being done. */
  stop(): Promise<void>;
}

/**
 * Does what goes on behind the pages, without pages: for a process of its own, beside those that only show them.
 * @throws {ConfigError} with the embedded database, which one process has alone
 */
export async function work(config: Config): Promise<Working> {
  if (!config.databaseUrl)
    throw new ConfigError(
      'A process that only works needs DATABASE_URL: the embedded database is for one process alone, which also shows the pages.',
    );
  const begun = await begin(config);
  let working: Working | undefined;
  try {
    working = await startWorking(begun);
  } catch (error) {
    await begun.stop();
    throw error;
  }
  return {
    async stop() {
      await working.stop();
      await begun.stop();
    },
  };
}

/** Mail, jobs, what is heard of what happens, and the mornings. Several processes may do so at once. */
export async function startWorking(begun: Begun): Promise<Working> {
  const { config, connection, isEmbedded, jobs, mailroom, mode } = begun;
  const { db } = connection;
  const auditKey = auditKeyOf(config);
  let courier: Courier | undefined;
  let events: { stop(): Promise<void> } | undefined;
  const stop = async () => {
    await courier?.stop();
    await events?.stop();
  };
  try {
    await allStages.recover(db);
    await mailroom.recover(isEmbedded);
    await mailroom.sweep();
    await jobs.handle(mailSweep, async () => {
      await mailroom.sweep();
      await clearWhatEnded(db);
      await allStages.recover(db);
      if (isEmbedded) await gatherStatistics(db);
    });
    await jobs.repeat(mailSweep, '*/5 * * * *');
    courier = startCourier({ db, mailroom, most: config.smtpConnections });
    events = allStages.startListening(db);
    await allStages.startWork({ db, jobs, example: mode === 'example' });
    await handleDays(jobs, db, { auditKey, config, example: mode === 'example' });
    const { version, secretKey } = begun;
    await handleBackups(jobs, config, { db, version, secretKey });
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nobody gets a reminder in the night. */
const MORNING = 8;

interface OfDays {
  auditKey: KeyObject | undefined;
  config: Config;
  example: boolean;
}

async function handleDays(jobs: StartedJobs, db: Db, { auditKey, config, example }: OfDays): Promise<void> {
  await jobs.handle(dayBegun, async () => {
    await allStages.beginDay(db, dayOf(new Date()));
    await cutAudit(db, auditKey);
    // The example is of nobody, and its rounds of long ago are there to be looked at.
    if (!example) await keepTerms(db, config);
  });
  await jobs.repeat(dayBegun, `0 ${MORNING} * * *`);
  // A morning on which this was not running is made up for.
  if (hourOf(new Date()) >= MORNING) await jobs.send(db, dayBegun, {});
}

async function keepTerms(db: Db, { dataFolder, backups }: Config): Promise<void> {
  const { people, accounts, passed } = await retain(db, eraser, { today: dayOf(new Date()), dataFolder });
  if (people + accounts > 0 && backups) putBeside(dataFolder, backups.folder);
  if (people + accounts + passed.length > 0)
    log.info({ people, accounts, tables: passed.length }, 'terms passed');
}

/** Half past two: nobody works then, and no mail goes out. On several processes it is done by one. */
async function handleBackups(jobs: StartedJobs, { backups, dataFolder }: Config, backup: BackupOf) {
  if (!backups) return;
  await jobs.handle(nightly, async () => {
    const now = new Date();
    const make = () => makeBackup(backup, backups.recipients, now);
    await note(backup.db, { kind: 'backup-made' });
    const { name, bytes, gone } = await backUpTo(backups.folder, make, now);
    putBeside(dataFolder, backups.folder);
    noteBackedUp(dataFolder, now);
    log.info({ backup: name, bytes, gone: gone.length }, 'backup made');
  });
  await jobs.repeat(nightly, '30 2 * * *');
}

/** Signs where the audit log begins when what is too old goes; without one the beginning is not signed. */
function auditKeyOf({ auditKeyFile: file }: Config): KeyObject | undefined {
  if (!file) return undefined;
  if (!existsSync(file)) throw new ConfigError(`AUDIT_KEY_FILE: there is no file ${file}.`);
  return readPrivateKey(readFileSync(file, 'utf8'));
}
