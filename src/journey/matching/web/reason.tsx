import { useWords } from '../../../ui/language.tsx';
import type { ReasonView } from '../matching-why.ts';
import { sayReason } from '../reason/say-reason.ts';
import { words } from '../reason/words.ts';

interface ReasonProps {
  reason: ReasonView;
  of: 'place' | 'choice';
}

export function Reason({ reason, of: about }: ReasonProps) {
  const t = useWords(words);
  if (reason.code !== 'rules') return <p>{sayReason(t, reason, about)}</p>;
  return (
    <ul>
      {reason.places.map(({ place, rule }) => (
        <li key={`${place} ${rule}`}>{t.placeRule(place, t.rule(rule))}</li>
      ))}
    </ul>
  );
}
