import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { CodeList } from '../../ui/code-list.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../words.ts';

/** Shown once, as the answer to the form that made them; printed without header and buttons. */
export function RecoveryCodes({ codes, further }: { codes: string[]; further: string }) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.recoveryTitle} · Wisselstage`}</title>
      <PageHead title={t.recoveryTitle} lead={t.recoveryLead} />
      <CodeList label={t.recoveryList} codes={codes} />
      <ButtonRow>
        <ButtonLink variant="primary" to={further} reloadDocument>
          {t.goOn}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
