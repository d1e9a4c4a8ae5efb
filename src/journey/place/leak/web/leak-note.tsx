import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { closePlacePath, leakPath } from '../../paths.ts';
import { words } from './leak-note-words.ts';

/** On the page of a place, for who may close it: that it is closed, or the way to do that. */
export function LeakNote({ placeId, leakId }: { placeId: string; leakId: string | null }) {
  const t = useWords(words);
  if (leakId)
    return (
      <Callout tone="attention" title={t.closed} headingLevel={2}>
        <p>{t.closedText}</p>
        <ButtonRow>
          <ButtonLink variant="secondary" to={leakPath(leakId)}>
            {t.see}
          </ButtonLink>
        </ButtonRow>
      </Callout>
    );
  return (
    <p>
      <ButtonLink variant="danger" small to={closePlacePath(placeId)}>
        {t.leaked}
      </ButtonLink>
    </p>
  );
}
