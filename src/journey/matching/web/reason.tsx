import { Disclosure } from '../../../ui/disclosure.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { ReasonView } from '../matching-proposal.ts';
import { sayReason } from '../matching-reasons.ts';
import { words } from '../words.ts';

interface ReasonProps {
  reason: ReasonView;
  of: 'place' | 'choice';
}

export function Reason({ reason, of }: ReasonProps) {
  const t = useWords(words);
  if (reason.code !== 'rules') return <p>{sayReason(t, reason, of)}</p>;
  return (
    <ul>
      {reason.places.map(({ place, rule }) => (
        <li key={`${place} ${rule}`}>{t.placeRule(place, t.rule(rule))}</li>
      ))}
    </ul>
  );
}

/** Why a person did not get each better choice; closed, because most people do not ask. */
export function WhyNot({ reasons }: { reasons: { tier: number; reason: ReasonView }[] }) {
  const t = useWords(words);
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={t.whyNot(reasons.map(({ tier }) => tier))}>
      {reasons.map(({ tier, reason }) => (
        <div key={tier}>
          <strong>{t.whyNotOne(tier)}</strong>
          <Reason reason={reason} of="choice" />
        </div>
      ))}
    </Disclosure>
  );
}
