import { join } from 'node:path';
import { Embedded } from '../../src/platform/db/embedded.ts';
import { SECRET_KEY } from '../support/every-page.ts';
import { ownAddress, type Site, startSite } from '../support/site.ts';
import { type Kept, readDump } from './kept.ts';

/** Lays a data folder as that version left it. @returns what the server is told of it */
export async function layFolder(version: string, folder: string): Promise<Record<string, string>> {
  const embedded = await Embedded.open(join(folder, 'pglite'));
  await embedded.exec(readDump(version));
  await embedded.close();
  return {};
}

/** This version on what was kept, at the time at which its pages were read. */
export async function startKept(kept: Kept, folder: string, env: Record<string, string>): Promise<Site> {
  const settings = { ...(await ownAddress()), ...env, SECRET_KEY };
  return startSite({ example: 'alive', keep: folder, clock: kept.at, env: settings });
}
