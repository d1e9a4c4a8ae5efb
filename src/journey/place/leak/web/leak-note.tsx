import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { closePlacePath, leakPath } from '../../paths.ts';
import { words } from './leak-note-words.ts';

/** On the page of a place, for who may close it: that it is closed, or the way to do that. */
export function LeakNote({ placeId, leakId }: { placeId: string; leakId: string | null }) {
  const t = useWords(words);
  const press = (
    <p>
      <ButtonLink
        variant={leakId ? 'secondary' : 'danger'}
        small
        to={leakId ? leakPath(leakId) : closePlacePath(placeId)}
      >
        {leakId ? t.see : t.leaked}
      </ButtonLink>
    </p>
  );
  if (!leakId) return press;
  return (
    <Callout tone="attention" title={t.closed} headingLevel={2}>
      {press}
    </Callout>
  );
}
