import { photoAnswer, readPhotoBytes } from '../../photo/photos.ts';
import type { Route } from './+types/picture.ts';
import { enterTelling } from './enter.ts';

/** The photo as one of the two sees it, before and after they say whether it may go along. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const sleutel = new URL(request.url).searchParams.get('sleutel') ?? '';
  const { db, found } = await enterTelling(context, { verhaal: params.verhaal, key: sleutel });
  const bytes = found && !found.story.secret ? await readPhotoBytes(db, found.story.id) : null;
  if (!bytes) throw new Response(null, { status: 404 });
  return photoAnswer(bytes);
}
