import type { MatchResult } from '@wisselstage/matching';
import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { fixed } from '../../platform/db/fixed.ts';
import { openFault, openNote, openResult } from './matching-sealed.ts';
import type { RunFault } from './tables.ts';

/** What is sealed of a run, and what is as large. */
export interface OpenedRun {
  result: MatchResult | null;
  note: string;
  fault: RunFault | null;
}

/** Which of its versions a row is: a change, also one of the same transaction, makes another. For a query of `match_run`. */
export const versionOfRun = sql<string>`match_run.xmin || ' ' || match_run.ctid`.as('version');

/** The proposals of some rounds and those before them; one of two thousand people takes some megabytes. */
const MOST = 12;
const opened = new Map<string, OpenedRun>();

/**
 * Opens what is sealed of a run, once for each version of it: to open a proposal takes longer than all else that a page asks,
 * and many pages show the same. Nobody may change it.
 * @returns `null` when the run is gone
 */
export async function openRun(
  db: DbOrTrx,
  { id, version }: { id: string; version: string },
): Promise<OpenedRun | null> {
  const name = `${id} ${version}`;
  const run = opened.get(name) ?? (await readSealed(db, id));
  if (!run) return null;
  // Who was asked for longest ago is first.
  opened.delete(name);
  opened.set(name, run);
  for (const oldest of opened.keys()) {
    if (opened.size <= MOST) break;
    opened.delete(oldest);
  }
  return run;
}

async function readSealed(db: DbOrTrx, id: string): Promise<OpenedRun | undefined> {
  const sealed = db.selectFrom('match_run').select([openResult, openNote, openFault]);
  return fixed(await sealed.where('id', '=', id).executeTakeFirst());
}
