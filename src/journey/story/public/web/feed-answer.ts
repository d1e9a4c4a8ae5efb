import type { LoaderFunctionArgs } from 'react-router';
import { appContext } from '../../../../people/scope.ts';
import { feedOf } from '../feed.ts';
import { readPublished } from '../published.ts';

/** Made anew for each who asks, and kept by nobody on the way. */
export async function feedAnswer(
  context: LoaderFunctionArgs['context'],
  kind: 'rss' | 'atom',
): Promise<Response> {
  const { db, config } = context.get(appContext);
  return new Response(feedOf(await readPublished(db), kind, config.baseUrl), {
    headers: { 'Content-Type': `application/${kind}+xml; charset=utf-8`, 'Cache-Control': 'no-store' },
  });
}
