import { type RouterContextProvider, redirect } from 'react-router';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { findSpokenFor, type OwnOrganisation } from '../policy.ts';

/** The organisation of the address. Who has its code in two programmes chooses at the own start. */
export async function enterOwn(
  context: Readonly<RouterContextProvider>,
  address: string,
): Promise<OwnOrganisation> {
  const found = await findSpokenFor(context.get(appContext).db, context.get(viewerContext)!, address);
  if (found === 'several') throw redirect('/mijn');
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
