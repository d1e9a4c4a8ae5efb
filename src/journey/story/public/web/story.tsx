import { data } from 'react-router';
import { homePath } from '../../../../homes/paths.ts';
import { appContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PageSummary } from '../../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { Section } from '../../../../ui/section.tsx';
import { storiesFeedPath, storiesPath, storyPath, storyPhotoPath } from '../../paths.ts';
import { StoryText } from '../../reading/web/story-text.tsx';
import { words as storyWords } from '../../words.ts';
import { cardOf, findPublished, readPublished, viewStory } from '../published.ts';
import type { Route } from './+types/story.ts';
import { StoryCards } from './story-cards.tsx';
import { words } from './story-words.ts';

export const handle: PageHandle = { plain: true };

const OTHERS = 2;

/** Of one that was taken away it says so, with the status that search engines and readers of feeds drop it for. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, config } = context.get(appContext);
  const story = await findPublished(db, params.verhaal);
  const all = await readPublished(db);
  if (story === null) return data({ state: 'none' as const }, { status: 404 });
  if (story === 'gone') return data({ state: 'gone' as const }, { status: 410 });
  return data({
    state: 'there' as const,
    view: viewStory(story),
    programme: story.programme,
    address: new URL(storyPath(params.verhaal), config.baseUrl).href,
    count: all.length,
    others: all
      .filter(({ id }) => id !== story.id)
      .slice(0, OTHERS)
      .map(cardOf),
  });
}

export default function StoryPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  if (loaderData.state !== 'there') {
    const [title, lead] =
      loaderData.state === 'gone' ? ([t.gone, t.goneText] as const) : ([t.none, t.noneText] as const);
    return (
      <>
        <title>{`${title} · Wisselstage`}</title>
        <PageHead band="sand" title={title} lead={lead} />
        <ButtonRow>
          <ButtonLink variant="primary" to={storiesPath()}>
            {t.toAll}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const { view, programme, address, others, count } = loaderData;
  const names = view.speakers.map(({ name }) => name);
  const shared = `${view.title}\n\n${view.lead}\n\n${address}`;
  return (
    <>
      <PageSummary title={view.title} partOf={programme} description={view.lead} />
      <link rel="alternate" type="application/rss+xml" title={all.short} href={storiesFeedPath('rss')} />
      <link rel="alternate" type="application/atom+xml" title={all.short} href={storiesFeedPath('atom')} />
      <StoryText view={view} photoTo={storyPhotoPath(view.slug)}>
        <p className="ws-story__consent">
          <Icon name="good" />
          <span>
            {t.consent(names, view.approvedBy)} {view.secret ? t.secret : null}
          </span>
        </p>
        <div className="ws-story__after">
          <ButtonLink variant="primary" to={homePath}>
            {t.join}
          </ButtonLink>
          <details className="ws-sharing">
            <summary className="nl-button nl-button--secondary">
              <Icon name="share" />
              <span className="nl-button__label">{t.share}</span>
            </summary>
            <div className="ws-sharing__ways">
              <p>
                <a
                  className="nl-link"
                  href={`mailto:?subject=${encodeURIComponent(t.shareSubject(view.title))}&body=${encodeURIComponent(shared)}`}
                >
                  {t.shareMail}
                </a>
              </p>
              <p>{t.shareText}</p>
              <p className="ws-lines ws-sharing__text">{shared}</p>
            </div>
          </details>
        </div>
      </StoryText>
      {others.length > 0 ? (
        <Section
          title={t.more}
          actions={
            <ButtonLink variant="quiet" to={storiesPath()}>
              {t.all(count)}
            </ButtonLink>
          }
        >
          <StoryCards stories={others} />
        </Section>
      ) : null}
    </>
  );
}
