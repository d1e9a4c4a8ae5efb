import type { Package } from './lockfile.ts';

/**
 * What may go into software under the EUPL-1.2: licences that ask for a name and a text, and those that are copyleft for their
 * own files or library only, in the appendix of the EUPL or compatible by their own words.
 */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
    'MIT/X11',
  ],
  ...['PSF-2.0', 'Unlicense', 'Zlib'],
  // Of a font, and of a table of browsers.
  ...['OFL-1.1', 'CC-BY-4.0'],
  ...['EUPL-1.2', 'LGPL-3.0-or-later', 'MPL-2.0'],
]);

/** Packages that say nothing in their package.json, and where it was read what they are. */
export const READ_ELSEWHERE: ReadonlyMap<string, { license: string; where: string }> = new Map([
  [
    'buffers',
    { license: 'MIT', where: 'its author, James Halliday, licenses what he made so; it comes with exceljs' },
  ],
]);

/** Whether an expression as SPDX has it can be met: one of those with OR, all of those with AND. */
export function isAllowed(expression: string): boolean {
  const plain = expression.trim().replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((way) => way.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

/** What may not be in it, with why. */
export function licenceFaults(packages: readonly Package[]): string[] {
  return packages.flatMap(({ name, license }) => {
    const said = license ?? READ_ELSEWHERE.get(name)?.license;
    if (said === undefined)
      return [`${name} does not say what its licence is: read it, and add it to READ_ELSEWHERE`];
    return isAllowed(said) ? [] : [`${name}: ${said} is not among the licences that may go along`];
  });
}
