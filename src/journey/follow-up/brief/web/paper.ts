import { z } from 'zod';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { writePdf } from '../../../../platform/pdf/write.ts';
import { findOrigin, readBrief, readOwnBrief } from '../briefs.ts';
import { PAGE, paperOf, SLIDE, slideOf } from '../paper.ts';
import type { Route } from './+types/paper.ts';

/** The page, or the slide, for who wrote it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const people = context.get(viewerContext)!.selves.map(({ personId }) => personId);
  const id = z.uuid().safeParse(params.stage).data;
  const origin = id ? await findOrigin(db, id, people) : null;
  const own = origin && (await readOwnBrief(db, origin));
  const brief = own && (await readBrief(db, own.id));
  if (!brief || (params.vorm !== 'blad' && params.vorm !== 'dia')) throw new Response(null, { status: 404 });
  const locale = context.get(localeContext);
  const bytes = await (params.vorm === 'blad'
    ? writePdf(PAGE, paperOf(brief, locale))
    : writePdf(SLIDE, slideOf(brief, locale)));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${params.vorm}.pdf"`,
      'Cache-Control': 'no-store',
    },
  });
}
