import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { Effect } from '../../decision/effect.ts';
import { words } from './board-words.ts';

/** More or fewer, and whether that is better: by a sign and a word. */
export function Delta({ effect: { before, after, better } }: { effect: Effect }) {
  const t = useWords(words);
  const by = after - before;
  if (by === 0) return <span className="ws-delta ws-delta--same">{t.same}</span>;
  if (better === null) {
    return <span className="ws-delta ws-delta--neither">{by > 0 ? t.more(by) : t.less(-by)}</span>;
  }
  const isBetter = by > 0 === (better === 'more');
  return (
    <span className={`ws-delta ws-delta--${isBetter ? 'better' : 'worse'}`}>
      <Icon name={isBetter ? 'good' : 'attention'} label={isBetter ? t.better : t.worse} />
      {by > 0 ? t.more(by) : t.less(-by)}
    </span>
  );
}
