import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fingerprint, isStamped, stamp, workspaces } from './fingerprint.mjs';
import { isComplete, lackingHere } from './installed.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { pinnedNode, root } from './pinned-node.mjs';

// Inside node_modules, so that whoever deletes that folder deletes the claim with it.
const stampFile = join(root, 'node_modules', '.wisselstage-setup');
// Most packages ask for a newer Node than the machine may have; they run on the pinned one, so that is no news.
const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];

/** A failure whose message is all there is to say: no stack trace. */
export class SetUpError extends Error {}

/** Installs the packages of package-lock.json, unless they are there. */
export async function ensureInstalled(say = console.error) {
  const wanted = `${process.platform}-${process.arch} ${fingerprint(manifests())}\n`;
  const isReady = () => isStamped(stampFile, wanted) && existsSync(pinnedNode);
  if (isReady()) return;
  await withLock(say, async () => {
    if (isReady()) return;
    if (!isComplete()) await install(say);
    stamp(stampFile, wanted);
  });
}

function manifests() {
  return [root, ...workspaces()]
    .map((folder) => join(folder, 'package.json'))
    .concat(join(root, 'package-lock.json'));
}

async function install(say) {
  const began = Date.now();
  say(
    'Installing the packages this needs, Node 24 among them. It usually takes half a minute to two minutes, once…',
  );
  await clean();
  if (!existsSync(pinnedNode)) {
    throw new SetUpError(
      'The packages are installed, but not Node 24: npm skipped its install script. Run `npm config delete ignore-scripts` and start again.',
    );
  }
  if (lackingHere().length > 0) await installAgain(say);
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Under an old Node, npm leaves out the compiled parts that ask for a newer one; under the pinned Node it does not. */
async function installAgain(say) {
  say("This machine's Node is too old for some packages; installing once more with Node 24…");
  const folder = mkdtempSync(join(tmpdir(), 'wisselstage-node-'));
  try {
    // A copy, because npm empties node_modules first.
    copyFileSync(pinnedNode, join(folder, basename(pinnedNode)));
    await clean(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function clean(nodeFolder) {
  const code = await npm(['ci', ...quietly], nodeFolder);
  if (code === 0) return;
  throw new SetUpError(
    `The packages could not be installed (npm ci ended with ${code}); npm says why above.`,
  );
}
