// `node scripts/write-veiligheid.ts [--check]`: writes what is made from the code into docs/veiligheid, or says what differs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMade } from './veiligheid/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const differs = readMade(root).filter(({ kept, made }) => kept !== made);
if (process.argv.includes('--check')) {
  for (const { file } of differs)
    console.error(`${file} differs from the code: node scripts/write-veiligheid.ts`);
  process.exitCode = differs.length === 0 ? 0 : 1;
} else {
  for (const { file, made } of differs) {
    writeFileSync(join(root, file), made);
    console.log(file);
  }
}
