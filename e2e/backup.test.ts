import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../scripts/testing/postgres.mjs';
import { nightly } from '../src/platform/backup/schema.ts';
import { connect } from '../src/platform/db/connect.ts';
import { startJobs } from '../src/platform/jobs/jobs.ts';
import { ownAddress, type Site, signIn, startSite } from './support/site.ts';

/** The machine of the site is lost; what is left is a file, a key that was kept elsewhere, and another machine. */
const root = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
let recipient: string;
const at = (name: string) => join(folder, name);

/** The command, while servers of this test go on. */
function wisselstage(env: Record<string, string>, ...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', ...args],
    { cwd: root, env: { ...process.env, BASE_URL: '', ...env } },
  );
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise<{ status: number | null; out: string; said: string }>((done) =>
    child.once('close', (status) => done({ status, out, said })),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-backup-'));
  const made = await wisselstage({}, 'backup-key', at('key'));
  recipient = made.out.trim();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the page shows, without what is new each time. */
const textOf = async (site: Site, path: string, cookie: string) => {
  const page = await (await fetch(`${site.url}${path}`, { headers: { cookie } })).text();
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'));
};

describe('with the embedded database', () => {
  test('a backup made while people work starts a site elsewhere, in which everybody signs in again', async () => {
    const address = await ownAddress();
    const [data, other] = [at('data'), at('other')];
    await mkdir(data);
    const site = await startSite({ example: 'alive', keep: data, env: address });
    const env = { ...address, WISSELSTAGE_DATA: data };
    const cookie = await signIn(site, 'coordinator');
    const page = '/rondes/voorjaar-2027/aanmeldingen';
    const reading = Promise.all(Array.from({ length: 20 }, () => textOf(site, page, cookie)));
    const made = await wisselstage(env, 'backup', '--for', recipient, '--out', at('one.age'), '--json');
    expect([made.status, made.said]).toEqual([0, '']);
    expect(JSON.parse(made.out).bytes).toBe((await stat(at('one.age'))).size);
    expect((await stat(at('one.age'))).mode & 0o077).toBe(0);
    expect((await reading).filter((text) => !text.includes('<h1')).map((text) => text.slice(0, 300))).toEqual(
      [],
    );
    const before = await textOf(site, page, cookie);
    await site.stop();
    await rm(data, { recursive: true });

    const restored = await wisselstage(
      { WISSELSTAGE_DATA: other },
      'restore',
      at('one.age'),
      '--key',
      at('key'),
    );
    expect([restored.status, restored.said]).toEqual([0, '']);
    expect(restored.out).toContain('Restored: made on');
    expect(restored.out).toContain('everybody signs in again');
    const again = await startSite({ example: 'alive', keep: other, env: address });
    // A session that was ended after the backup was made opens nothing.
    const old = await fetch(`${again.url}${page}`, { headers: { cookie }, redirect: 'manual' });
    expect(old.status).not.toBe(200);
    expect((await textOf(again, page, await signIn(again, 'coordinator'))) === before).toBe(true);
    await again.stop();
  });

  test('who has no key of the site gets none, and no file is written over', async () => {
    const site = await startSite();
    const ask = (headers: Record<string, string>) =>
      fetch(`${site.url}/beheer/kopie`, {
        ...{ method: 'POST', body: recipient },
        headers: { 'Content-Type': 'text/plain', ...headers },
      });
    const cookie = await signIn(site, 'beheerder');
    const guesses = [{}, { Authorization: 'Bearer ' }, { Authorization: 'Bearer x' }, { cookie }];
    const answers = await Promise.all(guesses.map(async (headers) => (await ask(headers as never)).status));
    expect(answers).toEqual([404, 404, 404, 404]);
    expect((await fetch(`${site.url}/beheer/kopie`)).status).toBe(404);
    await site.stop();
    await writeFile(at('mine.age'), 'mine');
    const env = { WISSELSTAGE_DATA: at('none') };
    const over = await wisselstage(env, 'backup', '--for', recipient, '--out', at('mine.age'));
    expect([over.status, await readFile(at('mine.age'), 'utf8')]).toEqual([1, 'mine']);
    const key = await wisselstage(env, 'backup-key', at('mine.age'));
    expect([key.status, await readFile(at('mine.age'), 'utf8')]).toEqual([1, 'mine']);
  });

  test('a file that is damaged is refused by a sentence, and makes no database', async () => {
    await writeFile(at('broken.age'), 'age-encryption.org/v1\n');
    const env = { WISSELSTAGE_DATA: at('empty') };
    const refused = await wisselstage(env, 'restore', at('broken.age'), '--key', at('key'));
    expect(refused.status).toBe(2);
    expect(refused.said).toContain('another key, or is no backup');
    expect(refused.said).not.toContain('    at ');
  });
});

const programs = findPostgres();

describe.skipIf(!programs && !process.env.CI)('with PostgreSQL', () => {
  test('each night one goes to its folder, and is whole', async () => {
    const cluster = await startPostgres(programs!);
    const env = {
      DATABASE_URL: cluster.url,
      SECRET_KEY: 'of this test alone, and long enough',
      BACKUP_FOLDER: at('nights'),
      BACKUP_FOR: recipient,
      WISSELSTAGE_DATA: at('noted'),
    };
    const site = await startSite({ example: 'empty', env });
    // The night itself: the clock on the wall puts the same job into the queue.
    const connection = await connect({ databaseUrl: cluster.url, dataFolder: '' });
    const jobs = await startJobs(connection);
    await jobs.send(connection.db, nightly, {});
    await jobs.stop();
    await connection.close();
    await site.logged('backup made');
    const [name, ...others] = await readdir(at('nights'));
    expect([/^wisselstage-.*Z\.age$/.test(name!), others]).toEqual([true, []]);
    await site.stop();
    await cluster.stop();
    const checked = await wisselstage(
      {},
      'restore',
      join(at('nights'), name!),
      '--key',
      at('key'),
      '--check',
    );
    expect([checked.status, checked.out.includes('Whole, and can be restored')]).toEqual([0, true]);
  });
});
