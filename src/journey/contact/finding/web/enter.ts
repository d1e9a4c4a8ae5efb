import type { RouterContextProvider } from 'react-router';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { type DirectoryAsker, readAsker } from '../asker.ts';

/** In which programme the viewer looks for contacts; who has none there gets what is not there. */
export async function enterDirectory(
  context: Readonly<RouterContextProvider>,
  request: Request,
): Promise<DirectoryAsker> {
  const code = new URL(request.url).searchParams.get('programma');
  const asker = await readAsker(context.get(appContext), context.get(askerContext), code);
  if (!asker) throw new Response(null, { status: 404 });
  return asker;
}
