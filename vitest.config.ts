import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './scripts/testing/long-first.ts';

// Each of the hundred processes that tests start compiles the same files; what Node keeps of that is told by content.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url));

// `*.db.test.ts` runs once per database engine: TEST_DATABASE_URL names a PostgreSQL, without it PGlite is used.
const database = 'src/**/*.db.test.ts';
// Compiled better, as it is otherwise, the embedded database takes more than a file of tests gets back.
const brief = ['--liftoff-only'];
// What is waited for comes when it comes: on a busy machine not within the second that is usual.
const patient = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    // By default one processor stays idle, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // They change nothing outside themselves, so a worker reads what they import once, not for each of them.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [database],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
      {
        test: {
          name: 'database',
          include: [database],
          execArgv: brief,
          globalSetup: 'scripts/testing/migrated.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/support/data-folders.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: patient,
        },
      },
    ],
  },
});
