import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { inventories } from '../inventory.ts';
import { findRound, type Round } from '../journey/programme/reads.ts';
import { isUntold } from '../journey/visit/reads-told.ts';
import { dayOf } from '../language/day.ts';
import { note } from '../platform/audit/note.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { exportRound } from '../platform/privacy/export/export.ts';
import { BadInputError } from './bad-input.ts';
import { groupsOf } from './export-groups.ts';

export interface ExportOptions {
  out: string;
  json?: boolean;
}

/** Changes when a reader of the files would have to. */
const FORMAT = 1;

/**
 * `wisselstage export`: every table of a round as lines of JSON, with a manifest that says what stands in them.
 * @throws {BadInputError} when there is no such round, or the folder has something in it
 */
export async function exportToFolder(code: string, { out, json }: ExportOptions): Promise<void> {
  await checkFolder(out);
  const connection = await connectDirectly(readConfig(process.env));
  try {
    await migrate(connection.db);
    const round = await findRound(connection.db, code);
    if (!round) throw new BadInputError([`${code}: there is no such round`]);
    await makeFolder(out);
    const about = { kind: 'round', id: round.id };
    await note(connection.db, { kind: 'file-taken', programmeId: round.programmeId, about });
    const scope = { roundId: round.id, programmeId: round.programmeId };
    const today = dayOf(new Date());
    const untold = { table: 'visit', rows: isUntold(today) };
    const asked = { inventories, scope, untold, groups: groupsOf(today) };
    const described = await exportRound(connection.db, asked, (table) =>
      openFile(join(out, `${table}.jsonl`)),
    );
    const manifest = { ...headOf(round), ...described };
    // Last: a folder without it is not whole.
    await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    const tables = described.tables.map(({ name, rows }) => ({ name, rows }));
    process.stdout.write(
      json
        ? `${JSON.stringify({ round: code, format: FORMAT, tables })}\n`
        : `${tables.map(({ name, rows }) => `${name.padEnd(24)} ${rows}\n`).join('')}`,
    );
  } finally {
    await connection.close();
  }
}

function headOf({ code, name, firstDay, lastDay }: Round) {
  return {
    ...{ format: FORMAT, software: `wisselstage ${packageFile.version}` },
    round: { code, name, firstDay, lastDay },
  };
}

/** Before the database is opened: who mistyped hears it at once. */
async function checkFolder(out: string): Promise<void> {
  const found = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new BadInputError([`${out}: this is a file; name a folder`]);
    throw error;
  });
  if (found.length > 0)
    throw new BadInputError([`${out}: there is something in this folder; name one that is empty or new`]);
}

async function makeFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true, mode: 0o700 });
  await chmod(out, 0o700);
}

/** For nobody but who asked, and never over what is there. */
async function openFile(path: string) {
  const stream = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const done = finished(stream);
  // Who waits for it hears of it; until then it is no fault that nobody caught.
  done.catch(() => {});
  return {
    async write(line: string) {
      if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), done]);
    },
    async end() {
      stream.end();
      await done;
    },
  };
}
