import { Dumbbells } from '../../ui/dumbbells.tsx';
import { Few } from '../../ui/few.tsx';
import { Funnel } from '../../ui/funnel.tsx';
import { useWords } from '../../ui/language.tsx';
import { PartedBars } from '../../ui/parted-bars.tsx';
import { Section } from '../../ui/section.tsx';
import { UnitDots } from '../../ui/unit-dots.tsx';
import { words } from './parts-report-words.ts';

const STEPS = [
  { count: 168, whole: null },
  { count: 151, whole: 168 },
  { count: 119, whole: 151 },
];

/** The charts of a report, each with a number that is not shown. */
export default function PartsReport() {
  const t = useWords(words);
  const few = <Few text={t.few} />;
  return (
    <Section id="opbrengst" title={t.title}>
      <Funnel
        columns={[
          {
            title: t.funnel,
            steps: STEPS.map(({ count, whole }, index) => ({
              ...{ key: String(index), text: t.steps[index]!, count, value: count, wholeCount: whole },
              whole: whole === null ? undefined : t.outOf(whole),
            })),
          },
        ]}
      />
      <Dumbbells
        label={t.drawn}
        points={t.points}
        noteHead={t.people}
        say={String}
        rows={[
          { key: 'all', label: t.everybody, whole: true, values: { seen: 2.6, before: 3, after: 4.2 } },
          { key: 'some', label: t.some, note: '15', values: { seen: 2.5, before: 3, after: 4.4 } },
          { key: 'few', label: t.some, few: t.few, values: null },
        ]}
      />
      <UnitDots
        label={t.dots}
        untold={0}
        untoldText={t.untold}
        groups={[
          { look: 'most', text: t.kept, count: 5, value: 5 },
          { look: 'none', text: t.faded, count: 2, value: 2 },
          { look: 'silent', text: t.untold, count: null, value: few },
        ]}
      />
      <PartedBars
        label={t.bars}
        heads={t.heads}
        few={t.few}
        rows={[
          { key: 'one', name: t.some, left: 16, right: 15, beside: 6 },
          { key: 'other', name: t.everybody, left: 25, right: null, beside: null },
        ]}
      />
    </Section>
  );
}
