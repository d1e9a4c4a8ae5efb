import type { z } from 'zod';
import { cellIn, type GridRow } from './grid.ts';
import type { Notebook } from './notebook.ts';
import type { Read } from './twice.ts';

/** The last net: a row that passed every reader and still breaks the schema is named, not dropped. */
export function checked<T>(
  schema: z.ZodType<T>,
  value: T,
  row: GridRow,
  key: string,
  notes: Notebook,
): Read<T>[] {
  const result = schema.safeParse(value);
  if (result.success) return [{ sheet: row.sheet, row: row.number, value: result.data, from: row }];
  const fields = result.error.issues.map(
    ({ path }) => cellIn(row, String(path[0])).column || String(path[0]),
  );
  notes.wrong('row-invalid', cellIn(row, key), {
    effect: 'row-left-out',
    params: { fields: [...new Set(fields)] },
  });
  return [];
}
