import { appContext } from '../../../../people/scope.ts';
import { photoAnswer, readPhotoBytes } from '../../photo/photos.ts';
import { findPublished, showsPhoto } from '../published.ts';
import type { Route } from './+types/picture.ts';

/** The photo of a story that everybody may read; of one that was taken away it is gone as well. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const story = await findPublished(db, params.verhaal);
  if (story === 'gone') throw new Response(null, { status: 410 });
  const bytes = story && showsPhoto(story) ? await readPhotoBytes(db, story.id) : null;
  if (!bytes) throw new Response(null, { status: 404 });
  return photoAnswer(bytes);
}
