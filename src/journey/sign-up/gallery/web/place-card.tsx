import { formatDays } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { words as gallery } from './gallery-words.ts';
import { words } from './place-card-words.ts';

interface Shown {
  condition: 'none' | 'own-declaration' | 'screening' | 'client-contact';
  slots: readonly { days: string[]; capacity: number }[];
  /** In all, when the days are not told. */
  seats?: number | undefined;
  busy?: boolean | undefined;
}

/** When a place is, how many seats it has and on what condition: in the gallery and in the form. */
export function PlaceBadges({ place }: { place: Shown }) {
  const t = useWords(words);
  const g = useWords(gallery);
  const locale = useLocale();
  return (
    <Inline>
      {place.slots.map(({ days, capacity }) => (
        <Badge tone="info" key={days[0]}>
          {formatDays(days, locale)} · {t.seats(capacity)}
        </Badge>
      ))}
      {place.slots.length === 0 && place.seats ? <Badge tone="info">{t.seats(place.seats)}</Badge> : null}
      {place.condition === 'none' ? null : <Badge tone="neutral">{t.condition[place.condition]}</Badge>}
      {place.busy ? <Badge tone="attention">{g.busy}</Badge> : null}
    </Inline>
  );
}

/** Below the title of a secret place. */
export function SecretLine() {
  const t = useWords(words);
  return <Soft>{`${t.secret}, ${t.secretText}. ${t.secretReads}`}</Soft>;
}
