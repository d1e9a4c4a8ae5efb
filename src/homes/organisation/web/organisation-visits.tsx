import type { VisitOfOrganisation } from '../../../journey/visit/reads-organisation.ts';
import { formatDays } from '../../../language/format.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { words } from './visits-words.ts';

const TONES: Partial<Record<VisitOfOrganisation['state'], Tone>> = {
  offered: 'neutral',
  ready: 'good',
  'took-place': 'good',
};

/** Who comes and who goes in a round; of nobody there is nothing, as before it is offered. */
export function OwnVisits({ visits }: { visits: readonly VisitOfOrganisation[] }) {
  return (
    <>
      {(['comes', 'goes'] as const).map((way) => (
        <Way key={way} way={way} visits={visits.filter((visit) => visit.way === way)} />
      ))}
    </>
  );
}

function Way({ way, visits }: { way: VisitOfOrganisation['way']; visits: VisitOfOrganisation[] }) {
  const t = useWords(words);
  const locale = useLocale();
  if (visits.length === 0) return null;
  const title = t[way](visits.length);
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'day', text: t.day },
          { key: 'who', text: t.who },
          { key: 'place', text: t.place },
          { key: 'status', text: t.status },
        ]}
        rows={visits.map((visit) => ({
          key: visit.id,
          header: 'day',
          cells: {
            day: formatDays(visit.days, locale),
            who: <Who visit={visit} />,
            place: (
              <>
                {visit.title}
                {way === 'goes' ? <Soft>{t.at(visit.other)}</Soft> : null}
              </>
            ),
            status: <Badge tone={TONES[visit.state] ?? 'attention'}>{t.states[visit.state]}</Badge>,
          },
        }))}
      />
    </Section>
  );
}

function Who({ visit: { way, visitor, other } }: { visit: VisitOfOrganisation }) {
  const t = useWords(words);
  const from = way === 'comes' ? t.from(other) : '';
  return (
    <>
      {visitor?.name ?? t.later}
      <Soft>{[visitor?.jobTitle, from].filter(Boolean).join(', ')}</Soft>
    </>
  );
}
