import { Link } from 'react-router';
import { KeepFresh } from '../../ui/keep-fresh.tsx';
import { useWords } from '../../ui/language.tsx';
import { type Crumb, PageHead } from '../../ui/page-head.tsx';
import { ProgressBar } from '../../ui/progress.tsx';
import type { ImportStep } from '../tables.ts';
import { words } from './words.ts';

interface ImportingProps {
  crumbs: Crumb[];
  progress: ImportStep | null;
}

/** While a large file is imported. */
export function Importing({ crumbs, progress }: ImportingProps) {
  const t = useWords(words);
  const isStoring = progress?.step === 'storing';
  return (
    <>
      <title>{`${t.importingTitle} · Wisselstage`}</title>
      <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.importingTitle} lead={t.importingText} />
      <ProgressBar
        label={t.importingTitle}
        value={isStoring ? 2 : 1}
        max={3}
        text={isStoring ? t.importingStore : t.importingCheck}
      />
      <p className="nl-paragraph">
        <Link to="" reloadDocument>
          {t.importingLook}
        </Link>
      </p>
      <KeepFresh />
    </>
  );
}
