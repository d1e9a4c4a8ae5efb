import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { LINE_STATES } from '../lines.ts';
import type { TablesView } from '../tables-view.ts';
import { words } from './network-words.ts';

/** The same as the picture and the matrix, for who does not see them, or wants to be sure. */
export function NetworkTables({ view: { organisations, lines } }: { view: TablesView }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section id="tabel" title={t.tables}>
      <Disclosure summary={`${t.organisations} (${organisations.length})`}>
        <DataTable
          caption={t.organisations}
          captionHidden
          columns={[
            { key: 'name', text: t.organisation },
            { key: 'code', text: t.code },
            { key: 'family', text: t.family },
            { key: 'region', text: t.region },
            ...LINE_STATES.map((state) => ({ key: state, text: t.states[state], align: 'end' as const })),
            { key: 'live', text: t.liveLines, align: 'end' as const },
          ]}
          rows={organisations.map(({ code, name, family, region, counts, live }) => ({
            key: code,
            header: 'name',
            cells: { name, code, family: FAMILY_NAMES[locale][family], region, ...counts, live },
          }))}
        />
      </Disclosure>
      <Disclosure summary={`${t.allLines} (${lines.length})`}>
        <DataTable
          caption={t.allLines}
          captionHidden
          columns={[
            { key: 'one', text: t.organisation },
            { key: 'other', text: t.other },
            { key: 'state', text: t.state },
            { key: 'since', text: t.since },
            { key: 'last', text: t.last },
          ]}
          rows={lines.map(({ key, names, state, since, last }) => ({
            key,
            header: 'one',
            cells: { one: names[0], other: names[1], state: t.states[state], since, last },
          }))}
        />
      </Disclosure>
    </Section>
  );
}
