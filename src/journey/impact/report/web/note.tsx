import { useWords } from '../../../../ui/language.tsx';
import { words } from '../report-words.ts';

/** Leads to how it was counted. */
export function Note({ number }: { number: number }) {
  const t = useWords(words);
  return (
    <sup className="ws-note-number">
      <a href={`#noot-${number}`} aria-label={t.noteLabel(number)}>
        {number}
      </a>
    </sup>
  );
}
