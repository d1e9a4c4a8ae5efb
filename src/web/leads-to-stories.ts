import { hasPublishedStories } from '../journey/story/reads.ts';
import type { App, Viewer } from '../people/scope.ts';

/** Whether the menu leads to stories: of who comes by, when there is one. */
export async function leadsToStories(
  { db, reads }: Pick<App, 'db' | 'reads'>,
  viewer: Viewer | null,
): Promise<boolean> {
  return viewer === null && (await reads.read('stories', () => hasPublishedStories(db)));
}
