import type { RouterContextProvider } from 'react-router';
import type { Piece } from '../../../journey/programme/programme-public.ts';
import { readPublicPage } from '../../../journey/programme/reads-public.ts';
import { dayOf } from '../../../language/day.ts';
import { appContext, localeContext } from '../../../people/scope.ts';
import { readSpeaking } from '../speaking.ts';

export type TextPiece = Exclude<Piece, 'home' | 'questions'>;

/** What a page that is one text shows: as the programme wrote it, or as we did. */
export async function loadTextPage(
  { context, request }: { context: Readonly<RouterContextProvider>; request: Request },
  piece: TextPiece,
) {
  const { db } = context.get(appContext);
  const asked = new URL(request.url).searchParams.get('programma');
  const { programme, programmes } = await readSpeaking(db, { today: dayOf(new Date()), asked });
  const at = { programmeId: programme?.id, locale: context.get(localeContext) };
  return { blocks: await readPublicPage(db, { ...at, piece }), programme, programmes };
}
