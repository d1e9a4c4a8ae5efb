import { spawnSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { keepToOurselves } from './folder-mode.ts';

let outer: string;
let folder: string;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'wisselstage-mode-'));
  folder = join(outer, 'data');
  process.umask(0o022);
});
afterEach(() => rm(outer, { recursive: true, force: true }));
// It is of the whole process, and other files may come after this one.
const mask = process.umask();
afterAll(() => {
  process.umask(mask);
});

const modeOf = async (path: string) => ((await lstat(path)).mode & 0o777).toString(8);

/** What other users of the machine could read, write or open. */
async function open(): Promise<string[]> {
  const paths = [folder, ...(await readdir(folder, { recursive: true })).map((name) => join(folder, name))];
  const modes = await Promise.all(paths.map(async (path) => [path, (await lstat(path)).mode] as const));
  return modes.filter(([, mode]) => (mode & 0o077) !== 0).map(([path]) => path);
}

test('nobody else can read or write the embedded database, new or as an earlier version left it', async () => {
  await (await connect({ dataFolder: folder })).close();
  expect((await readdir(folder)).sort()).toEqual(['lock', 'pglite', 'secret-key']);
  expect(await open()).toEqual([]);
  // As it was made before: for everybody.
  await writeFile(join(folder, 'secret-key'), 'x');
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    await chmod(path, (await stat(path)).isDirectory() ? 0o755 : 0o666);
  }
  await chmod(folder, 0o755);
  expect((await open()).length).toBeGreaterThan(100);
  const connection = await connect({ dataFolder: folder });
  expect(await open()).toEqual([]);
  await sql`create table note as select repeat('x', 1000) from generate_series(1, 3000)`.execute(
    connection.db,
  );
  await sql`checkpoint`.execute(connection.db);
  expect(await open()).toEqual([]);
  await connection.close();
  expect(await open()).toEqual([]);
});

test('only what is ours is shut, and nothing that a link leads to', async () => {
  await mkdir(join(folder, 'pglite'), { recursive: true });
  await writeFile(join(outer, 'elsewhere'), 'x', { mode: 0o644 });
  await symlink(join(outer, 'elsewhere'), join(folder, 'pglite', 'link'));
  await writeFile(join(folder, 'pglite', 'row'), 'x', { mode: 0o644 });
  await writeFile(join(folder, 'of-somebody-else'), 'x', { mode: 0o644 });
  await chmod(folder, 0o1777);
  keepToOurselves(folder);
  const modes = ['.', 'of-somebody-else', 'pglite', 'pglite/row'].map((name) => modeOf(join(folder, name)));
  expect(await Promise.all(modes)).toEqual(['777', '644', '700', '600']);
  expect(await modeOf(join(outer, 'elsewhere'))).toBe('644');
});

test('what `match` writes is for whoever its user wants: it opens no database', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const out = join(outer, 'result.xlsx');
  const wish = ['match', 'example/ronde-2027.xlsx', '--out', out];
  const made = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', ...wish],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect([made.status, made.error]).toEqual([0, undefined]);
  return expect(modeOf(out)).resolves.toBe('644');
});
