import { lookBackPath } from '../../../journey/reflection/paths.ts';
import type { LookBackStatus } from '../../../journey/reflection/status.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useWords } from '../../../ui/language.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { words } from './mine-words.ts';

/** A visit that somebody can look back on. Nobody has to, so that it does not stand out among what waits. */
export function MineLookBack({ asked: { id, side, begun, open } }: { asked: LookBackStatus }) {
  const t = useWords(words).lookBack;
  const title = open ? t[side](open.title) : t.secret;
  return (
    <Card title={title} headingLevel={2}>
      <p>{begun ? t.begun : t.text}</p>
      <Inline>
        <ButtonLink variant="secondary" to={lookBackPath(id)}>
          {begun ? t.goOn : t.begin} <VisuallyHidden>({title})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    </Card>
  );
}
