import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command on a data folder that no server has. */
export function wisselstage(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', '--import', './e2e/support/clock.ts'],
      ...['src/cli/wisselstage.ts', ...args],
    ],
    {
      ...{ cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
      env: { ...process.env, WISSELSTAGE_DATA: folder, DATABASE_URL: '', BASE_URL: '' },
    },
  );
  return { status, stdout, stderr };
}

export type Row = Record<string, unknown>;

/** What stands in the files of an export, by table. */
export function readExport(folder: string): Map<string, Row[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files.map((name) => [
      name.replace('.jsonl', ''),
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row),
    ]),
  );
}

interface Between {
  low: number;
  high: number;
}

/** A figure that was counted again, whole. */
export interface Recounted {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  n: number | null;
  interval: Between | null;
  effect: (Between & { value: number }) | null;
}

export type Figures = Map<string, Recounted>;
