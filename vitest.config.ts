import { defineConfig } from 'vitest/config';

// `*.db.test.ts` runs once per database engine: TEST_DATABASE_URL names a PostgreSQL, without it PGlite is used.
const database = 'src/**/*.db.test.ts';
// What is waited for comes when it comes: on a busy machine not within the second that is usual.
const patient = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    // By default one processor stays idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
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
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: patient,
        },
      },
    ],
  },
});
