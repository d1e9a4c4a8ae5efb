import { BothVersions, type Difference } from '../ui/both-versions.tsx';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

/** Somebody saved in between: both, side by side, and nothing is lost. */
export function Newer({ fields, here }: { fields: Difference[]; here: string }) {
  const t = useWords(words);
  const differing = fields.filter(({ now, yours }) => now !== yours);
  return (
    <BothVersions
      title={t.newer}
      text={t.newerText}
      heads={{ field: t.newerField, now: t.newerNow, yours: t.newerYours }}
      differences={differing}
      nothing={t.empty}
      same={t.newerSame}
      take={{ to: here, text: t.newerTake }}
    />
  );
}
