import { Disclosure } from '../../../ui/disclosure.tsx';
import { useWords } from '../../../ui/language.tsx';
import { sayReason } from '../matching-reasons.ts';
import type { ReasonView, WhyNotView } from '../matching-why.ts';
import { words } from '../words.ts';

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

/** Why a person did not get each better choice, or one more; closed, because most people do not ask. */
export function WhyNot({ reasons }: { reasons: WhyNotView[] }) {
  const t = useWords(words);
  if (reasons.length === 0) return null;
  return (
    <Disclosure
      summary={t.whyNot(
        reasons.map(({ tier }) => tier),
        reasons.every(({ also }) => also),
      )}
    >
      {reasons.map(({ tier, also, reason }) => (
        <div key={tier}>
          <strong>{t.whyNotOne(tier, also)}</strong>
          <Reason reason={reason} of="choice" />
        </div>
      ))}
    </Disclosure>
  );
}
