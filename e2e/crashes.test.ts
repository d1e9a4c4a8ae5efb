import { expect, test } from 'vitest';
import { KINDS } from '../scripts/crashes/ledger.ts';
import { report } from '../scripts/crashes/report.ts';
import { crash } from '../scripts/crashes/run.ts';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { figure } from './support/figures.ts';

/** `npm run crashes -- 500` does the same 500 times. */
const KILLS = 10;
const programs = findPostgres();

async function expectWhole(engine: string, databaseUrl?: string): Promise<void> {
  const crashed = await crash({ kills: KILLS, databaseUrl });
  process.stdout.write(`${report(engine, crashed)}\n`);
  const { kinds, mails, faults, kills } = crashed;
  figure(
    `killed on ${engine}`,
    `${kills} times; ${mails.accepted} mails, ${mails.twice} twice, ${mails.lost} lost; ${KINDS.map((kind) => `${kind} ${kinds[kind].lost.length} lost`).join(', ')}`,
  );
  expect(KINDS.map((kind) => [kind, kinds[kind].lost])).toEqual(KINDS.map((kind) => [kind, []]));
  expect([kills, mails.twice, mails.lost, faults]).toEqual([KILLS, 0, 0, []]);
  // Something was going on that could have been lost.
  expect(mails.accepted).toBeGreaterThan(0);
}

// Both at once: much of it is waiting.
const atOnce = { concurrent: true, timeout: 600_000 };

test(
  'killed ten times while people use it, the embedded database loses nothing and sends nothing twice',
  atOnce,
  async () => {
    await expectWhole('PGlite');
  },
);

test.skipIf(!programs && !process.env.CI)(
  'killed ten times while people use it, nothing is lost and nothing is sent twice on PostgreSQL',
  atOnce,
  async () => {
    const cluster = await startPostgres(programs!);
    try {
      await expectWhole('PostgreSQL', cluster.url);
    } finally {
      await cluster.stop();
    }
  },
);
