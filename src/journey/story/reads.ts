import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type KindLook, lookOf } from '../programme/programme-kinds.ts';
import { isAnyPublished, readPublished } from './public/published.ts';

/** A published story on another page: its title, a line, and of which families its two are. */
export interface PublishedStory {
  slug: string;
  title: string;
  line: string;
  tellers: string[];
  families: KindLook['family'][];
}

/** The stories that everybody may read now, the newest first. */
export async function readPublishedStories(db: DbOrTrx): Promise<PublishedStory[]> {
  return (await readPublished(db)).map(({ slug, title, lead, tellers, kinds }) => ({
    ...{ slug, title, line: lead, tellers },
    families: [...new Set(kinds.flatMap((kind) => lookOf(kind)?.family ?? []))],
  }));
}

/** Whether everybody may read a story now. */
export const hasPublishedStories = (db: DbOrTrx): Promise<boolean> => isAnyPublished(db);
