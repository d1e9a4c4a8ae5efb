import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import type { ReasonView, WhyNotView } from '../../matching-why.ts';
import { Reason } from '../../web/reason.tsx';
import { words } from './panel-words.ts';

interface WhyProps {
  /** Why no visit at all. */
  reason: ReasonView | null;
  reasons: WhyNotView[];
}

/** Why somebody has no visit, or did not get a better choice: the first is read at once. */
export function Why({ reason: unplaced, reasons }: WhyProps) {
  const t = useWords(words);
  const [first, ...others] = reasons;
  if (unplaced) {
    return (
      <PanelPart title={t.whyUnplaced}>
        <div className="ws-why">
          <Reason reason={unplaced} of="place" />
        </div>
        {unplaced.code === 'rules' ? null : <More reasons={reasons} />}
      </PanelPart>
    );
  }
  if (!first) return null;
  return (
    <PanelPart title={t.why(first.tier, first.also)}>
      <div className="ws-why">
        <Reason reason={first.reason} of="choice" />
      </div>
      <More reasons={others} />
    </PanelPart>
  );
}

function More({ reasons }: Pick<WhyProps, 'reasons'>) {
  const t = useWords(words);
  return reasons.map(({ tier, reason }) => (
    <Disclosure key={tier} summary={t.whyAlso(tier)}>
      <Reason reason={reason} of="choice" />
    </Disclosure>
  ));
}
