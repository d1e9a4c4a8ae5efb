import type { Purpose, Reader, Table } from '../inventory.ts';
import { columnsOf, type DeclaredColumn, type Inventories, tablesOf, wayFrom } from '../inventory-ways.ts';

/** Why a table does not go along. */
export type LeftOut =
  /** Nobody sees a row of it. */
  | 'seen-by-nobody'
  /** Who wrote it sees it, and who runs the round does not. */
  | 'not-for-coordinators'
  /** It belongs to no programme. */
  | 'of-no-programme'
  /** What it is for has nothing to do with what a round brought. */
  | 'not-of-a-round';

export interface PlannedTable {
  name: string;
  room: string;
  /** `round`: the rows of the round; `programme`: those of its programme. */
  rowsOf: 'round' | 'programme';
  /** Rows go without whose they are. */
  counted: boolean;
  table: Table;
  columns: DeclaredColumn[];
}

export interface Plan {
  tables: PlannedTable[];
  leftOut: { name: string; why: LeftOut }[];
}

/**
 * Nothing of it says what a round brought, and each would take along more than that: where somebody must not come, letters and when
 * they left, whole workbooks, who chose to be found by colleagues, and how somebody signs in.
 */
const NOT_OF_A_ROUND: readonly Purpose[] = [
  ...(['safety', 'mail', 'import', 'directory', 'sign-in', 'protection', 'operation'] as const),
];

const COORDINATORS: readonly Reader[] = ['coordinator', 'public'];
/** What a coordinator may take along of a round, from what the rooms declare: also of a table that is new. */
export function planOf(inventories: Inventories): Plan {
  const declared = tablesOf(inventories);
  const tables = new Map(declared.map(({ name, table }) => [name, table]));
  const plan: Plan = { tables: [], leftOut: [] };
  for (const { room, name, table } of declared) {
    const way = wayFrom(tables, name, 'programme');
    const counted = table.counted === true && table.seenBy.length > 0;
    const columns = columnsOf(table).filter((column) =>
      counted ? isCounted(column) : isSeen(column) && isTaken(table, column),
    );
    const why = ON_THE_SITE.includes(name) ? 'not-of-a-round' : whyNot(table, way !== null, columns);
    if (why) plan.leftOut.push({ name, why });
    else {
      const ofRound = way!.some(({ table: one, way: step }) => one === 'round' || 'in' in step);
      plan.tables.push({ name, room, rowsOf: ofRound ? 'round' : 'programme', counted, table, columns });
    }
  }
  return plan;
}

/** What a programme wrote for everybody to read: it says nothing of a round, and may hold where to write to. */
const ON_THE_SITE = ['public_text', 'public_draft'];

function whyNot(table: Table, leads: boolean, columns: DeclaredColumn[]): LeftOut | null {
  const all = columnsOf(table);
  if (all.every(({ seenBy }) => seenBy.length === 0)) return 'seen-by-nobody';
  if (!leads) return 'of-no-programme';
  if (NOT_OF_A_ROUND.includes(table.purpose)) return 'not-of-a-round';
  const says = ({ holds }: DeclaredColumn) => holds !== 'id' && holds !== 'nothing';
  // Of an address only whose it is would be left.
  if (columns.length === 0 || (table.purpose === 'account' && !columns.some(says)))
    return 'not-for-coordinators';
  return null;
}

const isSeen = ({ seenBy, holds }: DeclaredColumn) =>
  // An id that nobody sees is how rows belong together.
  seenBy.some((one) => COORDINATORS.includes(one)) || (seenBy.length === 0 && holds === 'id');

/** Keys and mail addresses go nowhere; a name from the one table that says of whom it must not. Of JSON see `in-json.ts`. */
function isTaken(table: Table, { holds, special, keys }: DeclaredColumn): boolean {
  if (keys) return true;
  if (special === 'safety' || holds === 'key' || holds === 'email') return false;
  return holds !== 'name' || table.secret !== undefined;
}

/** What can be counted, and nothing that was written or names somebody. */
const isCounted = ({ holds, special }: DeclaredColumn) =>
  special === undefined && (holds === 'id' || holds === 'fact' || holds === 'nothing');
