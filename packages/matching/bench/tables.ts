/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

/** Seconds in as many digits as mean something: `0.0042 s`, `1.38 s`, `212 s`. */
export function seconds(value: number): string {
  if (value >= 100) return `${value.toFixed(0)} s`;
  return `${value >= 1 ? value.toFixed(2) : value.toPrecision(2)} s`;
}

/** The middle of a list that is not empty; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
