import type { Locale } from '../../../language/format.ts';
import { definitionOf, Figures, nameOf } from '../impact.ts';
import { labelOf } from './part-words.ts';
import type { Report } from './reading.ts';
import { sheetWords } from './sheet-words.ts';

export interface ReportSheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** The figures of a report as sheets: not rounded, and with how each is counted. */
export function sheetsOf(report: Report, locale: Locale): ReportSheet[] {
  const t = sheetWords[locale];
  return [
    {
      name: t.figures,
      columns: t.columns,
      rows: report.figures.map((one) => {
        const { numerator, denominator, value, n, interval, effect, hidden } = one;
        const { unit, counts } = definitionOf(one);
        return [
          ...[nameOf(one), labelOf(one, locale), hidden ? t.few : null],
          ...[numerator, denominator, unit === 'money' && value !== null ? value / 100 : value, n],
          ...[interval?.low ?? null, interval?.high ?? null],
          ...[effect?.value ?? null, effect?.low ?? null, effect?.high ?? null],
          counts[locale],
        ];
      }),
    },
    {
      name: t.rounds,
      columns: [t.roundColumn, ...report.rounds.map(({ name }) => name)],
      rows: report.figures.map((one) => [
        labelOf(one, locale),
        ...report.rounds.map(({ figures }) => {
          const own = new Figures(figures).find(one.id, one.part);
          return own?.hidden ? t.few : (own?.value ?? own?.numerator ?? null);
        }),
      ]),
    },
  ];
}
