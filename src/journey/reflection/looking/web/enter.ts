import { type LoaderFunctionArgs, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { choosePersonPath, signInPath } from '../../../../people/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { closedAnswer } from '../../../place/place-closed.ts';
import { lookBackPath } from '../../paths.ts';
import { findLooking } from '../finding.ts';

/**
 * Whose it is, by the key of the mail or signed in. Without either one signs in first, whatever the address; whose it is not, to
 * them it is not there.
 */
export async function enterLooking(context: LoaderFunctionArgs['context'], stage: string, key: string) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext);
  const today = dayOf(new Date());
  if (key === '' && !viewer) throw redirect(signInPath({ verder: lookBackPath(stage) }));
  const found = await findLooking(db, stage, { viewer, key, today });
  // Several people sign in with one address, and nobody has said who this is.
  if (!found && key === '' && viewer && viewer.undecided.length > 0)
    throw redirect(choosePersonPath({ verder: lookBackPath(stage) }));
  if (found?.visit.leaked) throw await closedAnswer(db, found.visit.programmeId);
  return { db, found, viewer, today };
}
