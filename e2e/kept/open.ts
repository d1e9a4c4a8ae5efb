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
  return startSite({ example: 'alive', keep: folder, clock: beforeMorning(kept.at), env: settings });
}

/** On that day, before any work of the day is done: this version may have mails to send, and each run others. */
const beforeMorning = (at: string): string => `${at.slice(0, 10)}T05:00:00Z`;
