/** What a quotation mark at the beginning of a cell turned out to open. */
type Quoted = { text: string; end: number };

/**
 * The rows of a text file, each with its cells. A quotation mark opens a cell only when another one closes it right
 * before a separator or the end of the line: a title may begin with a word between quotation marks, and cells copied
 * from Excel are not quoted for that. Line ends are `\n`, `\r\n` or `\r`, also mixed.
 */
export function* splitCells(input: string, separator: string): Generator<string[]> {
  const text = input.replace(/\r\n?/g, '\n');
  const width = widthOf(text, separator);
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at, separator, width) : null;
    const end = quoted?.end ?? endOfCell(text, at, separator);
    row.push(quoted?.text ?? text.slice(at, end));
    if (text[end] !== separator) {
      if (end >= text.length && row.length === 1 && row[0] === '') return;
      yield row;
      row = [];
      if (end >= text.length) return;
    }
    at = end + 1;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

/** Separators in the first line that has any. */
function widthOf(text: string, separator: string): number {
  const line =
    text
      .slice(0, 20_000)
      .split('\n')
      .find((one) => one.includes(separator)) ?? '';
  return line.split(separator).length - 1;
}

function quotedAt(text: string, start: number, separator: string, width: number): Quoted | null {
  const close = closingQuote(text, start + 1);
  const after = text[close + 1];
  if (close === -1 || (after !== undefined && after !== separator && after !== '\n')) return null;
  const inside = text.slice(start + 1, close);
  return swallows(inside, separator, width) ? null : { text: inside.replaceAll('""', '"'), end: close + 1 };
}

/** The first quotation mark that does not stand for one by being doubled. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A cell that holds whole rows was opened by a quotation mark that opens nothing. */
function swallows(inside: string, separator: string, width: number): boolean {
  if (width < 2 || !inside.includes('\n')) return false;
  return inside.split('\n').some((line) => line.split(separator).length - 1 >= width);
}
