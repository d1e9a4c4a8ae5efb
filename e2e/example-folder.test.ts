import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSite } from './support/site.ts';

/** The example shows all mail to everybody; on a folder with rounds of people that would be theirs. */
const root = fileURLToPath(new URL('..', import.meta.url));
const REFUSED = 'holds rounds of your own';
const NO_MAIL = 'no mail is sent';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-purpose-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The command itself, for when it ends by itself. */
function wisselstage(...args: string[]) {
  const env = { ...process.env, WISSELSTAGE_DATA: folder, PORT: '0', BASE_URL: '' };
  return spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/wisselstage.ts', ...args],
    {
      ...{ cwd: root, env, encoding: 'utf8', timeout: 60_000 },
    },
  );
}

test('serve --example is refused on a folder that a workbook was imported into', () => {
  const own = ['--round', 'voorjaar', '--programme', 'Regio Oost', '--coordinator', 'sietske@oost.example'];
  expect(wisselstage('import', 'example/ronde-2027.xlsx', ...own).status).toBe(0);
  const refused = wisselstage('serve', '--example');
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain(REFUSED);
});

test('an example starts again, also one with a second programme, until it was served for real', async () => {
  const start = async (example: 'empty' | false) => {
    const site = await startSite({ example, keep: folder, first: true });
    const mail = (await fetch(`${site.url}/outbox`)).status;
    await site.stop();
    return { mail, log: site.log() };
  };
  const first = await start('empty');
  expect([first.mail, first.log.includes(NO_MAIL)]).toEqual([200, false]);
  const more = ['--round', 'elders', '--programme', 'elders'];
  expect(wisselstage('import', 'example/ronde-2027.xlsx', ...more).status).toBe(0);
  expect((await start('empty')).mail).toBe(200);
  const real = await start(false);
  expect([real.mail, real.log.includes(NO_MAIL)]).toEqual([404, true]);
  expect(wisselstage('serve', '--example').stderr).toContain(REFUSED);
});
