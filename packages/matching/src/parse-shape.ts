import type { z } from 'zod';
import type { FaultList, Path } from './parse-faults.ts';
import { type Instance, instanceSchema, rowSchemas } from './schema.ts';

const LISTS = Object.keys(rowSchemas) as (keyof typeof rowSchemas)[];

/**
 * Checks plain data (see `plainCopy`) against the schema and fills in the defaults. Returns `null` when there are
 * faults. Row by row, because the schema as a whole would gather the issues of a million wrong rows before it
 * told the first.
 * @param known rows that have been checked already.
 */
export function shaped(
  json: unknown,
  faults: FaultList,
  known: ReadonlySet<object> = new Set(),
): Instance | null {
  const frame: unknown = isObject(json) ? { ...json } : json;
  const lists = new Map<keyof typeof rowSchemas, unknown[]>();
  for (const list of isObject(frame) ? LISTS : []) {
    const rows = (frame as Record<string, unknown>)[list];
    if (!Array.isArray(rows)) continue;
    lists.set(list, rows);
    (frame as Record<string, unknown>)[list] = [];
  }
  let sound = true;
  const issues = (error: z.ZodError, path: Path) => {
    sound = false;
    for (const issue of error.issues) add(faults, path, issue);
  };

  const parsed = instanceSchema.safeParse(frame);
  if (!parsed.success) issues(parsed.error, []);
  for (const [list, rows] of lists) {
    const target = parsed.data?.[list] as unknown[] | undefined;
    for (let index = 0; index < rows.length && !faults.enough; index++) {
      const own = rows[index];
      if (isObject(own) && known.has(own)) {
        target?.push(own);
        continue;
      }
      const row = rowSchemas[list].safeParse(own);
      if (row.success) target?.push(row.data);
      else issues(row.error, [list, index]);
    }
  }
  return sound && parsed.success ? parsed.data : null;
}

function add(faults: FaultList, at: Path, issue: z.core.$ZodIssue): void {
  const path = [...at, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const inside = path.slice(2).join('.');
  const code = `schema-${issue.code.replaceAll('_', '-')}`;
  faults.add(path, code, inside ? `${inside}: ${issue.message}` : issue.message);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
