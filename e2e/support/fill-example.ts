import type { ExampleState } from '../../src/example/example.ts';
import { makeExample } from '../../src/example/example.ts';
import { keepPurpose } from '../../src/example/purpose.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { startJobs } from '../../src/platform/jobs/jobs.ts';
import { allStages } from '../../src/stages.ts';

/**
 * Run by itself: fills a data folder as a first start of the example does, and does none of what a morning brings: no
 * mail is written and no event is told. The server of each test that begins with a copy does that itself.
 */
const config = readConfig(process.env);
const connection = await connect(config);
try {
  await migrate(connection.db);
  await keepPurpose(connection.db, 'example', config);
  // With the tables of the queue, which a first start would make as well.
  const jobs = await startJobs(connection);
  await allStages.noteListeners(connection.db);
  await makeExample(connection.db, process.argv[2] as ExampleState);
  await jobs.stop();
} finally {
  await connection.close();
}
