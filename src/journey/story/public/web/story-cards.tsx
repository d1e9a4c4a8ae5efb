import { Link } from 'react-router';
import { capital, grammar } from '../../../../language/grammar.ts';
import { Heading } from '../../../../ui/heading.tsx';
import { useLocale } from '../../../../ui/language.tsx';
import { storyPath } from '../../paths.ts';

interface StoryCardsProps {
  stories: readonly { slug: string; title: string; lead: string; tellers: string[] }[];
}

/** Stories to go on to: the title, and who tells it by function. */
export function StoryCards({ stories }: StoryCardsProps) {
  const { list } = grammar[useLocale()];
  return (
    <ul className="ws-next-stories">
      {stories.map(({ slug, title, lead, tellers }) => (
        <li key={slug} className="ws-card">
          <Heading level={3} look={3}>
            <Link to={storyPath(slug)}>{title}</Link>
          </Heading>
          <p>{lead}</p>
          <p className="ws-soft">{capital(list(tellers))}</p>
        </li>
      ))}
    </ul>
  );
}
