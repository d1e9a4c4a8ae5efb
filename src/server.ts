import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';
import { begin } from './begin.ts';
import { type ExampleState, makeExample } from './example/example.ts';
import { eraser } from './inventory.ts';
import { createOrganisationLogins } from './people/organisation-logins.ts';
import { type Config, ConfigError } from './platform/config/config.ts';
import { secretsOf } from './platform/config/secrets.ts';
import type { Hearing } from './platform/db/hearing.ts';
import { KeptReads } from './platform/db/kept-reads.ts';
import { allStages } from './stages.ts';
import { type Ending, type Listening, listen } from './web/listen.ts';
import { DrawnPages } from './web/memory/drawn-pages.ts';
import { PageMemory } from './web/memory/page-memory.ts';
import { createWebServer } from './web/web-server.ts';
import { startWorking, type Working } from './work.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Running extends Listening {
  /** Why the database is gone for good, when it is so: only a new process opens it again. */
  lost: Promise<Error>;
}

interface Serving {
  /** With the example round, as it is halfway, waiting for a workbook, or with a round in its visits; absent: no example. */
  example?: ExampleState | undefined;
  /** Shows pages and leaves the work behind them to other processes. */
  pagesOnly?: boolean | undefined;
}

/**
 * Puts everything together: database, jobs, pages.
 * @throws {DataFolderInUseError | ConfigError}
 */
export async function serve(config: Config, { example, pagesOnly }: Serving = {}): Promise<Running> {
  if (pagesOnly && !config.databaseUrl)
    throw new ConfigError(
      'Pages without the work behind them need DATABASE_URL: the embedded database is for one process alone.',
    );
  const begun = await begin(config, example ? 'example' : 'serve');
  const { connection, jobs, mailKeys, mailroom, auth, mode, version, secret, secretKey } = begun;
  const { db } = connection;
  let working: Working | undefined;
  let hearing: Hearing | undefined;
  const stop = async () => {
    await hearing?.stop();
    await working?.stop();
    await begun.stop();
  };
  try {
    if (!pagesOnly) working = await startWorking(begun);
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
    const ending: Ending = { begun: false };
    const server = createWebServer(
      {
        db,
        reads,
        config,
        auth,
        logins,
        jobs,
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
        ending,
      },
      build,
      join(root, 'build/client'),
    );
    const { close, ...listening } = await listen(server, config, ending);
    return {
      ...listening,
      lost: connection.lost,
      async close() {
        await close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
