import { Link } from 'react-router';
import { storiesPath, storyPath } from '../../../journey/story/paths.ts';
import type { PublishedStory } from '../../../journey/story/reads.ts';
import { capital, grammar } from '../../../language/grammar.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Drawing } from '../../../ui/drawing.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { words } from './stories-words.ts';

/** So many stand on the home; the others are a press away. */
export const SHOWN = 2;
const DRAWINGS = ['talk', 'fork'] as const;

interface StoriesProps {
  stories: readonly PublishedStory[];
  count: number;
}

/** The newest stories on the public home; without any it is not there. */
export function Stories({ stories, count }: StoriesProps) {
  const t = useWords(words);
  const { list } = grammar[useLocale()];
  if (stories.length === 0) return null;
  return (
    <Section
      title={t.title}
      actions={
        <ButtonLink variant="quiet" to={storiesPath()}>
          {t.all(count)}
        </ButtonLink>
      }
    >
      <ul className="ws-story-cards">
        {stories.map(({ slug, title, line, tellers }, index) => (
          <li key={slug} className="ws-card ws-story-card">
            <div className="ws-story-card__picture">
              <Drawing name={DRAWINGS[index % DRAWINGS.length]!} />
            </div>
            <div className="ws-story-card__text">
              <Heading level={3} look={3}>
                <Link to={storyPath(slug)}>{title}</Link>
              </Heading>
              <p>{line}</p>
              <p className="ws-story-card__who">{capital(list(tellers))}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
