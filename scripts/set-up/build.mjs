import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { fingerprint, isStamped, stamp, workspaces } from './fingerprint.mjs';
import { SetUpError } from './install.mjs';
import { withLock } from './lock.mjs';
import { exitCode, programOf, root, spawnPinned } from './pinned-node.mjs';

const stampFile = join(root, 'build', '.wisselstage-build');
const served = join(root, 'build', 'server', 'index.js');

/** Builds the pages, unless what they are made of is what the last build was made of. */
export async function ensureBuilt(say = console.error) {
  const wanted = sources();
  const isReady = () => isStamped(stampFile, wanted) && existsSync(served);
  if (isReady()) return;
  await withLock(say, async () => {
    if (isReady()) return;
    const began = Date.now();
    say('Building the pages. It usually takes a few seconds, and only after a change…');
    rmSync(stampFile, { force: true }); // a build that breaks off must not pass for the earlier one
    const program = programOf('@react-router/dev', 'react-router');
    const code = await exitCode(
      spawnPinned([program, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] }),
    );
    if (code !== 0) throw new SetUpError('The pages could not be built; the reason is above.');
    await compress(join(root, 'build', 'client', 'assets'));
    stamp(stampFile, wanted);
    say(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
  });
}

function sources() {
  const files = [
    ...['src', 'public', 'scripts/bundle', 'vite.config.ts', 'react-router.config.ts', 'package-lock.json'],
  ];
  const paths = [
    ...files.map((name) => join(root, name)),
    ...workspaces().map((folder) => join(folder, 'src')),
  ];
  return fingerprint(paths, (file) => !/\.test\.tsx?$|\.md$/.test(file));
}
