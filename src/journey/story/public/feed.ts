import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { storiesFeedPath, storiesPath, storyPath } from '../paths.ts';
import type { ListedStory } from './published.ts';

/** What a feed says of itself; Dutch, as the stories are. */
const SAYS = {
  title: 'Verhalen · Wisselstage',
  text: 'Twee mensen van twee organisaties vertellen over een dag samen.',
};
/** So many of the newest. */
const MOST = 30;
/** So many minutes a reader of feeds may wait before it looks again: what was taken away is soon gone there as well. */
const MINUTES = 15;

/**
 * The newest stories, for readers of feeds. What they keep of it is out of our hands: so it holds the title, the lead and the link,
 * and neither the text nor a name.
 */
export function feedOf(stories: readonly ListedStory[], kind: 'rss' | 'atom', baseUrl: string): string {
  const at = (path: string) => new URL(path, baseUrl).href;
  const items = stories.slice(0, MOST).map(({ id, slug, title, lead, publishedOn }) => ({
    ...{ id: `urn:uuid:${id}`, title, lead, link: at(storyPath(slug)) },
    on: new Date(`${publishedOn}T12:00:00Z`),
  }));
  // Of no story: as if it was there before the first.
  const updated = items[0]?.on ?? new Date(0);
  if (kind === 'rss')
    return generateRssFeed({
      ...{ title: SAYS.title, description: SAYS.text, link: at(storiesPath()), language: 'nl', ttl: MINUTES },
      lastBuildDate: updated,
      atom: { links: [{ href: at(storiesFeedPath('rss')), rel: 'self', type: 'application/rss+xml' }] },
      items: items.map(({ id, title, lead, link, on }) => ({
        ...{ title, link, description: lead, pubDate: on, guid: { value: id, isPermaLink: false } },
      })),
    });
  return generateAtomFeed({
    ...{ id: at(storiesPath()), title: { value: SAYS.title }, subtitle: { value: SAYS.text }, updated },
    links: [
      { href: at(storiesPath()), rel: 'alternate', type: 'text/html' },
      { href: at(storiesFeedPath('atom')), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: 'Wisselstage' }],
    entries: items.map(({ id, title, lead, link, on }) => ({
      ...{ id, title: { value: title }, summary: { value: lead }, updated: on, published: on },
      links: [{ href: link, rel: 'alternate', type: 'text/html' }],
    })),
  });
}
