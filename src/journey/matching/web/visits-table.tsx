import { formatDays, formatOrdinal } from '../../../language/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { RowForm } from '../../../ui/row-form.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { sayPlaceBriefly } from '../../place/place-names.ts';
import type { PersonView } from '../matching-names.ts';
import type { VisitView } from '../matching-proposal.ts';

import { words } from '../words.ts';
import { WhyNot } from './reason.tsx';

export function Person({ person }: { person: PersonView }) {
  const t = useWords(words);
  const about = [
    person.jobTitle,
    person.newcomer ? t.newcomer : '',
    person.unplacedBefore ? t.unplacedBefore : '',
  ];
  return (
    <>
      {person.name}
      <Soft>{about.filter(Boolean).join(' · ')}</Soft>
    </>
  );
}

function Adjust({ visit, row }: { visit: VisitView; row: string }) {
  const t = useWords(words);
  const { called: name, email } = visit.person;
  return (
    <RowForm row={row}>
      <input type="hidden" name="person" value={email} />
      <input type="hidden" name="place" value={visit.place.code} />
      <input type="hidden" name="day" value={visit.days[0]} />
      <input type="hidden" name="organisation" value={visit.place.organisationCode} />
      {visit.locked ? (
        <Inline>
          <Badge tone="neutral">{t.locked}</Badge>
          <Button variant="quiet" small name="intent" value="unlock">
            {t.unlock} <VisuallyHidden>{t.unlockOf(name)}</VisuallyHidden>
          </Button>
        </Inline>
      ) : (
        <>
          <Button variant="secondary" small name="intent" value="lock">
            {t.lock} <VisuallyHidden>{t.lockOf(name)}</VisuallyHidden>
          </Button>
          <Disclosure
            summary={
              <>
                {t.more} <VisuallyHidden>{t.moreOf(name)}</VisuallyHidden>
              </>
            }
          >
            <Button variant="quiet" small name="intent" value="set-aside">
              {t.setAside}
            </Button>
            <Button variant="quiet" small name="intent" value="exclude">
              {t.exclude(visit.place.organisation)}
            </Button>
          </Disclosure>
        </>
      )}
    </RowForm>
  );
}

export function ChoiceBadge({ tier }: { tier: number | null }) {
  const t = useWords(words);
  const locale = useLocale();
  if (tier === null) return <Badge tone="neutral">{t.lockedOutside}</Badge>;
  return <Badge tone={tier === 1 ? 'good' : 'info'}>{formatOrdinal(tier, locale)}</Badge>;
}

const rowOf = (index: number) => `stage-${index + 1}`;

interface VisitsTableProps {
  caption: string;
  visits: VisitView[];
  adjustable?: boolean;
}

export function VisitsTable({ caption, visits, adjustable = false }: VisitsTableProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      captionHidden={adjustable}
      columns={[
        { key: 'who', text: t.who },
        { key: 'from', text: t.from },
        { key: 'to', text: t.to },
        { key: 'day', text: t.day, nowrap: true },
        { key: 'choice', text: t.choice },
        ...(adjustable ? [{ key: 'adjust', text: t.actions, hiddenText: true }] : []),
      ]}
      rows={visits.map((visit, index) => ({
        key: visit.key,
        // The same within one proposal, and says nothing of who it is.
        ...(adjustable ? { id: rowOf(index) } : {}),
        header: 'who',
        cells: {
          who: <Person person={visit.person} />,
          from: visit.person.organisation,
          to: (
            <>
              {visit.place.organisation}
              <Soft>{sayPlaceBriefly(visit.place.name)}</Soft>
              {visit.place.secret ? <Badge tone="attention">{t.secret}</Badge> : null}
            </>
          ),
          day: formatDays(visit.days, locale),
          choice: <ChoiceBadge tier={visit.tier} />,
          adjust: <Adjust visit={visit} row={rowOf(index)} />,
        },
        after: adjustable && visit.whyNot.length > 0 ? <WhyNot reasons={visit.whyNot} /> : undefined,
      }))}
    />
  );
}
