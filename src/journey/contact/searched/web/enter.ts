import type { RouterContextProvider } from 'react-router';
import { appContext } from '../../../../people/scope.ts';
import { enterDirectory } from '../../finding/web/enter.ts';

/**
 * The programme of which somebody keeps the words.
 * @throws {Response} not there, for who does not coordinate it
 */
export async function enterWords(context: Readonly<RouterContextProvider>, request: Request) {
  const { runs, programme, programmeId, programmes } = await enterDirectory(context, request);
  if (!runs) throw new Response(null, { status: 404 });
  const { db, config } = context.get(appContext);
  const several = programmes.length > 1 ? programme.code : undefined;
  return { db, baseUrl: config.baseUrl, programme, programmeId, several };
}
