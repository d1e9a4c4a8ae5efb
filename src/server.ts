import { type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { type ExampleState, makeExample } from './example/example.ts';
import { keepPurpose } from './example/purpose.ts';
import { eraser } from './inventory.ts';
import { dayBegun } from './journey/programme/schema.ts';
import { dayOf, hourOf } from './language/day.ts';
import { createAuth, type MadeLinks } from './people/auth.ts';
import { mails as peopleMails } from './people/mails.ts';
import { createOrganisationLogins } from './people/organisation-logins.ts';
import { wantsNoReminders } from './people/person/reminders.ts';
import { retain } from './people/retention/retain.ts';
import { clearWhatEnded } from './people/writes.ts';
import { readPrivateKey } from './platform/audit/checkpoint.ts';
import { cutAudit } from './platform/audit/cut.ts';
import { note } from './platform/audit/note.ts';
import { type BackupOf, backUpTo, makeBackup } from './platform/backup/make.ts';
import { nightly } from './platform/backup/schema.ts';
import { type Config, ConfigError } from './platform/config/config.ts';
import { secretsOf } from './platform/config/secrets.ts';
import { softwareVersion } from './platform/config/version.ts';
import { noteBackedUp } from './platform/db/backed-up.ts';
import { connect, type Db } from './platform/db/connect.ts';
import { keepToOurselves } from './platform/db/folder-mode.ts';
import type { Hearing } from './platform/db/hearing.ts';
import { KeptReads } from './platform/db/kept-reads.ts';
import { migrate } from './platform/db/migrate.ts';
import { secretFile } from './platform/db/sealing.ts';
import { gatherStatistics } from './platform/db/statistics.ts';
import { type Jobs, type StartedJobs, startJobs } from './platform/jobs/jobs.ts';
import { log } from './platform/log/log.ts';
import { type Courier, startCourier } from './platform/mail/courier.ts';
import { makeMailKeys } from './platform/mail/keys.ts';
import { mailSweep } from './platform/mail/mail.ts';
import { openMailroom } from './platform/mail/mailroom.ts';
import { createSmtp } from './platform/mail/transport.ts';
import { putBeside } from './platform/privacy/erasing/list.ts';
import { stopPath } from './post/paths.ts';
import { allStages } from './stages.ts';
import { type Listening, listen } from './web/listen.ts';
import { DrawnPages } from './web/memory/drawn-pages.ts';
import { PageMemory } from './web/memory/page-memory.ts';
import { createWebServer } from './web/web-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Running = Listening;

/**
 * Puts everything together: database, jobs, pages.
 * @param example with the example round, as it is halfway, waiting for a workbook, or with a round in its visits; absent: no example
 * @throws {DataFolderInUseError | ConfigError}
 */
export async function serve(config: Config, example?: ExampleState): Promise<Running> {
  const mode = example ? 'example' : 'serve';
  const secret = secretOf(config, mode);
  const auditKey = auditKeyOf(config);
  const connection = await connect({ ...config, secretKey: secret });
  let jobs: Jobs | undefined;
  let courier: Courier | undefined;
  let events: { stop(): Promise<void> } | undefined;
  let hearing: Hearing | undefined;
  try {
    const { db } = connection;
    await migrate(db);
    await keepPurpose(db, mode === 'example' ? 'example' : 'real', config);
    // On PostgreSQL the one is not alone, and the other is done by itself.
    const isEmbedded = connection.engine === 'pglite';
    const version = softwareVersion();
    // A setting is kept with the settings.
    const secretKey = isEmbedded && !config.secretKey ? secret : null;
    if (isEmbedded) await allStages.recover(db);
    if (isEmbedded) await gatherStatistics(db);
    const started = await startJobs(connection);
    jobs = started;
    const mailKeys = makeMailKeys(secret, config.secretKeysBefore);
    const { baseUrl, smtpUrl } = config;
    const mailroom = openMailroom({
      db,
      transport: smtpUrl ? createSmtp(smtpUrl, { host: new URL(baseUrl).hostname }) : undefined,
      keys: mailKeys,
      baseUrl,
      wantsNoReminders: (reached) => wantsNoReminders(db, reached),
      stopPath: stopPath(),
    });
    const links: MadeLinks = new Map();
    const auth = createAuth(db, config, secret, links);
    const desk = { db, baseUrl, keys: mailKeys, today: () => dayOf(new Date()) };
    mailroom.takes(Object.values(peopleMails), { ...desk, auth, links });
    mailroom.takes(allStages.mails, desk);
    await mailroom.sweep(isEmbedded);
    await jobs.handle(mailSweep, async () => {
      await mailroom.sweep();
      await clearWhatEnded(db);
      if (isEmbedded) await gatherStatistics(db);
    });
    await started.repeat(mailSweep, '*/5 * * * *');
    courier = startCourier({ db, mailroom, most: config.smtpConnections });
    // Who listens is written down before anything can happen.
    events = await allStages.startListening(db);
    await allStages.startWork({ db, jobs: started, example: mode === 'example' });
    await handleDays(started, db, { auditKey, config, example: mode === 'example' });
    await handleBackups(started, config, { db, version, secretKey });
    if (example) await makeExample(db, example);
    const logins = createOrganisationLogins(db, config, secret);
    const build: ServerBuild = await import(pathToFileURL(join(root, 'build/server/index.js')).href);
    const memory = new PageMemory();
    const reads = new KeptReads();
    const drawn = new DrawnPages();
    hearing = await connection.hear('shared_pages', (payload) => {
      for (const kept of [reads, drawn]) kept.empty();
      if (payload !== 'rounds') memory.empty();
    });
    for (const kept of [memory, reads, drawn]) kept.trust(hearing.isSure);
    const server = createWebServer(
      {
        db,
        reads,
        config,
        auth,
        logins,
        jobs: started,
        mailKeys,
        mails: mailroom.kinds,
        leaving: allStages.leaving(db, config),
        forgets: allStages.forgets,
        eraser,
        seats: allStages.seats,
        given: allStages.given,
        tasks: allStages.tasks,
        holdings: allStages.holdings,
        presses: allStages.presses,
        answers: allStages.answers,
        running: { version, engine: connection.engine },
        kept: { secretKey },
        mode,
        memory,
        drawn,
        secrets: secretsOf(secret, config.secretKeysBefore),
      },
      build,
      join(root, 'build/client'),
    );
    const { close, ...listening } = await listen(server, config);
    return {
      ...listening,
      async close() {
        await close();
        await hearing?.stop();
        await courier?.stop();
        await events?.stop();
        await started.stop();
        await connection.close();
      },
    };
  } catch (error) {
    await hearing?.stop();
    await courier?.stop();
    await events?.stop();
    await jobs?.stop();
    await connection.close();
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

/** Signs cookies. The embedded database keeps one of its own, so that a restart signs nobody out. */
function secretOf(config: Config, mode: 'example' | 'serve'): string {
  if (config.secretKey) return config.secretKey;
  if (mode === 'serve' && config.databaseUrl) {
    throw new ConfigError(
      'SECRET_KEY is needed with DATABASE_URL; make one with: openssl rand -base64 32, and keep it.',
    );
  }
  const file = secretFile(config.dataFolder);
  if (config.dataFolder !== 'memory' && existsSync(file)) return readFileSync(file, 'utf8');
  const secret = randomBytes(32).toString('base64');
  if (config.dataFolder !== 'memory') {
    keepToOurselves(config.dataFolder);
    writeFileSync(file, secret, { mode: 0o600 });
  }
  return secret;
}
