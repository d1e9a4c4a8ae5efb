import { type LoaderFunctionArgs, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { choosePersonPath, signInPath } from '../../../../people/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { measurePath } from '../../paths.ts';
import { findMeasured } from '../finding.ts';

/** By a key, or signed in. Without either one signs in first, whatever the address; who was not asked finds nothing. */
export async function enterMeasuring(
  context: LoaderFunctionArgs['context'],
  { ronde, moment, key }: { ronde: string; moment: string; key: string },
) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext);
  const here = measurePath(ronde, moment);
  if (key === '' && !viewer) throw redirect(signInPath({ verder: here }));
  const today = dayOf(new Date());
  const measured = await findMeasured(db, { round: ronde, moment, viewer, key, today });
  // Several people sign in with one address, and nobody has said who this is.
  if (!measured && key === '' && viewer && viewer.undecided.length > 0)
    throw redirect(choosePersonPath({ verder: here }));
  return { db, measured };
}
