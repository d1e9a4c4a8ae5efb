import type { Both } from '../../language/both.ts';

/** What kind of number it is: how it is written and rounded. */
export type Unit =
  /** So many, of so many where there is a whole. */
  | 'count'
  /** A mean, with how many people it is of. */
  | 'mean'
  /** How much the same people changed, with its effect size. */
  | 'change'
  /** Cents. */
  | 'money';

/** One figure, said once: page, paper, workbook and command line all go by this list. */
export interface Definition {
  /** Stays as it is: exports and other programs name it. Parts follow: `sent.justice`. */
  id: string;
  unit: Unit;
  label: Both<string>;
  /** How it is counted, for who reads the report. */
  counts: Both<string>;
  /** The same in rows of tables, for who counts it again. */
  rows: string;
  /** What it is split by: the figure exists once for each. */
  by?: 'family' | 'moment' | 'standing' | 'lasted' | 'noticed';
  /** Coordinators alone see it: shared versions leave it out. */
  only?: 'coordinators';
}

/** Of an estimate: between which values it lies, with 95 per cent. */
export interface Interval {
  low: number;
  high: number;
}

/** A figure of a round, counted. */
export interface Figure {
  /** As in {@link DEFINITIONS}. */
  id: string;
  /** Of which family, moment or standing; `null`: it is not split. */
  part: string | null;
  numerator: number | null;
  denominator: number | null;
  /** A share between 0 and 1, a mean, a difference, or cents; `null` when there is nothing to say yet. */
  value: number | null;
  /** How many people are behind a mean or a change. */
  n: number | null;
  interval: Interval | null;
  /** Hedges' g_av of a change. */
  effect: (Interval & { value: number }) | null;
  /** In a shared version: it would say something of fewer than five people. */
  hidden?: true;
}
