import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import type { DilemmaNoted } from '../schema.ts';
import type { DilemmaState } from './state.ts';

/** A line of what happened to a dilemma, for coordinators. */
export interface HistoryLine {
  what: 'raised' | DilemmaState | DilemmaNoted;
  /** Who did it; `null`: an account that is gone, or nobody in particular. */
  by: string | null;
  at: string;
}

/** The newest first. Who recognised it and who took that back is not in it: what is so now stands above it. */
export async function readDilemmaHistory(db: DbOrTrx, dilemmaId: string): Promise<HistoryLine[]> {
  const lines = await readHistory(db, { dilemmaId });
  const actors = [...new Set(lines.flatMap(({ actor }) => actor ?? []))];
  const users =
    actors.length === 0
      ? []
      : await db.selectFrom('user').select(['id', 'name']).where('id', 'in', actors).execute();
  const nameOf = new Map(users.map(({ id, name }) => [id, name]));
  return lines
    .flatMap(({ kind, about, actor, at }): HistoryLine[] => {
      const line = { by: (actor && nameOf.get(actor)) || null, at: at.toISOString() };
      if (kind === 'dilemma.raised') return [{ what: 'raised', ...line }];
      if (kind === 'dilemma.moved') return [{ what: about.to as DilemmaState, ...line }];
      if (kind === 'dilemma.noted') return [{ what: about.what as DilemmaNoted, ...line }];
      return [];
    })
    .reverse();
}
