import type { EffectCode, FindingCode } from './understand/codes.ts';
import type { Cell } from './understand/grid.ts';
import { fold } from './understand/normal.ts';
import type { Notebook } from './understand/notebook.ts';

/** Stands in a workbook for what it must not say of a secret place. Read back, it means what the round has. */
export const WITHHELD = 'geheim';

export function isWithheld({ text }: Pick<Cell, 'text'>): boolean {
  return fold(text) === WITHHELD;
}

type Kept<T> = {
  /** `undefined` when the round has nothing to keep. */
  kept: T | undefined;
  /** What counts until somebody has filled in the cell. */
  otherwise: T;
  effect: EffectCode;
  blocking?: boolean;
  code?: FindingCode;
};

/** What a withheld cell means; that the round does not know it is said. */
export function keptFor<T>(
  cell: Cell,
  { kept, otherwise, effect, blocking = false, code = 'withheld' }: Kept<T>,
  notes: Notebook,
): T {
  if (kept !== undefined) return kept;
  notes.wrong(code, cell, { effect, blocking });
  return otherwise;
}
