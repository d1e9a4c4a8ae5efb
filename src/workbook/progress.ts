/** How far an import is: first the file is read and understood, then its rows are stored. */
export type ImportProgress =
  | { step: 'reading' }
  | { step: 'understanding' }
  /** Rows of all kinds, those that are the same already too. */
  | { step: 'storing'; done: number; of: number };

export type OnProgress = (progress: ImportProgress) => void;

/**
 * Counts rows that are stored: each kind in sets as they are written, and the rest of it at its end.
 * @param counts rows per kind, in the order in which they are stored
 */
export function countRows(counts: readonly number[], onProgress: OnProgress) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let kind = 0;
  let before = 0;
  let within = 0;
  const tell = () => onProgress({ step: 'storing', done: before + within, of: total });
  tell();
  return {
    wrote(rows: number) {
      within = Math.min(within + rows, counts[kind] ?? 0);
      tell();
    },
    endOfKind() {
      before += counts[kind] ?? 0;
      kind += 1;
      within = 0;
      tell();
    },
  };
}
