/** An id in a row name is cut after so many characters: a malformed one may be a whole file. */
const LONGEST = 80;
/** A group may have a hundred members; the first few tell which it is. */
const MEMBERS = 3;

/**
 * Names the row that a path points into: `people[3] "x@y.example"`, `locks[0] "x@y.example" at "s/1"`,
 * `settings`, or `the instance` for an empty path. The JSON may be of any shape, but must be plain data.
 */
export function rowName(json: unknown, path: readonly (string | number)[]): string {
  const [list, index] = path;
  if (list === undefined) return 'the instance';
  if (typeof index !== 'number')
    return path.map((key) => printable(cut(String(key)))).join('.') || 'the instance';
  const label = labelOf(get(get(json, list), index));
  return `${printable(cut(String(list)))}[${index}]${label ? ` ${label}` : ''}`;
}

function get(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function labelOf(row: unknown): string {
  if (Array.isArray(row)) {
    const members = row.slice(0, MEMBERS).map(quote).filter(Boolean).join(', ');
    return members && row.length > MEMBERS ? `${members}, …` : members;
  }
  const id = quote(get(row, 'id'));
  if (id) return id;
  const person = quote(get(row, 'person'));
  const where = quote(get(row, 'slot')) ?? quote(get(row, 'place')) ?? quote(get(row, 'organisation'));
  return person ? `${person}${where ? ` at ${where}` : ''}` : '';
}

function quote(value: unknown): string | undefined {
  return typeof value === 'string' ? printable(JSON.stringify(cut(value))) : undefined;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The text with control characters and halves of surrogate pairs written out, so that it can be shown and stored. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
