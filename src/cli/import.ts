import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { findRound } from '../journey/programme/reads.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import { giveRole } from '../people/writes.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly, type Db } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { describeError } from '../workbook/answer/words.ts';
import { importWorkbook } from '../workbook/import.ts';
import type { ImportProgress } from '../workbook/progress.ts';
import { WorkbookError } from '../workbook/read/error.ts';
import type { WorkbookFile } from '../workbook/read/files.ts';
import { BadInputError } from './bad-input.ts';

interface Wish {
  round: string;
  name?: string;
  programme?: string;
  coordinator?: string;
  likely?: boolean;
}

/**
 * `wisselstage import`: puts a workbook into a round, which is made when it is not there yet.
 * @throws {BadInputError} with a line for everything that has to be decided or mended first
 */
export async function importFile(path: string, wish: Wish): Promise<void> {
  const files = await readFiles(path);
  const connection = await connectDirectly(readConfig(process.env));
  try {
    await migrate(connection.db);
    const scope = await findOrMakeRound(connection.db, wish);
    const { findings, saved } = await importWorkbook(connection.db, scope, files, {
      likely: wish.likely ?? false,
      onProgress: showProgress,
    });
    endProgress();
    if (!saved) throw new BadInputError(findings);
    for (const line of findings) process.stderr.write(`${line}\n`);
    for (const [kind, { added, changed, same }] of Object.entries(saved)) {
      process.stdout.write(`${kind.padEnd(14)} ${added} new, ${changed} changed, ${same} the same\n`);
    }
  } catch (error) {
    endProgress();
    if (error instanceof WorkbookError) {
      throw new BadInputError([`${basename(path)}: ${describeError(error, 'en')}`]);
    }
    throw error;
  } finally {
    await connection.close();
  }
}

/** On one line that goes on; who keeps what is printed in a file has no use for it. */
function showProgress(progress: ImportProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${progressLine(progress)}\u001b[K`);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** How far an import is, as a terminal shows it. */
export function progressLine(progress: ImportProgress): string {
  if (progress.step === 'reading') return 'Reading the file…';
  if (progress.step === 'understanding') return 'Understanding what is in it…';
  const { done, of: total } = progress;
  const share = total === 0 ? 100 : Math.floor((100 * done) / total);
  return `Storing: ${done} of ${total} rows (${share}%)`;
}

async function readFiles(path: string): Promise<WorkbookFile[]> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new BadInputError([`${path}: there is no such file or folder`]);
  const names = about.isDirectory()
    ? (await readdir(path)).filter((name) => extname(name).toLowerCase() === '.csv').sort()
    : [''];
  if (names.length === 0) throw new BadInputError([`${path}: there is no .csv file in this folder`]);
  return Promise.all(
    names.map(async (name) => ({ name: name || basename(path), bytes: await readFile(join(path, name)) })),
  );
}

async function findOrMakeRound(db: Db, wish: Wish) {
  const round = await findRound(db, wish.round);
  const programmeId =
    round?.programmeId ??
    (await ensureProgramme(db, wish.programme ?? 'programma', wish.programme ?? 'Programma'));
  const roundId =
    round?.id ?? (await ensureRound(db, { programmeId, code: wish.round, name: wish.name ?? wish.round }));
  if (wish.coordinator) {
    await giveRole(db, {
      email: wish.coordinator,
      name: wish.coordinator,
      kind: 'coordinator',
      programmeId,
    });
  }
  return { roundId, programmeId };
}
