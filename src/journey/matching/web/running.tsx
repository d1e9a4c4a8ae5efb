import type { Progress } from '@wisselstage/matching';
import { Link } from 'react-router';
import { KeepFresh } from '../../../ui/keep-fresh.tsx';
import { useWords } from '../../../ui/language.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';

import { words } from '../words.ts';

export function Running({ progress }: { progress: Progress | null }) {
  const t = useWords(words);
  return (
    <>
      <p>{t.runningText}</p>
      <ProgressBar
        label={t.running}
        value={progress?.done ?? 0}
        max={Math.max(1, progress?.of ?? 1)}
        text={progress ? t.step(progress.step) : t.running}
      />
      <p>
        <Link to="" reloadDocument>
          {t.refresh}
        </Link>
      </p>
      <KeepFresh />
    </>
  );
}
