import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startShared } from './databases.ts';

/** Where this run of the tests keeps the folders that are copied; absent: what runs is no test. */
const SHARED = 'TEST_FOLDERS';

/** Before all browser tests, and after them. Several runs after each other may share a folder: who began them ends it. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[SHARED]) return async () => {};
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-folders-'));
  process.env[SHARED] = folder;
  const stopDatabases = await startShared();
  return async () => {
    await stopDatabases();
    await rm(folder, { recursive: true, force: true });
  };
}

/**
 * Fills an empty data folder with what a run of the tests makes once: whoever is the first to want this kind makes it,
 * and all get a copy of their own, so that no test finds what another did. To make an example takes seconds.
 */
export async function fillFolder(
  folder: string,
  kind: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const all = process.env[SHARED];
  if (!all) return make(folder);
  const made = join(all, kind.replace(/\W/g, '-'));
  const outcome = `${made}.outcome`;
  if (await isFirst(made)) {
    const fault = await make(made).then(
      () => '',
      (error) => `the folder "${kind}" could not be made: ${error}`,
    );
    // At once as a whole, because others look whether it is there.
    await writeFile(`${outcome}.new`, fault);
    await rename(`${outcome}.new`, outcome);
  }
  const fault = await contentOf(outcome);
  if (fault) throw new Error(fault);
  cpSync(made, folder, { recursive: true });
}

const isFirst = (folder: string) =>
  mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Another process writes it; the time limit of the test is the limit. */
async function contentOf(file: string): Promise<string> {
  for (;;) {
    const content = await readFile(file, 'utf8').catch(() => null);
    if (content !== null) return content;
    await sleep(100);
  }
}
