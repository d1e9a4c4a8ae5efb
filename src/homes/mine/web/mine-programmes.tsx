import { programmesPath } from '../../../journey/programme/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import type { readStart } from '../reads.ts';

import { words } from './mine-words.ts';

type Programme = NonNullable<Awaited<ReturnType<typeof readStart>>['programmes']>[number];

/** For an operator: how large each programme is, and nothing of what is in it. */
export function Programmes({ programmes }: { programmes: Programme[] }) {
  const t = useWords(words);
  return (
    <Section
      title={t.programmes}
      actions={
        <ButtonLink variant="primary" to={programmesPath}>
          {t.toProgrammes}
        </ButtonLink>
      }
    >
      <DataTable
        caption={t.programmes}
        captionHidden
        empty={<Empty title={t.noProgrammes} />}
        columns={[
          { key: 'name', text: t.programme },
          { key: 'rounds', text: t.roundCount, align: 'end' },
          { key: 'accounts', text: t.accountCount, align: 'end' },
        ]}
        rows={programmes.map(({ code, name, rounds, accounts }) => ({
          key: code,
          header: 'name',
          cells: { name, rounds, accounts },
        }))}
      />
    </Section>
  );
}
