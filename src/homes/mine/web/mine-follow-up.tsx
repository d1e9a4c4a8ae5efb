import { followUpPath } from '../../../journey/follow-up/paths.ts';
import type { FollowUpStatus } from '../../../journey/follow-up/status.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useWords } from '../../../ui/language.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { words } from './mine-words.ts';

/** A follow-up that has no day yet, or of which nobody said how it was. */
export function MineFollowUp({ status: { id, ask, title } }: { status: FollowUpStatus }) {
  const t = useWords(words).followUp;
  const heading = title === null ? t.secret : t.title(title);
  return (
    <Card title={heading} headingLevel={2}>
      <p>{t[ask].text}</p>
      <Inline>
        <ButtonLink variant="secondary" to={followUpPath(id)}>
          {t[ask].action} <VisuallyHidden>({heading})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    </Card>
  );
}
