import { Few } from '../../../../ui/few.tsx';
import { Funnel, type FunnelStep } from '../../../../ui/funnel.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PartedBars } from '../../../../ui/parted-bars.tsx';
import { Section } from '../../../../ui/section.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { type Figures, nameOf } from '../../impact.ts';
import { FAMILIES } from '../families.ts';
import { labelOf } from '../part-words.ts';
import { words } from '../report-words.ts';
import { Note } from './note.tsx';

const COLUMNS = {
  organisations: ['in-round', 'active', 'offering', 'received', 'both'],
  people: ['signed-up', 'permission', 'placed', 'went'],
  visits: ['offered', 'accepted', 'planned', 'took-place'],
} as const;

/** From the invitation to the visit that was. */
export function Way({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const locale = useLocale();
  const step = (id: string): FunnelStep => {
    const figure = figures.find(id)!;
    const { numerator, denominator } = figure;
    return {
      key: nameOf(figure),
      text: (
        <>
          {labelOf(figure, locale)}
          {id === 'visits.took-place' ? <Note number={1} /> : null}
        </>
      ),
      count: numerator,
      value: numerator ?? <Few text={t.few} />,
      whole: denominator === null ? undefined : t.outOf(denominator),
      wholeCount: denominator,
    };
  };
  return (
    <Section title={t.way} intro={t.wayText}>
      <Funnel
        columns={Object.entries(COLUMNS).map(([column, ids]) => ({
          title: t.columns[column as keyof typeof COLUMNS],
          steps: ids.map((id) => step(`${column}.${id}`)),
        }))}
      />
    </Section>
  );
}

/** What each family sent and received; of those that did neither nothing is said. */
export function Exchanged({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const locale = useLocale();
  const told = (id: string, family: string) => figures.find(id, family)?.numerator ?? null;
  const families = FAMILIES.filter(
    (family) => told('sent', family) !== 0 || told('received', family) !== 0 || family !== 'none',
  );
  const held = figures.find('visits.took-place')?.numerator ?? 0;
  return (
    <Section title={t.exchange} intro={t.exchangeText(held)}>
      <PartedBars
        label={t.exchange}
        heads={t.exchangeHeads}
        few={t.few}
        rows={families.map((family) => ({
          key: family,
          name: FAMILY_NAMES[locale][family],
          left: told('sent', family),
          right: told('received', family),
          beside: told('sent-elsewhere', family),
        }))}
      />
    </Section>
  );
}
