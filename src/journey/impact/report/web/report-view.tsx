import type { ReactNode } from 'react';
import { formatDate } from '../../../../language/format.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { type Crumb, PageHead } from '../../../../ui/page-head.tsx';
import { Figures } from '../../impact.ts';
import { headlineOf, leadOf, notesOf } from '../headline.ts';
import type { Report } from '../reading.ts';
import { words } from '../report-words.ts';
import { Knowing } from './parts-change.tsx';
import { CameOf, Lines } from './parts-lines.tsx';
import { AllFigures, Rounds, Tables } from './parts-tables.tsx';
import { Exchanged, Way } from './parts-way.tsx';

interface ReportViewProps {
  report: Report;
  crumbs?: Crumb[];
  actions: ReactNode;
  /** Below the head: who looks. */
  under?: ReactNode;
}

/** What a round brought, for who may see all of it and for who may see what is shared. */
export function ReportView({ report, crumbs = [], actions, under }: ReportViewProps) {
  const t = useWords(words);
  const locale = useLocale();
  const figures = new Figures(report.figures);
  return (
    <div className="ws-report">
      <title>{`${t.title} · ${report.round.name}`}</title>
      <PageHead
        band="blue"
        crumbs={[...crumbs, { text: report.round.name }, { text: t.asOf(formatDate(report.on, locale)) }]}
        crumbsLabel={t.crumbs}
        title={headlineOf(figures, locale)}
        lead={leadOf(figures, locale)}
        actions={actions}
      />
      {under}
      <Way figures={figures} />
      <Knowing figures={figures} />
      <Lines figures={figures} />
      <Quotes quotes={report.quotes} />
      <Exchanged figures={figures} />
      <CameOf figures={figures} />
      <Tables figures={figures} />
      {report.rounds.length > 1 ? <Rounds rounds={report.rounds} /> : null}
      <section className="ws-method" aria-labelledby="zo-geteld">
        <div>
          <h2 id="zo-geteld" className="nl-heading nl-heading--level-2">
            {t.method}
          </h2>
          <p className="ws-soft">{t.methodFew}</p>
        </div>
        <ol>
          {notesOf(figures, locale).map((note, index) => (
            <li key={note} id={`noot-${index + 1}`}>
              {note}
            </li>
          ))}
        </ol>
      </section>
      <AllFigures figures={figures} />
    </div>
  );
}

function Quotes({ quotes }: Pick<Report, 'quotes'>) {
  const t = useWords(words);
  if (quotes.length === 0) return null;
  return (
    <section className="ws-quotes" aria-label={t.quotes}>
      {quotes.map(({ text, side }) => (
        <figure key={text}>
          <blockquote>‘{text}’</blockquote>
          <figcaption>{t.sides[side]}</figcaption>
        </figure>
      ))}
    </section>
  );
}
