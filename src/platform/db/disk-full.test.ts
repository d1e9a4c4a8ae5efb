import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

/** A disk of memory; only who is root makes one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'wisselstage-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=75m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

const disk = smallDisk();
afterAll(() => {
  if (disk) execFileSync('umount', ['-l', disk]);
});

test.skipIf(!disk)(
  'a full disk ends the embedded database with an error, and with room it has all that was saved',
  async () => {
    const dataFolder = join(disk!, 'data');
    const first = await connect({ dataFolder });
    await sql`create table kept (number serial, filling text)`.execute(first.db);
    let saved = 0;
    const fill = async () => {
      for (;;) {
        await sql`insert into kept (filling)
        select string_agg(md5(random()::text), '') from generate_series(1, 20000)`.execute(first.db);
        saved += 1;
      }
    };
    await expect(fill()).rejects.toThrow(DatabaseUnavailableError);
    expect((await first.lost).message).toContain('No space left on device');
    // Who asks now hears so at once, and does not wait.
    await expect(sql`select 1`.execute(first.db)).rejects.toThrow(DatabaseUnavailableError);
    await first.close();
    execFileSync('mount', ['-o', 'remount,size=300m', disk!]);
    const { db, close } = await connect({ dataFolder });
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from kept`.execute(db);
    expect(saved).toBeGreaterThan(0);
    expect(rows[0]!.count).toBe(saved);
    await sql`insert into kept (filling) values ('')`.execute(db);
    await close();
  },
);
