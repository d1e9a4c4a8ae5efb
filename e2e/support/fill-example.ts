import { begin } from '../../src/begin.ts';
import type { ExampleState } from '../../src/example/example.ts';
import { makeExample } from '../../src/example/example.ts';
import { readConfig } from '../../src/platform/config/config.ts';

/**
 * Run by itself: fills a data folder as a first start of the example does, and does none of what a morning brings: no
 * mail is written and no event is told. The server of each test that begins with a copy does that itself.
 */
const begun = await begin(readConfig(process.env), 'example');
try {
  await makeExample(begun.connection.db, process.argv[2] as ExampleState);
} finally {
  await begun.stop();
}
