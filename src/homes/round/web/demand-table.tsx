import type { DemandRow } from '../../../journey/sign-up/sign-up-demand.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { useWords } from '../../../ui/language.tsx';
import { DataTable } from '../../../ui/table.tsx';

import { words } from './round-words.ts';

/** Where the tasks above the table point to. */

const tones: Record<DemandRow['state'], Tone> = { much: 'attention', balanced: 'good', 'no-places': 'wrong' };

export function DemandTable({ rows }: { rows: DemandRow[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.demand}
      captionHidden
      columns={[
        { key: 'name', text: t.heads.name },
        { key: 'kind', text: t.heads.kind },
        { key: 'sends', text: t.heads.sends, align: 'end' },
        { key: 'seats', text: t.heads.seats, align: 'end' },
        { key: 'asked', text: t.heads.asked, align: 'end' },
        { key: 'first', text: t.heads.first, align: 'end' },
        { key: 'state', text: t.heads.state, nowrap: true },
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        header: 'name',
        cells: {
          name: row.name,
          kind: (
            <>
              {row.kind} {row.secret ? <Badge tone="neutral">{t.secret}</Badge> : null}
            </>
          ),
          sends: row.sends,
          seats: row.seats,
          asked: row.asked,
          first: row.first,
          state: <Badge tone={tones[row.state]}>{t.stand[row.state]}</Badge>,
        },
      }))}
    />
  );
}
