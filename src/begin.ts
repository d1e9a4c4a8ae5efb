import { randomBytes } from 'node:crypto';
import { keepPurpose, wasExample } from './example/purpose.ts';
import { dayOf } from './language/day.ts';
import { type Auth, createAuth, type MadeLinks } from './people/auth.ts';
import { mails as peopleMails } from './people/mails.ts';
import { wantsNoReminders } from './people/person/reminders.ts';
import { type Config, ConfigError } from './platform/config/config.ts';
import { softwareVersion } from './platform/config/version.ts';
import { type Connection, connect, connectDirectly } from './platform/db/connect.ts';
import { migrate } from './platform/db/migrate.ts';
import { keepSecretIn } from './platform/db/sealing.ts';
import { gatherStatistics } from './platform/db/statistics.ts';
import { type StartedJobs, startJobs } from './platform/jobs/jobs.ts';
import { type MailKeys, makeMailKeys } from './platform/mail/keys.ts';
import { type Mailroom, openMailroom } from './platform/mail/mailroom.ts';
import { createSmtp } from './platform/mail/transport.ts';
import { stopPath } from './post/paths.ts';
import { allStages } from './stages.ts';

export type Mode = 'example' | 'serve';

/** What a process has at hand, whether it shows pages, does the work behind them, or both. */
export interface Begun {
  config: Config;
  mode: Mode;
  connection: Connection;
  /** On it the one is not alone, and the other is done by itself. */
  isEmbedded: boolean;
  secret: string;
  /** What a backup has to bring along besides the database; `null` where it is a setting, which is kept with the settings. */
  secretKey: string | null;
  version: string;
  jobs: StartedJobs;
  mailKeys: MailKeys;
  mailroom: Mailroom;
  auth: Auth;
  stop(): Promise<void>;
}

/**
 * Opens the database, brings it up to date, and writes down who listens to what happens.
 * @param asked absent: whatever the database was served as
 * @throws {DataFolderInUseError | ConfigError}
 */
export async function begin(config: Config, asked?: Mode): Promise<Begun> {
  const secret = secretOf(config, asked ?? 'serve');
  const connection = await connect({ ...config, secretKey: secret });
  let jobs: StartedJobs | undefined;
  const stop = async () => {
    await jobs?.stop();
    await connection.close();
  };
  try {
    const { db } = connection;
    await bringUpToDate({ ...config, secretKey: secret }, connection);
    if (asked) await keepPurpose(db, asked === 'example' ? 'example' : 'real', config);
    const mode = asked ?? ((await wasExample(db)) ? 'example' : 'serve');
    const isEmbedded = connection.engine === 'pglite';
    if (isEmbedded) await gatherStatistics(db);
    jobs = await startJobs(connection);
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
    await jobs.know(allStages.jobKinds);
    await allStages.noteListeners(db);
    const secretKey = isEmbedded && !config.secretKey ? secret : null;
    const version = softwareVersion();
    return {
      ...{ config, mode, connection, isEmbedded, secret, secretKey },
      ...{ version, jobs, mailKeys, mailroom, auth, stop },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a connection is told for the length of a migration must reach nobody else, as it would through a pooler. */
async function bringUpToDate(config: Config, { db }: Connection): Promise<void> {
  if (!config.directUrl) return migrate(db);
  const direct = await connectDirectly(config);
  try {
    await migrate(direct.db);
  } finally {
    await direct.close();
  }
}

/** Signs cookies. The embedded database keeps one of its own, so that a restart signs nobody out. */
function secretOf(config: Config, mode: Mode): string {
  if (config.secretKey) return config.secretKey;
  if (mode === 'serve' && config.databaseUrl) {
    throw new ConfigError(
      'SECRET_KEY is needed with DATABASE_URL; make one with: openssl rand -base64 32, and keep it.',
    );
  }
  return config.dataFolder === 'memory'
    ? randomBytes(32).toString('base64')
    : keepSecretIn(config.dataFolder);
}
