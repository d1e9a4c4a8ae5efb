import { dayOf } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readCurrentRounds } from '../reads.ts';
import { type Appointed, readAllAppointed } from './appointed.ts';

/** A programme as who runs the site sees it: nothing of what is in its rounds, and nobody but its coordinators. */
export interface ProgrammeLine {
  id: string;
  code: string;
  name: string;
  coordinators: Appointed[];
  /** Names of the rounds that are not over. */
  rounds: string[];
}

/** Every programme, by name. */
export async function readOverview(db: DbOrTrx, today: string): Promise<ProgrammeLine[]> {
  const rows = await db.selectFrom('programme').select(['id', 'code', 'name']).execute();
  const appointed = await readAllAppointed(
    db,
    rows.map(({ id }) => id),
  );
  const rounds = await readCurrentRounds(db, today);
  return ordered(rows, ({ name, code }) => [name, code]).map((row) => ({
    ...row,
    coordinators: appointed.get(row.id) ?? [],
    rounds: rounds.filter(({ programmeId }) => programmeId === row.id).map(({ name }) => name),
  }));
}

export const COURSE = ['programme.made', 'coordinator.appointed', 'coordinator.ended'] as const;

/** A line of the history of who coordinates a programme. */
export interface Turn {
  kind: (typeof COURSE)[number];
  on: string;
  /** Who did it; `null` when that account is gone. */
  by: string | null;
  /** Whom it is about; `null` when that account is gone, or it is about nobody. */
  who: string | null;
}

/** Who came and went as a coordinator of a programme, the last first. */
export async function readCourse(db: DbOrTrx, programmeId: string): Promise<Turn[]> {
  const history = await readHistory(db, { programmeId });
  const lines = history.filter(({ kind }) => COURSE.some((one) => one === kind));
  const ids = lines
    .flatMap(({ about, actor }) => [String(about.accountId ?? ''), actor ?? ''])
    .filter(Boolean);
  const users =
    ids.length === 0
      ? []
      : await db.selectFrom('user').select(['id', 'name']).where('id', 'in', ids).execute();
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return lines.toReversed().map(({ kind, about, actor, at }) => ({
    kind: kind as Turn['kind'],
    on: dayOf(at),
    by: names.get(actor ?? '') ?? null,
    who: names.get(String(about.accountId ?? '')) ?? null,
  }));
}
