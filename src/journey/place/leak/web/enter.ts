import type { RouterContextProvider } from 'react-router';
import { noteOpened } from '../../../../people/noting.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import type { AuditKind } from '../../../../platform/audit/kinds.ts';
import { findLeak } from '../read-leak.ts';

type Context = Readonly<RouterContextProvider>;

/** Who reads on, or comes back to write, reads it once. */
const ONCE_IN_MINUTES = 5;

/**
 * A leak that the viewer has to do with; to anybody else it is not there. That they read who saw what is noted.
 * @throws {Response} not there
 */
export async function enterLeak(
  context: Context,
  lek: string,
  kind?: Extract<AuditKind, 'leak-read' | 'file-taken'>,
) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const found = await findLeak(db, viewer, lek);
  if (!found) throw new Response(null, { status: 404 });
  const { leak, as } = found;
  if (kind)
    await noteOpened(context, {
      ...{ kind, programmeId: leak.programmeId, about: { kind: 'leak', id: leak.id } },
      ...(as === 'coordinator' ? { as } : {}),
      ...(kind === 'leak-read' ? { onceInMinutes: ONCE_IN_MINUTES } : {}),
    });
  return { db, viewer, leak, as, isCoordinator: as === 'coordinator' };
}
