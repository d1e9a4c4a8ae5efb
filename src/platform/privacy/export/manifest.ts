import { english } from '../../../language/grammar.ts';
import type { Holds, Purpose, Special } from '../inventory.ts';
import type { Catalog } from './catalog.ts';
import type { LeftOut, Plan } from './plan.ts';
import type { Group } from './select.ts';

export interface DescribedColumn {
  name: string;
  /** As the database calls it; `word` stands for something that is not told. */
  type: string;
  meaning: string;
}

export interface DescribedTable {
  name: string;
  file: string;
  rows: number;
  of: 'round' | 'programme';
  meaning: string;
  columns: DescribedColumn[];
  /** Columns of the table that did not go along. */
  without: string[];
}

/** What stands in the files of an export. */
export interface Described {
  tables: DescribedTable[];
  leftOut: { name: string; why: string }[];
}

/** What went along of a table. */
export interface Taken {
  rows: number;
  columns: readonly string[];
}

const WHY: Record<LeftOut, string> = {
  'seen-by-nobody': 'only the software reads it',
  'not-for-coordinators': 'for who wrote it, and not for coordinators',
  'of-no-programme': 'belongs to no programme',
  'not-of-a-round': 'says nothing of what a round brought',
};

const PURPOSE: Record<Purpose, string> = {
  round: 'to run rounds',
  organisation: 'which organisations take part and who speaks for them',
  place: 'places that are offered, and who receives there',
  'sign-up': 'who wants to go, and where',
  permission: 'what managers answered',
  safety: 'whether somebody works where they say',
  match: 'how the match was made',
  visit: 'visits, and what became of them',
  reflection: 'what people answered afterwards',
  import: 'workbooks',
  mail: 'mail',
  dilemma: 'dilemmas, and what was tried',
  'follow-up': 'what came of visits',
  directory: 'who can be found by whom',
  story: 'what people tell of a visit to everybody',
  account: 'who people are',
  'sign-in': 'signing in',
  protection: 'holding off who guesses',
  history: 'what happened, and when',
  operation: 'keeping the software going',
};

const HOLDS: Record<Holds, string> = {
  nothing: 'about nobody',
  id: 'an id',
  name: 'a name',
  email: 'a mail address',
  fact: 'a fixed word, a number or a day about somebody',
  text: 'typed freely',
  key: 'a key',
  trace: 'left by a device',
};

const SPECIAL: Record<Special, string> = {
  safety: 'where somebody must not come',
  'secret-site': 'empty where the place is secret',
};

/** A schema in words, from the same plan by which rows were taken. */
export function describe(
  { plan, catalog, groups }: { plan: Plan; catalog: Catalog; groups: readonly Group[] },
  done: ReadonlyMap<string, Taken>,
): Described {
  const tables = plan.tables.map(({ name, rowsOf, counted, table, columns }): DescribedTable => {
    const stored = catalog.columns.get(name)!;
    const taken = done.get(name)!;
    const going = columns.filter((column) => taken.columns.includes(column.name));
    const described = going.map((column): DescribedColumn => {
      const points = catalog.references.find((one) => one.table === name && one.column === column.name);
      const word = counted && column.holds === 'id';
      const parts = [
        word ? 'a word that stands for an id, other in each export' : HOLDS[column.holds],
        ...(points ? [`leads to ${points.to}`] : []),
        ...(column.special ? [SPECIAL[column.special]] : []),
        ...(column.tellsOf ? ['empty where it would lead to a secret place'] : []),
        ...(column.untilClosed ? ['told in full when the round is over'] : []),
        ...(column.readIn
          ? [
              `only where ${english.list(column.readIn.map((one) => `${one.column} is ${one.is.join(' or ')}`))}`,
            ]
          : []),
      ];
      return {
        name: column.name,
        type: word ? 'word' : (stored.get(column.name)?.type ?? ''),
        meaning: parts.join('; '),
      };
    });
    return {
      ...{ name, file: `${name}.jsonl`, rows: taken.rows, of: rowsOf },
      meaning: counted ? `${PURPOSE[table.purpose]}, without whose they are` : PURPOSE[table.purpose],
      columns: [
        ...described,
        ...groups.flatMap(({ table: at, column, meaning, word, type }) =>
          at === name ? [{ name: column, type: word ? 'word' : (type ?? 'bool'), meaning }] : [],
        ),
      ],
      without: Object.keys(table.columns).filter((column) => !taken.columns.includes(column)),
    };
  });
  return { tables, leftOut: plan.leftOut.map(({ name, why }) => ({ name, why: WHY[why] })) };
}
