import { type RouterContextProvider, redirect } from 'react-router';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { directoryPath } from '../../paths.ts';
import { type DirectoryAsker, readAsker } from '../../reads-asker.ts';

type Context = Readonly<RouterContextProvider>;

/**
 * In which programme the viewer looks for contacts.
 * @returns `null` for who signed up, where nobody has said yet that they work there: they are told so
 * @throws {Response} not there, for everybody else
 */
export async function findDirectory(context: Context, request: Request): Promise<DirectoryAsker | null> {
  const code = new URL(request.url).searchParams.get('programma');
  const viewer = context.get(askerContext);
  const asker = await readAsker(context.get(appContext), viewer, code);
  if (!asker && !viewer.roles.some(({ kind }) => kind === 'participant'))
    throw new Response(null, { status: 404 });
  return asker;
}

/** The same, for what only who may look can do; anybody else is told why where they look. */
export async function enterDirectory(context: Context, request: Request): Promise<DirectoryAsker> {
  const asker = await findDirectory(context, request);
  if (!asker) throw redirect(directoryPath());
  return asker;
}
