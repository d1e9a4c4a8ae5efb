import { readFileSync } from 'node:fs';

/** Which version of the software this is. */
export const softwareVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
