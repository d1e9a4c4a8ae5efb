import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Db, type DbOrTrx } from './connect.ts';
import { DataFolderInUseError, lockFolder } from './folder-lock.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));
// Compiled better, the database takes longer to begin than a writer lives.
const BRIEF = ['--disable-warning=ExperimentalWarning', '--liftoff-only'];

/** Lets the writer work until it has written some rows, then kills it as a crash would. */
function writeAndCrash(acknowledged: number, rows: number): Promise<{ found: number; last: number }> {
  const child = spawn(process.execPath, [...BRIEF, writer, folder, String(acknowledged)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let killed = false;
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const written = [...output.matchAll(/^wrote (\d+)\n/gm)].length;
      if (written < rows || killed) return;
      killed = true;
      child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => {
      if (!killed) return reject(new Error(`the writer ended by itself: ${output}`));
      const found = Number(/^found (\d+)$/m.exec(output)?.[1]);
      const last = Number([...output.matchAll(/^wrote (\d+)\n/gm)].at(-1)?.[1]);
      resolve({ found, last });
    });
  });
}

describe('the embedded database', () => {
  test('loses nothing that was acknowledged, killed 20 times', async () => {
    let acknowledged = 0;
    for (let crash = 1; crash <= 20; crash++) {
      const { found, last } = await writeAndCrash(acknowledged, 3 + ((crash * 7) % 11));
      expect(found).toBe(acknowledged);
      expect(last).toBeGreaterThan(acknowledged);
      acknowledged = last;
    }
  }, 180_000);

  test('a folder in use is refused with a sentence, and is free again after close', async () => {
    const first = await connect({ dataFolder: folder });
    await expect(connect({ dataFolder: folder })).rejects.toThrow(DataFolderInUseError);
    await expect(connect({ dataFolder: folder })).rejects.toThrow(/in use by another Wisselstage/);
    await first.close();
    const second = await connect({ dataFolder: folder });
    await second.close();
  });

  test('a second process is refused while the first runs, and admitted after it was killed', async () => {
    const child = spawn(process.execPath, [...BRIEF, writer, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(() => lockFolder(folder)).toThrow(DataFolderInUseError);
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await closed;
    lockFolder(folder)();
  });

  describe('that is open', () => {
    let db: Db;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ db, close } = await connect({ dataFolder: 'memory' }));
    });
    afterAll(() => close());
    beforeEach(() => sql`create table note (text text primary key)`.execute(db));
    afterEach(() => sql`drop table note`.execute(db));

    test('a statement of somebody else does not run inside an open transaction', async () => {
      let other: Promise<unknown> = Promise.resolve();
      await db
        .transaction()
        .execute(async (trx) => {
          await sql`insert into note values ('mine')`.execute(trx);
          other = sql`insert into note values ('theirs')`.execute(db);
          throw new Error('roll back');
        })
        .catch(() => {});
      await other;
      const { rows } = await sql<{ text: string }>`select text from note`.execute(db);
      expect(rows).toEqual([{ text: 'theirs' }]);
    });

    test('two transactions at once both succeed', async () => {
      const add = (text: string) =>
        db.transaction().execute(async (trx) => {
          await sql`insert into note values (${text})`.execute(trx);
          await sql`select 1`.execute(trx);
        });
      await Promise.all([add('a'), add('b'), add('c')]);
      const { rows } = await sql<{ text: string }>`select text from note order by text`.execute(db);
      expect(rows.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    });

    test('while it works on something long, all else goes on', async () => {
      await sql`select 1`.execute(db);
      let turns = 0;
      const other = setInterval(() => turns++, 1);
      await sql`select count(*) from generate_series(1, 1000000)`.execute(db);
      clearInterval(other);
      expect(turns).toBeGreaterThan(5);
    });

    test('an error tells what is wrong by its code, and not what somebody typed', async () => {
      const write = (on: DbOrTrx) => sql`insert into note values (${'typed by somebody'})`.execute(on);
      await write(db);
      const alone = await write(db).catch((error) => error);
      const inside = await db
        .transaction()
        .execute(write)
        .catch((error) => error);
      for (const error of [alone, inside]) {
        expect(error).toBeInstanceOf(Error);
        expect(error.code).toBe('23505');
        // PostgreSQL itself quotes the row in this one.
        const { detail: _, ...rest } = error;
        expect(JSON.stringify({ ...rest, message: error.message })).not.toContain('typed by somebody');
      }
    });
  });

  test('who asks a database that has ended is told so', async () => {
    const { db, close } = await connect({ dataFolder: 'memory' });
    await sql`select 1`.execute(db);
    await close();
    await expect(sql`select 1`.execute(db)).rejects.toThrow(DatabaseUnavailableError);
  });
});
