// `npm run crashes -- 500`: sets up whatever is missing, then kills the real server so often.
import { SetUpError } from './set-up/install.mjs';
import { endAs, spawnPinned } from './set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';

try {
  await ensureInstalled(console.error);
  await ensureBuilt(console.error);
  await endAs(
    spawnPinned([
      '--disable-warning=ExperimentalWarning',
      'scripts/crashes/crashes.ts',
      ...process.argv.slice(2),
    ]),
  );
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}
