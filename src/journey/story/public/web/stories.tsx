import { homePath } from '../../../../homes/paths.ts';
import { appContext } from '../../../../people/scope.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PageSummary } from '../../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { storiesFeedPath } from '../../paths.ts';
import { cardOf, readPublished } from '../published.ts';
import type { Route } from './+types/stories.ts';
import { words } from './stories-words.ts';
import { StoryCards } from './story-cards.tsx';

export const handle: PageHandle = { plain: true };

export async function loader({ context }: Route.LoaderArgs) {
  return { stories: (await readPublished(context.get(appContext).db)).map(cardOf) };
}

export default function StoriesPage({ loaderData: { stories } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <PageSummary title={t.title} partOf="Wisselstage" description={t.description} />
      <link rel="alternate" type="application/rss+xml" title={t.title} href={storiesFeedPath('rss')} />
      <link rel="alternate" type="application/atom+xml" title={t.title} href={storiesFeedPath('atom')} />
      <PageHead band="sand" title={t.title} lead={t.lead} drawing="bench" />
      {stories.length === 0 ? (
        <Empty
          title={t.none}
          action={
            <ButtonLink variant="primary" to={homePath}>
              {t.toHome}
            </ButtonLink>
          }
        >
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <StoryCards stories={stories} />
          <p className="ws-soft">
            {t.feeds}{' '}
            <a className="nl-link" href={storiesFeedPath('rss')}>
              RSS
            </a>{' '}
            {t.or}{' '}
            <a className="nl-link" href={storiesFeedPath('atom')}>
              Atom
            </a>
            .
          </p>
        </>
      )}
    </>
  );
}
