import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { sayPlaceBriefly } from '../../place/place-names.ts';
import { personChanges } from '../decision/effect.ts';
import type { Line } from '../decision/history.ts';
import { type Board, partsOf } from './read-board.ts';

/** A run that can be compared with another. */
export interface RunName {
  id: string;
  number: number;
  step: number;
}

export interface Where {
  place: string;
  organisation: string;
  /** `null` of a secret place. */
  days: string[] | null;
}

export interface ComparedRow {
  name: string;
  from: Where[];
  to: Where[];
  /** By which line: a decision, or the match that came after. */
  by: Line | null;
}

export interface Compared {
  runs: RunName[];
  from: RunName;
  to: RunName;
  rows: ComparedRow[];
}

type Visits = { person: string; slot: string; tier: number }[];

/** Who goes where in one run and in another, and what brought it about. Any two runs of the round. */
export async function compared(
  db: Db,
  board: Board,
  { search, lines, roundId }: { search: URLSearchParams; lines: readonly Line[]; roundId: RoundId },
): Promise<Compared | null> {
  const runs = await db
    .selectFrom('match_run')
    .select(['id', 'number', 'step'])
    .where('round_id', '=', roundId)
    .where('result', 'is not', null)
    .orderBy('number')
    .orderBy('step')
    .execute();
  const now = runs.findIndex(({ id }) => id === board.run.id);
  // As the proposal before was made: what was decided about it since is told line by line.
  const last = runs.findLast(({ number }) => number < board.run.number);
  const usual = runs.findIndex(({ number }) => number === last?.number);
  const asked = (name: string, otherwise: number) => {
    const at = runs.findIndex(({ id }) => id === search.get(name));
    return at < 0 ? otherwise : at;
  };
  const [from, to] = [asked('was', Math.max(0, usual)), asked('wordt', now)].sort((a, b) => a - b);
  if (runs.length < 2 || from === undefined || to === undefined) return null;
  const between = runs.slice(from, to + 1);
  const plans = await db
    .selectFrom('match_run')
    .select('id')
    .select(sql<Visits>`result -> 'visits'`.as('visits'))
    .where(
      'id',
      'in',
      between.map(({ id }) => id),
    )
    .execute();
  const visitsOf = new Map(plans.map(({ id, visits }) => [id, visits]));
  const plan = (run: RunName | undefined) => visitsOf.get(run?.id ?? '') ?? [];
  const brought = broughtBy(between.map((run) => ({ id: run.id, visits: plan(run) })));
  const lineOf = new Map(lines.map((line) => [line.runId, line]));
  const where = ({ slot }: { slot: string }): Where => placeOf(board, slot);
  const rows = personChanges(plan(between[0]), plan(between.at(-1))).map(
    (change): ComparedRow => ({
      name: board.names.called(change.person),
      from: change.from.map(where),
      to: change.to.map(where),
      by: lineOf.get(brought.get(change.person) ?? '') ?? null,
    }),
  );
  return { runs, from: runs[from]!, to: runs[to]!, rows: ordered(rows, ({ name }) => [name]) };
}

/** Person → the last run in which they went elsewhere than in the one before it. */
function broughtBy(runs: readonly { id: string; visits: Visits }[]): Map<string, string> {
  const brought = new Map<string, string>();
  for (const [index, { id, visits }] of runs.entries()) {
    const before = runs[index - 1];
    if (before) for (const { person } of personChanges(before.visits, visits)) brought.set(person, id);
  }
  return brought;
}

function placeOf({ names }: Board, slot: string): Where {
  const { place: code, day } = partsOf(slot);
  const place = names.place(code);
  return {
    place: sayPlaceBriefly(names.placeName(code) ?? { title: code, apart: null }),
    organisation: names.organisation(place?.organisation ?? ''),
    days: (place?.secret ?? true) ? null : (place?.slots.find(({ days }) => days[0] === day)?.days ?? [day]),
  };
}
