import { formatShortDate } from '../../../../language/format.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Prose } from '../../../../ui/prose.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { type Going, SPANS, type Span } from '../spans.ts';
import { words } from './keeping-words.ts';

/** How soon, and of what how many: never whose. */
export function GoingLists({ going }: { going: Record<Span, Going[]> }) {
  const t = useWords(words);
  const locale = useLocale();
  return SPANS.map((span) => (
    <Section key={span} title={t.spans[span]} intro={span === 'morning' ? t.counts : undefined}>
      {going[span].length === 0 ? (
        <Prose>
          <p>{t.none[span]}</p>
        </Prose>
      ) : (
        <DataTable
          caption={t.spans[span]}
          captionHidden
          narrow
          columns={[
            { key: 'what', text: t.what },
            { key: 'count', text: t.count, align: 'end', nowrap: true },
            { key: 'day', text: t.day, nowrap: true },
          ]}
          rows={going[span].map(({ what, count, day }) => ({
            key: what,
            header: 'what',
            cells: { what, count, day: formatShortDate(day, locale) },
          }))}
        />
      )}
    </Section>
  ));
}
