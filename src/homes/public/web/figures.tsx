import type { PublicFigures } from '../../../journey/impact/reads-public.ts';
import { formatNumber } from '../../../language/format.ts';
import { Figures } from '../../../ui/figures.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { words } from './figures-words.ts';

/** Three figures of the last round, each with its whole; what is of too few people is not there. */
export function LastRound({ figures }: { figures: PublicFigures | null }) {
  const t = useWords(words);
  const locale = useLocale();
  if (!figures) return null;
  const { round, held, knows, mark } = figures;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <Section title={t.title} intro={t.intro(round)}>
      <Figures
        items={[
          {
            label: t.held,
            value: t.of(formatNumber(held.count, locale), held.offered),
            note: t.heldNote,
            share: held.count / held.offered,
          },
          ...(knows
            ? [
                {
                  label: t.knows,
                  value: `${percent(knows.before)} → ${percent(knows.after)}`,
                  note: t.knowsNote(knows.people),
                },
              ]
            : []),
          ...(mark
            ? [
                {
                  label: t.mark,
                  value: formatNumber(Math.round(mark.mean * 10) / 10, locale),
                  note: t.markNote(mark.people),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
