import { Disclosure } from '../../../ui/disclosure.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { ReasonView } from '../matching-proposal.ts';
import { sayReason } from '../matching-reasons.ts';
import { words } from '../words.ts';

export function Reason({ reason }: { reason: ReasonView }) {
  const t = useWords(words);
  if (reason.code !== 'rules') return <p>{sayReason(t, reason)}</p>;
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
  return reasons.map(({ tier, reason }) => (
    <Disclosure key={tier} summary={t.whyNot(tier)}>
      <Reason reason={reason} />
    </Disclosure>
  ));
}
