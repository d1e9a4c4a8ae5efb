import { Callout } from '../../../ui/callout.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words as boardWords } from '../board/web/board-words.ts';
import { WhyNot } from '../board/web/why-not.tsx';
import { words } from '../words.ts';
import type { Done as Adjusted } from './actions.ts';

type Answered = Exclude<Adjusted, { done: string }>;

/** Why what was pressed was not done. */
export default function Refused({ answered }: { answered: Answered }) {
  const t = useWords(words);
  const b = useWords(boardWords);
  if ('fault' in answered) {
    return (
      <Callout tone="wrong" role="alert">
        <p>{answered.fault === 'note' ? b.noteBsn : t.refused}</p>
      </Callout>
    );
  }
  if (answered.refused === 'impossible') {
    return (
      <Callout tone="wrong" title={b.cannot} role="alert">
        <WhyNot codes={answered.faults.map(({ code }) => code)} obstacles={answered.obstacles} />
      </Callout>
    );
  }
  return (
    <Callout tone="attention" title={b.conflict} role="alert">
      <p>{answered.refused === 'not-there' ? t.refused : b.conflictText}</p>
    </Callout>
  );
}
