import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pinnedEnvironment, pinnedNode, root } from '../set-up/pinned-node.mjs';
import { find, isProgram, isRoot, run } from './programs.mjs';

// The first has no interface of its own, which for each window takes as long as a page of ours.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const fewest = ['-y', '-q', '--no-install-recommends'];
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program file of a Chromium, installed when there is none and that is possible; undefined when it is not. */
export function ensureBrowser(say) {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  return find(names) ?? onMac.find(isProgram) ?? fromDebian(say) ?? fromPlaywright(say);
}

export const noBrowser = process.env.CHROMIUM
  ? `CHROMIUM names ${process.env.CHROMIUM}, which is no program: the browser tests did not run.`
  : 'No Chromium found: install it (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM to the program file of a Chromium or Chrome; the browser tests did not run.';

function fromDebian(say) {
  if (!isRoot || !find(['apt-get'])) return undefined;
  say('Installing Chromium for the browser tests; it usually takes a minute, once…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  // Not each distribution has the first.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (run('apt-get', ['install', ...fewest, name], { env }).ok) break;
  }
  const found = find(names);
  // Some distributions ship a file of that name which only says to install it elsewhere.
  return found && run(found, ['--version']).ok ? found : undefined;
}

function fromPlaywright(say) {
  const file = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  if (isProgram(file)) return file;
  say('Downloading a Chromium for the browser tests; it usually takes a minute, once…');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  run(pinnedNode, [cli, 'install', 'chromium'], { env: pinnedEnvironment(), timeout: 5 * 60_000 });
  return isProgram(file) ? file : undefined;
}
