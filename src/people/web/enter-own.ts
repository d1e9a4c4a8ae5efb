import { type RouterContextProvider, redirect } from 'react-router';
import { minePath } from '../../homes/paths.ts';
import { type App, appContext, type Viewer, viewerContext } from '../scope.ts';

/** What the viewer has under an address, as a stage knows it: `several` when the address does not say which. */
type FindOwn<Own> = (db: App['db'], viewer: Viewer, address: string) => Promise<Own | 'several' | null>;

/**
 * What of the viewer's own has this address. Who has several chooses at the own start. What is another's is not
 * found, as what nobody has.
 */
export async function enterOwn<Own>(
  context: Readonly<RouterContextProvider>,
  findOwn: FindOwn<Own>,
  address: string,
): Promise<Own> {
  const found = await findOwn(context.get(appContext).db, context.get(viewerContext)!, address);
  if (found === 'several') throw redirect(minePath());
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
