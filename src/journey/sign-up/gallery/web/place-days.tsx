import { DayLeaves } from '../../../../ui/day-leaves.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { CardView } from '../view.ts';
import { words } from './gallery-words.ts';

interface PlaceDaysProps {
  slots: CardView['places'][number]['slots'];
  /** Days that were asked for. */
  asked?: readonly string[] | undefined;
  /** Which month it is does not stand beside it. */
  months: boolean;
}

/** When a place is, and for how many. */
export function PlaceDays({ slots, asked = [], months }: PlaceDaysProps) {
  const t = useWords(words);
  return (
    <DayLeaves
      label={t.daysOf}
      markText={t.fits}
      months={months}
      items={slots.map(({ days, capacity }) => ({
        days,
        note: t.seatsOn(capacity),
        marked: days.some((day) => asked.includes(day)),
      }))}
    />
  );
}

/** In their place where a place is secret. */
export function SecretDays({ count = 1 }: { count?: number }) {
  const t = useWords(words);
  return (
    <div className="ws-offer__secret">
      <Icon name="left-out" />
      <p>
        <b>{t.secretCardDays}</b>
        {t.secretCardText} {count > 1 ? t.secretSeveral(count) : null}
      </p>
    </div>
  );
}
