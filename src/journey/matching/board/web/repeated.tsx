import { useArrival } from '../../../../ui/arrival.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { KeepFresh } from '../../../../ui/keep-fresh.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { Repeated as Shown } from '../repeat.ts';
import { REPEATED } from './asked.ts';
import { words } from './runs-words.ts';

/** What came of matching a proposal once more. */
export function Repeated({ repeated: { number, step, visits, outcome } }: { repeated: Shown }) {
  const t = useWords(words);
  const place = useArrival<HTMLDivElement>(REPEATED, outcome);
  const said = {
    same: t.repeatSame(t.run(number, step), visits),
    other: t.repeatOther(t.run(number, step)),
    working: t.repeatWorking(t.run(number, step)),
  };
  return (
    <div ref={place} id={REPEATED} className="ws-arrival" tabIndex={-1}>
      <Callout tone={outcome === 'other' ? 'attention' : 'info'} role="status">
        <p>{said[outcome]}</p>
        {outcome === 'working' ? <KeepFresh /> : null}
      </Callout>
    </div>
  );
}
