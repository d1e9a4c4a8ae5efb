import type { EffectCode, FindingCode, OptionCode } from './codes.ts';

/** A row of the result with where it stood, so that a page can point at it. */
export type Located<T> = { sheet: string; row: number; value: T };

export type Example = { row: number; from: string; to: string };
export type Params = Record<
  string,
  string | number | readonly string[] | readonly number[] | readonly Example[]
>;

/**
 * - `mended`: certain, done, and said how. One per sheet, column and code, with `count`, `rows` and two `examples`.
 * - `decide`: doubtful; the options have the likely answer first. Nothing is taken until somebody chooses.
 * - `wrong`: cannot be used as it is; a typed correction replaces the cell.
 * - `refused`: must not be stored; `value` is empty and nothing of it is anywhere in the finding.
 */
export type Group = 'mended' | 'decide' | 'wrong' | 'refused';

export type Option = { id: string; code: OptionCode; params: Params };

export type Finding = {
  /** The same for the same file, also after other findings were answered. */
  id: string;
  group: Group;
  code: FindingCode;
  sheet: string;
  /** 0 when the finding is about the whole sheet. */
  row: number;
  /** The header as the sheet has it; empty when the finding is about a row or a sheet. */
  column: string;
  /** `B11`; empty when the finding is about a sheet. */
  cell: string;
  value: string;
  /** Whom or what the row is about, as it names itself; empty when it does not, or when there is no row. */
  subject: string;
  params: Params;
  options: Option[];
  /** What to type, when there is one thing it can hardly not be. */
  suggestion?: string;
  /** What happens if nothing is done. */
  effect: EffectCode;
  /** The import must not be finished while this is open. */
  blocking: boolean;
  /** The option that was chosen. */
  answer?: string;
};
