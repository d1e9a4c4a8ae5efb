import type { DayDemand } from '../../../journey/sign-up/sign-up-days.ts';
import { formatDay } from '../../../language/format.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PairedBars } from '../../../ui/paired-bars.tsx';
import { Section } from '../../../ui/section.tsx';

import { words } from './round-words.ts';

const TONES: Record<DayDemand['state'], Tone> = { short: 'attention', enough: 'good', room: 'info' };

export function DemandPerDay({ days }: { days: DayDemand[] }) {
  const t = useWords(words);
  const locale = useLocale();
  const count = (state: DayDemand['state']) => days.filter((one) => one.state === state).length;
  return (
    <Section title={t.perDay} intro={t.perDaySummary(days.length, count('short'), count('room'))}>
      <Disclosure summary={t.perDayOpen}>
        <p>{t.perDayIntro}</p>
        <PairedBars
          label={t.perDay}
          heads={{ name: t.day, left: t.seats, right: t.spread, state: t.heads.state }}
          rows={days.map(({ day, seats, asked, spread, state }) => ({
            key: day,
            name: formatDay(day, locale),
            left: seats,
            right: spread,
            note: t.asked(asked),
            state: <Badge tone={TONES[state]}>{t.dayStand[state]}</Badge>,
          }))}
        />
      </Disclosure>
    </Section>
  );
}
