import type { RouterContextProvider } from 'react-router';
import { readProgrammes } from '../../../journey/programme/reads-programme.ts';
import { noteOpened } from '../../../people/noting.ts';
import { appContext, programmesAs, viewerContext } from '../../../people/scope.ts';
import type { AuditKind } from '../../../platform/audit/kinds.ts';

/** Who reads on from page to page, reads it once. */
const ONCE_IN_MINUTES = 5;

/**
 * The programme of which a coordinator reads the log, which is noted in it.
 * @throws {Response} not there, for who coordinates none
 */
export async function enterLog(
  context: Readonly<RouterContextProvider>,
  request: Request,
  kind: Extract<AuditKind, 'log-opened' | 'file-taken'>,
) {
  const { db } = context.get(appContext);
  const programmes = await readProgrammes(db, programmesAs(context.get(viewerContext)!, 'coordinator'));
  const code = new URL(request.url).searchParams.get('programma');
  const programme = code === null ? programmes[0] : programmes.find((one) => one.code === code);
  if (!programme) throw new Response(null, { status: 404 });
  await noteOpened(context, {
    ...{ kind, as: 'coordinator', programmeId: programme.id, about: { kind: 'log', id: programme.id } },
    // Of each programme by itself: in that one stands that it was read.
    ...(kind === 'log-opened' ? { onceInMinutes: ONCE_IN_MINUTES } : {}),
  });
  return { db, programme, programmes };
}
