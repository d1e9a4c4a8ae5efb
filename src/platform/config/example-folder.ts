import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the example files are: above the source as well as above the bundle that is built from it. */
export function exampleFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'example', 'ronde-2027.xlsx')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return join(folder, 'example');
}
