import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { Promised } from '../promised.ts';
import { words } from './network-words.ts';

/** What the match made possible, round by round, and what of it lives. */
export function PromisedTable({
  rounds,
}: {
  rounds: readonly (Promised & { code: string; name: string })[];
}) {
  const t = useWords(words);
  const number = (key: string, text: string) => ({ key, text, align: 'end' as const });
  return (
    <Section title={t.promised} intro={t.promisedText}>
      <DataTable
        caption={t.promisedCaption}
        captionHidden
        columns={[
          { key: 'round', text: t.round },
          number('possible', t.possible),
          number('made', t.made),
          number('kept', t.live),
          number('silent', t.silent),
          number('open', t.open),
        ]}
        rows={rounds.map(({ code, name, possible, made, kept, silent, open }) => ({
          key: code,
          header: 'round',
          cells: {
            round: name,
            possible,
            made: t.ofAll(made, possible),
            kept: t.ofAll(kept, made),
            silent: t.ofAll(silent, made),
            open: t.ofAll(open, made),
          },
        }))}
      />
      <p className="ws-soft">{t.promisedNote}</p>
    </Section>
  );
}
