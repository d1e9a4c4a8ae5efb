import type { End, Head } from './lines.ts';
import { BackupError, type Opened } from './unseal.ts';

export interface Whole {
  head: Head;
  rows: Record<string, number>;
  jobs: number;
}

/** Sees each row on the way. */
export type Look = (
  table: string,
  columns: readonly { name: string }[],
  row: readonly (string | null)[],
) => void;

/**
 * Reads a backup to its end, and touches nothing.
 * @throws {BackupError} when it breaks off, or does not hold what it says
 */
export async function readWhole({ head, rest }: Opened, look?: Look): Promise<Whole> {
  const rows: Record<string, number> = {};
  let table: { table: string; columns: readonly { name: string }[] } | undefined;
  let jobs = 0;
  let end: End | undefined;
  for await (const line of rest) {
    if (end) throw new BackupError('The backup goes on after its end.');
    if (Array.isArray(line)) {
      if (table?.columns.length !== line.length) throw new BackupError('The backup has a row of no table.');
      rows[table.table] = rows[table.table]! + 1;
      look?.(table.table, table.columns, line);
    } else if ('table' in line) {
      if (line.table in rows) throw new BackupError(`The backup has the table ${line.table} twice.`);
      table = line;
      rows[line.table] = 0;
    } else if ('job' in line) jobs += 1;
    else if ('end' in line) end = line;
    else throw new BackupError('The backup begins twice.');
  }
  if (!end) throw new BackupError('The backup is not whole: its end is missing.');
  if (!same(end.end, rows) || end.jobs !== jobs)
    throw new BackupError('The backup does not hold as many rows as it says.');
  return { head, rows, jobs };
}

function same(a: Record<string, number>, b: Record<string, number>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
