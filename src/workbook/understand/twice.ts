import type { Located } from './finding.ts';
import { cellIn, type GridRow } from './grid.ts';
import { fold } from './normal.ts';
import { type Notebook, option } from './notebook.ts';

export type Read<T> = Located<T> & { from: GridRow };

type Twice = { code: 'row-differs' | 'person-differs' /** The column to point at. */; column: string };

/** Of rows with the same key, one: a double is left out and said, and of rows that differ somebody says which counts. */
export function once<T>(
  items: readonly Read<T>[],
  keyOf: (value: T) => string,
  { code, column }: Twice,
  notes: Notebook,
): Read<T>[] {
  const groups = new Map<string, Read<T>[]>();
  for (const item of items) {
    const key = keyOf(item.value);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => {
    const different: Read<T>[] = [];
    for (const item of group) {
      const same = different.find((earlier) => JSON.stringify(earlier.value) === JSON.stringify(item.value));
      if (!same) {
        different.push(item);
        continue;
      }
      const spot = { ...cellIn(item.from, column), column: '' };
      notes.mend('row-twice', spot, `${item.row}`, `${same.row}`, 'row-left-out');
    }
    if (different.length === 1) return different[0]!;
    return chosen(different, { code, column }, notes);
  });
}

/** The last one first: people send a second form because the first was not right. */
function chosen<T>(different: readonly Read<T>[], { code, column }: Twice, notes: Notebook): Read<T> {
  const last = different.at(-1)!;
  const ids = new Map(
    [...different]
      .reverse()
      .map((item) => [item.sheet === last.sheet ? `row-${item.row}` : `row-${item.sheet}-${item.row}`, item]),
  );
  const options = [...ids].map(([id, item]) => option('row', { row: item.row, sheet: item.sheet }, id));
  const params = { rows: different.map(({ row }) => row), ...differences(different.map(({ from }) => from)) };
  const answer = notes.ask(code, cellIn(last.from, column), { options, effect: 'last-row-counts', params });
  return ids.get(answer ?? '') ?? last;
}

function differences(rows: readonly GridRow[]): { columns: string[]; texts: string[] } {
  const columns: string[] = [];
  const texts: string[] = [];
  for (const key of rows[0]?.cells.keys() ?? []) {
    const values = rows.map((row) => cellIn(row, key).text.trim());
    if (new Set(values.map(fold)).size < 2) continue;
    columns.push(cellIn(rows[0]!, key).column);
    texts.push(values.join(' / '));
  }
  return { columns, texts };
}
