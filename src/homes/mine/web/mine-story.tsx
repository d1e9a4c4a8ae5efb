import { ownStoryPath } from '../../../journey/story/paths.ts';
import type { StoryStatus } from '../../../journey/story/status.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useWords } from '../../../ui/language.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { words } from './mine-words.ts';

/** A story of theirs that waits for them, or that they can take away. */
export function MineStory({ status: { id, ask, title } }: { status: StoryStatus }) {
  const t = useWords(words).story;
  const heading = t.title(title);
  return (
    <Card title={heading} headingLevel={2}>
      <p>{t[ask].text}</p>
      <Inline>
        <ButtonLink variant="secondary" to={ownStoryPath(id)}>
          {t[ask].action} <VisuallyHidden>({heading})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    </Card>
  );
}
