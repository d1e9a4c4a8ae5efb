import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { happened } from './happened.ts';
import { on, registerListeners } from './listen.ts';

const program = fileURLToPath(new URL('./crash-listener.ts', import.meta.url));
const rang = { name: 'test.happened', about: z.object({ number: z.int() }) };
const MANY = 14;
// Compiled better, the database takes longer to begin than the program lives.
const BRIEF = ['--disable-warning=ExperimentalWarning', '--liftoff-only'];

/** Lets it handle what waits, and kills it in the middle of a delivery; whether there was anything left. */
function handleAndCrash(folder: string): Promise<'killed' | 'nothing left'> {
  const child = spawn(process.execPath, [...BRIEF, program, '', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      // In the third delivery: two are committed, and the slow one may or may not be.
      if (output.split('hearing').length > 3) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(output.includes('nothing left') ? 'nothing left' : 'killed'));
  });
}

test('what happened is handled once, however often the process is killed while it handles', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-events-'));
  const first = await connect({ dataFolder: folder });
  await migrate(first.db);
  await sql`create table heard (number integer not null)`.execute(first.db);
  await registerListeners(first.db, [on('test', rang, async () => {})]);
  for (let number = 1; number <= MANY; number++) await happened(first.db, rang, { number });
  await first.close();
  let crashes = 0;
  while ((await handleAndCrash(folder)) === 'killed') crashes += 1;
  expect(crashes).toBeGreaterThan(2);
  const { db, close } = await connect({ dataFolder: folder });
  const { rows } = await sql<{ number: number }>`select number from heard order by number`.execute(db);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: MANY }, (_, index) => index + 1));
  await close();
  await rm(folder, { recursive: true, force: true });
}, 120_000);
