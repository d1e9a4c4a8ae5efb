import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, stamp, workspaces } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { pinnedNode, root } from './pinned-node.mjs';

// Inside node_modules, so that whoever deletes that folder deletes the claim with it.
const stampFile = join(root, 'node_modules', '.wisselstage-setup');

/** Installs the packages of package-lock.json, unless they are there. */
export async function ensureInstalled(say = console.error) {
  const wanted = `${process.platform}-${process.arch} ${fingerprint(manifests())}\n`;
  const isReady = () => isStamped(stampFile, wanted) && existsSync(pinnedNode);
  if (isReady()) return;
  await withLock(say, async () => {
    if (isReady()) return;
    if (!isInstalledByHand()) await install(say);
    stamp(stampFile, wanted);
  });
}

function manifests() {
  return [root, ...workspaces()].map((folder) => join(folder, 'package.json')).concat(join(root, 'package-lock.json'));
}

async function install(say) {
  const began = Date.now();
  say('Installing the packages this needs, Node 24 among them. It usually takes half a minute to two minutes, once…');
  // Most packages ask for a newer Node than the machine may have; they run on the pinned one, so that is no news.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false']);
  if (code !== 0) throw new SetUpError(`The packages could not be installed (npm ci ended with ${code}); npm says why above.`);
  if (!existsSync(pinnedNode)) {
    throw new SetUpError('The packages are installed, but not Node 24: npm skipped its install script. Run `npm config delete ignore-scripts` and start again.');
  }
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Whether somebody's own `npm ci` or `npm install` left exactly what the lock file asks for. */
function isInstalledByHand() {
  const left = read(join(root, 'node_modules', '.package-lock.json'))?.packages;
  const lock = read(join(root, 'package-lock.json'))?.packages;
  if (!left || !lock || !existsSync(pinnedNode)) return false;
  const asked = [root, ...workspaces()].every((folder) => {
    const locked = lock[folder.slice(root.length + 1).replaceAll('\\', '/')];
    const own = read(join(folder, 'package.json'));
    return !own || same(needs(own), needs(locked));
  });
  return asked && Object.entries(lock).every(([path, { version, integrity, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    const there = left[path];
    // What is optional is often for another kind of machine.
    return there ? there.version === version && there.integrity === integrity : optional || devOptional;
  });
}

function needs(manifest = {}) {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
  return [dependencies, devDependencies, optionalDependencies].map((group) => Object.entries(group).sort());
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A failure whose message is all there is to say: no stack trace. */
export class SetUpError extends Error {}
