import { formatDate, type Locale } from '../../../language/format.ts';
import { FAMILY_NAMES } from '../../programme/programme-kinds.ts';
import { definitionOf, Figures } from '../impact.ts';
import { FAMILIES } from './families.ts';
import { headlineOf, leadOf, notesOf } from './headline.ts';
import { labelOf } from './part-words.ts';
import type { Report } from './reading.ts';
import { words } from './report-words.ts';
import { sayFigure } from './saying.ts';

/** What stands on paper: every text is said already, so that the page and the paper say the same. */
export interface Paper {
  lang: Locale;
  title: string;
  subtitle: string;
  lead: string;
  tables: { title: string; text: string; heads: string[]; rows: string[][] }[];
  quotes: { text: string; who: string }[];
  quotesTitle: string;
  method: string;
  notes: string[];
  all: string;
  definitions: { label: string; value: string; counts: string }[];
}

const WAY = [
  ['organisations', ['in-round', 'active', 'offering', 'received', 'both']],
  ['people', ['signed-up', 'permission', 'placed', 'went']],
  ['visits', ['offered', 'accepted', 'planned', 'took-place']],
] as const;

/** The report as it is put on paper. */
export function paperOf(report: Report, locale: Locale): Paper {
  const t = words[locale];
  const figures = new Figures(report.figures);
  const said = (id: string, part: string | null = null) => {
    const figure = figures.find(id, part);
    return figure ? sayFigure(figure, locale) : '';
  };
  const table = (title: string, text: string, beginnings: readonly string[]) => ({
    ...{ title, text, heads: [t.figure, t.value] },
    rows: figures.all
      .filter(({ id, hidden, value, numerator }) => {
        const isSaid = hidden === true || value !== null || numerator !== null;
        return isSaid && beginnings.some((beginning) => id.startsWith(beginning));
      })
      .map((one) => [labelOf(one, locale), sayFigure(one, locale)]),
  });
  const tables = [
    ...WAY.map(([column, ids]) => ({
      ...{ title: `${t.way}: ${t.columns[column].toLowerCase()}`, text: '', heads: [t.figure, t.value] },
      rows: ids.map((id) => [definitionOf({ id: `${column}.${id}` }).label[locale], said(`${column}.${id}`)]),
    })),
    {
      ...{ title: t.knows, text: '', heads: [t.exchangeHeads.name, ...Object.values(t.standings)] },
      rows: [
        [t.everybody(null), ...Object.keys(t.standings).map((at) => said('knows.mean', at))],
        ...FAMILIES.filter((family) => family !== 'none').map((family) => [
          FAMILY_NAMES[locale][family],
          ...Object.keys(t.standings).map((at) => said(`knows.family-${at}`, family)),
        ]),
      ],
    },
    table(t.lines, '', ['ties']),
    {
      ...{ title: t.exchange, text: '', heads: Object.values(t.exchangeHeads) },
      rows: FAMILIES.map((family) => [
        FAMILY_NAMES[locale][family],
        ...['sent', 'received', 'sent-elsewhere'].map((id) => said(id, family)),
      ]),
    },
    table(t.more, '', ['follow-ups', 'colleagues', 'dilemmas', 'cost']),
    table(t.clients, t.clientsText, ['clients']),
    table(t.contact, t.contactText, ['contact']),
    table(t.compared, t.comparedText, ['knows.change', 'compared', 'quiz']),
    table(t.silent, t.silentText, ['answered', 'mark', 'knows.answered']),
    {
      ...{ title: t.rounds, text: t.roundsText, heads: Object.values(t.roundHeads) },
      rows: report.rounds.map(({ name, figures: own }) => {
        const all = new Figures(own);
        const cell = (id: string, part: string | null = null) => {
          const figure = all.find(id, part);
          return figure ? sayFigure(figure, locale) : '';
        };
        return [
          ...[name, cell('organisations.active'), cell('visits.held'), cell('choice.first')],
          ...[cell('mark.visitors'), cell('knows.share', 'after')],
        ];
      }),
    },
  ];
  return {
    ...{ lang: locale, title: headlineOf(figures, locale), lead: leadOf(figures, locale) },
    subtitle: `${t.title} · ${report.round.name} · ${t.asOf(formatDate(report.on, locale))}`,
    tables: tables.filter(({ rows }) => rows.length > 0),
    ...{ quotesTitle: t.quotes, method: t.method },
    quotes: report.quotes.map(({ text, side }) => ({ text, who: t.sides[side] })),
    notes: [t.methodFew, ...notesOf(figures, locale)],
    all: t.all,
    definitions: figures.all.map((one) => ({
      ...{ label: labelOf(one, locale), value: sayFigure(one, locale) },
      counts: definitionOf(one).counts[locale],
    })),
  };
}
