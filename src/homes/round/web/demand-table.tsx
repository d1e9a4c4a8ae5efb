import { Link } from 'react-router';
import type { DemandRow } from '../../../journey/sign-up/sign-up-demand.ts';
import { partOf } from '../../../language/address.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { demandPath } from '../../paths.ts';
import type { DemandView } from './demand-view.ts';

import { words } from './round-words.ts';

const tones: Record<DemandRow['state'], Tone> = { much: 'attention', balanced: 'good', 'no-places': 'wrong' };

/** Where tasks of the page lead to: demand beside supply, of all or of those that a task is about. */
export function Demand({ round, view: { rows, filters, more } }: { round: string; view: DemandView }) {
  const t = useWords(words);
  return (
    <Section id={partOf(demandPath(round))} title={t.demand} intro={t.demandIntro}>
      {filters.length > 1 ? (
        <Tabs
          label={t.demandFilters}
          items={filters.map(({ key, asked, count, current }) => ({
            to: demandPath(round, asked ? { toon: asked } : {}),
            text: t.demandFilter[key],
            ...{ count, current },
          }))}
        />
      ) : null}
      <DemandTable rows={rows} />
      {more === null ? null : (
        <p>
          <Link className="nl-link" to={demandPath(round, { toon: 'alles' })} preventScrollReset>
            {t.demandAll(more)}
          </Link>
        </p>
      )}
    </Section>
  );
}

function DemandTable({ rows }: { rows: DemandRow[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.demand}
      captionHidden
      empty={<Empty title={t.demandNone} />}
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
