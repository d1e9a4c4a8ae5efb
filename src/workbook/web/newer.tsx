import { BothVersions } from '../../ui/both-versions.tsx';
import { useWords } from '../../ui/language.tsx';
import type { NewerAnswer } from './view.ts';
import { words } from './words.ts';

/** Somebody answered in between: both, side by side, and nothing is lost. */
export default function Newer({ answers, here }: { answers: readonly NewerAnswer[]; here: string }) {
  const t = useWords(words);
  return (
    <BothVersions
      title={t.newer}
      text={t.newerText}
      heads={{ field: t.where, now: t.newerNow, yours: t.newerYours }}
      differences={answers.map(({ field, place, now, yours }) => ({
        ...{ key: field, label: place, now, yours },
      }))}
      nothing={t.newerNothing}
      take={{ to: here, text: t.newerTake }}
    />
  );
}
