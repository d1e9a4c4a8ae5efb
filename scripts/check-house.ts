// Keeps the structure of the folders: `node scripts/check-house.ts [FOLDER]`. The rules are in house/.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses } from './house/addresses.ts';
import { cycles } from './house/cycles.ts';
import { filesOf } from './house/files.ts';
import { importsOf } from './house/imports.ts';
import { smallWords } from './house/names.ts';
import { passedOn } from './house/passing-on.ts';
import { forbidden } from './house/rooms.ts';
import { statesMoved } from './house/states.ts';
import { misplaced } from './house/vocabulary.ts';

/** Everything wrong with the tree in a folder, a sentence each; none when it is in order. */
export function faultsOf(root: string): string[] {
  const files = filesOf(root);
  const imports = files.flatMap((file) => importsOf(root, file, files));
  return [
    ...misplaced(root, files),
    ...forbidden(imports),
    ...passedOn(root, files),
    ...addresses(root, files),
    ...smallWords(root, files),
    ...statesMoved(root, files),
    ...cycles(imports),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
  const faults = faultsOf(root);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? 'The structure is in order.' : `${faults.length} faults in the structure.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
