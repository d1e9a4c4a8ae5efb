import { useWords } from '../../../../ui/language.tsx';
import { words as priceWords } from '../../board/web/price-words.ts';
import type { Outcome } from '../outcomes.ts';
import { words } from './rules-words.ts';

/** More would be a table; that is shown when it is asked about. */
const MOST = 2;

/** What a rule would do to this round, in a line; of the rule that it is matched by already there is none. */
export function Effects({ outcome, lead }: { outcome: Outcome | undefined; lead?: string | undefined }) {
  const t = useWords(words);
  const p = useWords(priceWords);
  if (!outcome) return null;
  const say = () => {
    if (outcome.state !== 'known') return t[outcome.state];
    const changed = outcome.effects.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return t.nothing;
    const said = changed.slice(0, MOST).map(({ key, before, after }) => p.effect(key, after - before));
    return `${said.join(', ')}.`;
  };
  return (
    <span className="ws-rules__effect">
      <strong>{lead ?? t.inThisRound}</strong> {say()}
    </span>
  );
}
