import type { Progress } from '@wisselstage/matching';
import { useEffect } from 'react';
import { Link, useRevalidator } from 'react-router';
import { useWords } from '../../../ui/language.tsx';
import { ProgressBar } from '../../../ui/progress.tsx';

import { words } from '../words.ts';

const EVERY_MS = 700;

/** Asks again while a match is being made; without JavaScript the page refreshes itself. */
export function KeepFresh() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}

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
