import { enterDesk } from '../../writing/web/enter.ts';
import { photoAnswer, readPhotoBytes } from '../photos.ts';
import type { Route } from './+types/picture.ts';

/** The photo as the coordinator sees it while the story is made. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, story } = await enterDesk(context, params.verhaal);
  const bytes = story.secret ? null : await readPhotoBytes(db, story.id);
  if (!bytes) throw new Response(null, { status: 404 });
  return photoAnswer(bytes);
}
