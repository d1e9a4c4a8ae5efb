import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** The framework takes what it exports from this one file. */
const TAKEN_BY_THE_FRAMEWORK = 'src/entry.server.tsx';

/** Names that a file of src exports and has from elsewhere. */
export function passedOn(root: string, files: string[]): string[] {
  return files
    .filter((file) => /^src\/.*\.tsx?$/.test(file) && file !== TAKEN_BY_THE_FRAMEWORK)
    .flatMap((file) => {
      const names = namesPassedOn(file, readFileSync(join(root, file), 'utf8'));
      if (names.length === 0) return [];
      return [
        `${file}: passes on ${names.join(', ')}; whoever needs it imports it where it is made, so that a reader finds it in one step and the check sees who needs what`,
      ];
    });
}

function namesPassedOn(file: string, text: string): string[] {
  const { body } = parseSync(file, text).program;
  const imported = new Set<string>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const { local } of statement.specifiers) imported.add(local.name);
  }
  return body.flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') return [`all of ${statement.source.value}`];
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const isFromElsewhere = statement.source !== null;
    return statement.specifiers
      .map(({ local }) => ('name' in local ? local.name : local.value))
      .filter((name) => isFromElsewhere || imported.has(name));
  });
}
