// `npm start`: sets up whatever is missing, then serves the example round.

import { SetUpError } from './set-up/install.mjs';
import { endAs, spawnPinned } from './set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';

try {
  await ensureInstalled(console.log);
  await ensureBuilt(console.log);
  await endAs(
    spawnPinned(['src/cli/wisselstage.ts', 'serve', '--example', '--visits', ...process.argv.slice(2)]),
  );
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}
