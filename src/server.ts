import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { makeExample } from './example.ts';
import { runMatch } from './journey/matching/jobs.ts';
import { matchJob } from './journey/matching/schema.ts';
import { failInterruptedRuns } from './journey/matching/writes.ts';
import { copyPlaces } from './journey/place/jobs.ts';
import { daysChanged } from './journey/place/schema.ts';
import { sendLetter } from './journey/programme/jobs.ts';
import { letterDue, roundCloned } from './journey/programme/schema.ts';
import { mailAnswer, mailConfirmation, mailPermission } from './journey/sign-up/jobs.ts';
import { addressToConfirm, permissionAnswered, permissionAsked } from './journey/sign-up/schema.ts';
import { daysLetterDue, mailDaysChanged, tellDaysChanged } from './journey/sign-up/sign-up-days-changed.ts';
import { createAuth } from './people/auth.ts';
import { mailSignIn } from './people/jobs.ts';
import { createOrganisationLogins } from './people/organisation-logins.ts';
import { signInAsked } from './people/schema.ts';
import { type Config, ConfigError } from './platform/config/config.ts';
import { connect } from './platform/db/connect.ts';
import { migrate } from './platform/db/migrate.ts';
import { type Jobs, startJobs } from './platform/jobs/jobs.ts';
import { createMailer } from './platform/mail/mail.ts';
import { createWebServer } from './web-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Running {
  port: number;
  close(): Promise<void>;
}

/**
 * Puts everything together: database, jobs, pages.
 * @param example with the example round, as it is halfway or waiting for a workbook; absent: no example
 * @throws {DataFolderInUseError | ConfigError}
 */
export async function serve(config: Config, example?: 'alive' | 'empty'): Promise<Running> {
  const mode = example ? 'example' : 'serve';
  const secret = secretOf(config, mode);
  const connection = await connect(config);
  let jobs: Jobs | undefined;
  try {
    const { db } = connection;
    await migrate(db);
    if (connection.engine === 'pglite') await failInterruptedRuns(db);
    const started = await startJobs(connection);
    jobs = started;
    await jobs.handle(matchJob, (job) => runMatch(db, job));
    const mailer = createMailer(db, config.smtpUrl, `wisselstage@${new URL(config.baseUrl).hostname}`);
    const post = { db, mailer, baseUrl: config.baseUrl };
    await jobs.handle(addressToConfirm, (job) => mailConfirmation(post, job));
    await jobs.handle(permissionAsked, (job) => mailPermission(post, job));
    await jobs.handle(permissionAnswered, (job) => mailAnswer(post, job));
    await jobs.handle(daysLetterDue, (job) => mailDaysChanged(post, job));
    await jobs.handle(daysChanged, (job) => tellDaysChanged({ db, jobs: started }, job));
    const auth = createAuth(db, config, secret, mailer);
    await jobs.handle(signInAsked, (job) => mailSignIn({ db, auth }, job));
    await jobs.handle(roundCloned, (job) => copyPlaces(db, job));
    await jobs.handle(letterDue, (job) => sendLetter({ db, mailer, baseUrl: config.baseUrl }, job));
    if (example) await makeExample(db, started, example);
    const logins = createOrganisationLogins(db, config, secret);
    const build: ServerBuild = await import(pathToFileURL(join(root, 'build/server/index.js')).href);
    const server = createWebServer(
      { db, config, auth, logins, jobs: started, mode },
      build,
      join(root, 'build/client'),
    );
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      // The example opens with one click: it listens to this machine alone.
      server.listen(config.port, mode === 'example' ? '127.0.0.1' : undefined, resolve);
    });
    return {
      port: (server.address() as AddressInfo).port,
      async close() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await started.stop();
        await connection.close();
      },
    };
  } catch (error) {
    await jobs?.stop();
    await connection.close();
    throw error;
  }
}

/** Signs cookies. The embedded database keeps one of its own, so that a restart signs nobody out. */
function secretOf(config: Config, mode: 'example' | 'serve'): string {
  if (config.secretKey) return config.secretKey;
  if (mode === 'serve' && config.databaseUrl) {
    throw new ConfigError(
      'SECRET_KEY is needed with DATABASE_URL; make one with: openssl rand -base64 32, and keep it.',
    );
  }
  const file = join(config.dataFolder, 'secret-key');
  if (config.dataFolder !== 'memory' && existsSync(file)) return readFileSync(file, 'utf8');
  const secret = randomBytes(32).toString('base64');
  if (config.dataFolder !== 'memory') {
    writeSecret(config.dataFolder, file, secret);
  }
  return secret;
}

function writeSecret(folder: string, file: string, secret: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, secret, { mode: 0o600 });
}
