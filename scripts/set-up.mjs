// What a fresh clone needs before anything runs. Plain JavaScript on purpose: these files run on whatever
// Node the machine has, before the pinned one is there.
export { ensureBuilt } from './set-up/build.mjs';
export { ensureInstalled } from './set-up/install.mjs';
