import { generateIdentity, identityToRecipient } from 'age-encryption';
import { unseal } from '../../src/platform/backup/unseal.ts';
import { makeMailKeys } from '../../src/platform/mail/keys.ts';

type Cells = Readonly<Record<string, string | null>>;
/** Every row of every table, as a backup of the running site has them. */
export type Rows = Readonly<Record<string, readonly Cells[]>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What is in the database now, while the site runs. */
export async function readRows(url: string, secretKey: string): Promise<Rows> {
  const identity = await generateIdentity();
  const answer = await fetch(`${url}/beheer/kopie`, {
    method: 'POST',
    body: await identityToRecipient(identity),
    headers: { authorization: `Bearer ${makeMailKeys(secretKey).backup}` },
  });
  if (!answer.body || answer.status !== 200) throw new Error(`no backup: ${answer.status}`);
  const { rest } = await unseal(answer.body as ReadableStream<Uint8Array>, [identity]);
  const rows: Record<string, Cells[]> = {};
  let names: string[] = [];
  let table = '';
  for await (const line of rest) {
    if (Array.isArray(line)) {
      rows[table]!.push(Object.fromEntries(names.map((name, at) => [name, line[at] ?? null])));
    } else if ('table' in line) {
      table = line.table;
      names = line.columns.map(({ name }) => name);
      rows[table] = [];
    }
  }
  return rows;
}

/** The rows of a programme: itself, and whatever points to a row of it. */
export function rowsOfProgramme(rows: Rows, code: string): Rows {
  const ids = new Set(rows.programme!.filter((one) => one.code === code).map(({ id }) => id!));
  const found = new Map<Cells, string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [table, all] of Object.entries(rows)) {
      for (const row of all) {
        if (found.has(row)) continue;
        if (!Object.values(row).some((value) => value !== null && UUID.test(value) && ids.has(value)))
          continue;
        found.set(row, table);
        if (row.id && UUID.test(row.id)) ids.add(row.id);
      }
    }
  }
  const ofTable: Record<string, Cells[]> = {};
  for (const [row, table] of found) ofTable[table] = [...(ofTable[table] ?? []), row];
  return ofTable;
}

/** What is different between two moments, by table: rows that went and rows that came. */
export function changesBetween(
  before: Rows,
  after: Rows,
  except: readonly string[],
): Record<string, string[]> {
  const changes: Record<string, string[]> = {};
  for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (except.includes(table)) continue;
    const [earlier, later] = [before, after].map(
      (rows) => new Set((rows[table] ?? []).map((row) => JSON.stringify(row))),
    );
    const told = [
      ...[...earlier!].filter((row) => !later!.has(row)).map((row) => `- ${row}`),
      ...[...later!].filter((row) => !earlier!.has(row)).map((row) => `+ ${row}`),
    ];
    if (told.length > 0) changes[table] = told;
  }
  return changes;
}
