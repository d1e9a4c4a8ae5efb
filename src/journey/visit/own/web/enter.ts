import type { LoaderFunctionArgs } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext, askerContext, viewerContext } from '../../../../people/scope.ts';
import { closedAnswer } from '../../../place/place-closed.ts';
import { readPanel } from '../../visit-panel.ts';
import { findOwnVisit } from '../finding.ts';

/**
 * Whose it is not, to them it is not there; of a secret place more is shown after a second factor that a coordinator vouched
 * for, and when asked.
 * @param evenClosed where nothing of the place is shown, and who is there must get help
 */
export async function enterOwnVisit(
  context: LoaderFunctionArgs['context'],
  request: Request,
  stage: string,
  { evenClosed = false } = {},
) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const { db, config } = app;
  const found = await findOwnVisit(db, context.get(viewerContext)!, stage);
  if (!found) throw new Response(null, { status: 404 });
  if (found.visit.leaked && !evenClosed) throw await closedAnswer(db, found.visit.programmeId);
  const asked = new URL(request.url).searchParams.get('toon') === 'dag';
  const panel = found.visit.secret ? await readPanel(app, asker, found.personId, asked) : null;
  const opened = panel?.stand === 'opened';
  const { baseUrl } = config;
  return { db, baseUrl, found, panel, opened, userId: asker.userId, today: dayOf(new Date()) };
}
