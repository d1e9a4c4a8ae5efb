/**
 * Names the row that a path points into: `people[3] "x@y.example"`, `locks[0] "x@y.example" at "s/1"`,
 * `settings`, or `the instance` for an empty path. The JSON may be of any shape.
 */
export function rowName(json: unknown, path: readonly (string | number)[]): string {
  const [list, index] = path;
  if (list === undefined) return 'the instance';
  if (typeof index !== 'number') return path.join('.');
  const label = labelOf(get(get(json, list), index));
  return `${list}[${index}]${label ? ` ${label}` : ''}`;
}

function get(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function labelOf(row: unknown): string {
  const quote = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : undefined);
  if (Array.isArray(row)) return row.map(quote).filter(Boolean).join(', ');
  const id = quote(get(row, 'id'));
  if (id) return id;
  const person = quote(get(row, 'person'));
  const where = quote(get(row, 'slot')) ?? quote(get(row, 'place')) ?? quote(get(row, 'organisation'));
  return person ? `${person}${where ? ` at ${where}` : ''}` : '';
}
