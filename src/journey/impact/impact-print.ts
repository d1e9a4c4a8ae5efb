import { definitionOf, type Figures, nameOf } from './impact.ts';
import type { Figure } from './impact-figure.ts';
import { labelOf } from './report/part-words.ts';

/** A figure for programs and the command line: all that is known of it, and to whom it is shown. */
export interface PrintedFigure extends Figure {
  label: string;
  definition: string;
  rows: string;
  unit: string;
  shownTo: 'everybody' | 'coordinators';
  /** Whether somebody who is no coordinator sees it, and whether with how many people it is about. */
  sharedAs: 'shown' | 'hidden' | 'without numbers';
}

/** @param shared the same figures as others see them */
export function printFigures(counted: Figures, shared: Figures, locale: 'nl' | 'en'): PrintedFigure[] {
  return counted.all.map((one) => {
    const { counts, rows, unit, only } = definitionOf(one);
    const other = shared.find(one.id, one.part);
    return {
      ...one,
      ...{ label: labelOf(one, locale), definition: counts[locale], rows, unit },
      shownTo: only ?? 'everybody',
      sharedAs: !other || other.hidden ? 'hidden' : isLess(one, other) ? 'without numbers' : 'shown',
    };
  });
}

const isLess = (one: Figure, other: Figure): boolean =>
  one.n !== other.n || one.numerator !== other.numerator || one.denominator !== other.denominator;

/** A line of text for each. */
export function linesOf(figures: readonly PrintedFigure[]): string[] {
  return figures.map(({ label, numerator, denominator, value, n, interval, effect, sharedAs, ...one }) =>
    [
      `${nameOf(one)}: ${label}`,
      `  ${[
        numerator === null ? null : denominator === null ? `${numerator}` : `${numerator} of ${denominator}`,
        value === null ? null : `value ${rounded(value)}`,
        interval && `(${rounded(interval.low)} to ${rounded(interval.high)})`,
        n === null ? null : `n = ${n}`,
        effect && `effect ${rounded(effect.value)} (${rounded(effect.low)} to ${rounded(effect.high)})`,
        `shared: ${sharedAs}`,
      ]
        .filter(Boolean)
        .join(', ')}`,
      `  ${one.definition}`,
    ].join('\n'),
  );
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
