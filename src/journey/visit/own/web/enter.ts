import type { LoaderFunctionArgs } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext, askerContext, viewerContext } from '../../../../people/scope.ts';
import { findOwnVisit } from '../finding.ts';

/** Whose it is not, to them it is not there; of a secret place more is shown after a second factor, and when asked. */
export async function enterOwnVisit(context: LoaderFunctionArgs['context'], request: Request, stage: string) {
  const { db, config } = context.get(appContext);
  const asker = context.get(askerContext);
  const found = await findOwnVisit(db, context.get(viewerContext)!, stage);
  if (!found) throw new Response(null, { status: 404 });
  const given = asker.secondFactor === 'given';
  const opened = found.visit.secret && given && new URL(request.url).searchParams.get('toon') === 'dag';
  const { baseUrl } = config;
  return { db, baseUrl, found, given, opened, userId: asker.userId, today: dayOf(new Date()) };
}
