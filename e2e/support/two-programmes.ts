import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepPurpose } from '../../src/example/purpose.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { enterByMail, keyOn, totp, Visitor, visitorAs } from './accounts.ts';
import { pressToMany } from './press.ts';
import { beginBlank, envOf, fillSite, ownAddress, type Site, startSite, whereOf } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const ELSEWHERE = 'coordinator@elders.example';

export interface TwoProgrammes {
  site: Site;
  /** The four roles of the example, and `elders`: who coordinates the other programme. */
  who: Record<string, Visitor>;
  /** A contact person of an organisation of the other programme. */
  colleague(code: string): Promise<Visitor>;
  stop(): Promise<void>;
}

/** The example, and beside it a second programme, with a round `elders-1` and organisations of the same codes. */
export async function startTwoProgrammes(example: 'empty' | 'alive' = 'empty'): Promise<TwoProgrammes> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-two-'));
  await fillSite(folder, 'two programmes', addElsewhere);
  const site = await startSite({ example, keep: folder, env: await ownAddress() });
  const who: Record<string, Visitor> = {};
  for (const role of ['coordinator', 'contactpersoon', 'deelnemer', 'beheerder']) {
    who[role] = await visitorAs(site, role);
  }
  who.elders = await enterWithBothSteps(site, ELSEWHERE);
  return {
    site,
    who,
    async colleague(code) {
      await pressToMany(who.elders!, '/rondes/elders-1/organisaties', { intent: 'invite' });
      const page = await (await who.elders!.get(`/rondes/elders-1/organisaties/${code}`)).text();
      const [address] = /[\w.-]+@[\w-]+\.example/.exec(page.slice(page.indexOf('<main'))) ?? [];
      if (!address) throw new Error(`${code} has no contact person`);
      return enterWithBothSteps(site, address);
    },
    async stop() {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The other programme, in a folder that holds nothing yet. */
export async function addElsewhere(folder: string): Promise<void> {
  await beginBlank(folder);
  const env = await envOf(folder);
  // The second programme is part of an example, so that the example is not refused.
  const connection = await connect(await whereOf(folder));
  await migrate(connection.db);
  await keepPurpose(connection.db, 'example', readConfig({ WISSELSTAGE_DATA: folder, ...env }));
  await connection.close();
  const wish = ['--round', 'elders-1', '--name', 'Ronde elders', '--programme', 'elders'];
  const made = spawnSync(
    process.execPath,
    [
      ...[
        '--disable-warning=ExperimentalWarning',
        'src/cli/wisselstage.ts',
        'import',
        'example/ronde-2027.xlsx',
      ],
      ...[...wish, '--coordinator', ELSEWHERE],
    ],
    { cwd: root, env: { ...process.env, ...env, WISSELSTAGE_DATA: folder, BASE_URL: '' }, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`the other programme was not made: ${made.stderr}`);
}

/** Signs in for the first time, as somebody who must set up a second step. */
export async function enterWithBothSteps(site: Site, address: string): Promise<Visitor> {
  const visitor = new Visitor(site);
  await enterByMail(site, visitor, address);
  const setUp = '/inloggen/tweede-stap/instellen';
  const key = keyOn(await (await visitor.get(setUp)).text());
  if (!key) throw new Error(`${address} is shown no key for an app at ${setUp}`);
  const done = await visitor.post(setUp, { code: await totp(key, site) });
  if (done.status >= 400) throw new Error(`the second step of ${address} was refused: ${done.status}`);
  return visitor;
}

/** The value of a hidden field of a form. */
export const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
