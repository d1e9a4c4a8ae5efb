import { describe } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { goTheWholeWay } from './support/whole-way.ts';

const programs = findPostgres();

describe.skipIf(!programs && !process.env.CI)('on PostgreSQL, without JavaScript', () => {
  goTheWholeWay({ javaScriptEnabled: false, startDatabase: () => startPostgres(programs!) });
});
