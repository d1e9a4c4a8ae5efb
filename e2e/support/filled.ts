import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PersonId } from '../../src/people/ids.ts';
import { connect, type Db } from '../../src/platform/db/connect.ts';
import { openBrowser } from './browser.ts';
import { beginFolder, type Site, startSite, whereOf } from './site.ts';

/** A site in a folder that outlives the server, and a browser that looks at it. */
export interface Filled {
  folder: string;
  site: Site;
  browser: Browser;
}

/** What the test wants to be there is filled in before the server starts. */
export async function openFilled(
  name: string,
  clock: string,
  fill: (db: Db) => Promise<void>,
): Promise<Filled> {
  const folder = await mkdtemp(join(tmpdir(), `wisselstage-${name}-`));
  await beginFolder(folder, { clock });
  await inDatabase(folder, fill);
  return { folder, site: await startSite({ keep: folder, clock }), browser: await openBrowser() };
}

export async function closeFilled({ folder, site, browser }: Filled): Promise<void> {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Opens the database of a site whose folder the test keeps, while no server has it open. */
export async function inDatabase<Found>(folder: string, work: (db: Db) => Promise<Found>): Promise<Found> {
  const { db, close } = await connect(await whereOf(folder));
  try {
    return await work(db);
  } finally {
    await close();
  }
}

/** The address of each, by how their name begins, at which the test reads what they are mailed; and who they are. */
export async function giveAddresses<Name extends string>(
  db: Db,
  addresses: Readonly<Record<Name, string>>,
): Promise<Record<Name, PersonId>> {
  const people = await db.selectFrom('person_main').select(['id', 'name']).execute();
  const ids: [string, PersonId][] = [];
  for (const [name, email] of Object.entries<string>(addresses)) {
    const { id } = people.find((one) => one.name.startsWith(name))!;
    await db.updateTable('person_address').set({ email }).where('person_id', '=', id).execute();
    ids.push([name, id]);
  }
  return Object.fromEntries(ids) as Record<Name, PersonId>;
}
