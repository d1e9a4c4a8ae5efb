import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { definitionOf, Figures, nameOf } from '../../impact.ts';
import type { Figure } from '../../impact-figure.ts';
import { labelOf } from '../part-words.ts';
import type { Report } from '../reading.ts';
import { words } from '../report-words.ts';
import { sayFigure } from '../saying.ts';

/** Figures with their values; opened, each says how it is counted. */
function FigureTable({ title, rows }: { title: string; rows: readonly Figure[] }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <div className="ws-figure-table">
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'what', text: t.figure },
          { key: 'value', text: t.value, align: 'end' },
        ]}
        rows={rows.map((one) => ({
          key: nameOf(one),
          header: 'what',
          cells: {
            what: (
              <details className="ws-counted">
                <summary>{labelOf(one, locale)}</summary>
                <p className="ws-soft">{definitionOf(one).counts[locale]}</p>
              </details>
            ),
            value: sayFigure(one, locale),
          },
        }))}
      />
    </div>
  );
}

const beginsWith = (figures: Figures, ...beginnings: string[]) =>
  figures.all.filter((one) => beginnings.some((beginning) => nameOf(one).startsWith(beginning)));

/** Whether there is anything to say of it. */
const isSaid = ({ hidden, value, numerator, n }: Figure): boolean =>
  Boolean(hidden) || value !== null || (numerator ?? 0) > 0 || (n ?? 0) > 0;

/** What clients noticed, who stayed in touch, what can be laid beside what, and who did not answer. */
export function Tables({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const sections = [
    { title: t.clients, text: t.clientsText, rows: beginsWith(figures, 'clients') },
    { title: t.contact, text: t.contactText, rows: beginsWith(figures, 'contact') },
    {
      title: t.compared,
      text: t.comparedText,
      rows: beginsWith(figures, 'knows.change', 'compared', 'quiz'),
    },
    {
      title: t.silent,
      text: t.silentText,
      rows: beginsWith(figures, 'answered', 'mark', 'knows.answered'),
    },
  ];
  return sections
    .filter(({ rows }) => rows.some(isSaid))
    .map(({ title, text, rows }) => (
      <Section key={title} title={title} intro={text}>
        <FigureTable title={title} rows={rows.filter(isSaid)} />
      </Section>
    ));
}

/** All of them, and how each is counted. */
export function AllFigures({ figures }: { figures: Figures }) {
  const t = useWords(words);
  return (
    <Disclosure summary={t.all}>
      <p className="ws-soft">{t.allText}</p>
      <FigureTable title={t.all} rows={figures.all} />
    </Disclosure>
  );
}

const COLUMNS = [
  ['organisations', 'organisations.active', null],
  ['visits', 'visits.held', null],
  ['first', 'choice.first', null],
  ['mark', 'mark.visitors', null],
  ['knows', 'knows.share', 'after'],
] as const;

/** Beside other rounds there is no room for the reach of a figure; it stands in the table of each round. */
const withoutReach = (figure: Figure): Figure => ({ ...figure, interval: null });

/** Rounds side by side: each counted in the same way. */
export function Rounds({ rounds }: Pick<Report, 'rounds'>) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section title={t.rounds} intro={t.roundsText}>
      <DataTable
        caption={t.rounds}
        captionHidden
        columns={[
          { key: 'round', text: t.roundHeads.round },
          ...COLUMNS.map(([key]) => ({ key, text: t.roundHeads[key], align: 'end' as const })),
        ]}
        rows={rounds.map(({ code, name, figures }) => {
          const all = new Figures(figures);
          return {
            key: code,
            header: 'round',
            cells: {
              round: name,
              ...Object.fromEntries(
                COLUMNS.map(([key, id, part]) => {
                  const figure = all.find(id, part);
                  return [key, figure ? sayFigure(withoutReach(figure), locale) : ''];
                }),
              ),
            },
          };
        })}
      />
    </Section>
  );
}
