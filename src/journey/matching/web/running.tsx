import type { Progress } from '@wisselstage/matching';
import { Link } from 'react-router';
import { KeepFresh } from '../../../ui/keep-fresh.tsx';
import { useWords } from '../../../ui/language.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';
import { words as matchingWords } from '../words.ts';
import { words } from './running-words.ts';

export default function Running({ progress }: { progress: Progress | null }) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  return (
    <>
      <p>{t.runningText}</p>
      <ProgressBar
        label={m.running}
        value={progress?.done ?? 0}
        max={Math.max(1, progress?.of ?? 1)}
        text={progress ? t.step(progress.step) : m.running}
      />
      <p>
        <Link to="" reloadDocument>
          {m.refresh}
        </Link>
      </p>
      <KeepFresh />
    </>
  );
}
