import type express from 'express';
import { matchPath } from 'react-router';
import { dayOf } from '../../language/day.ts';
import { pages } from '../../pages.ts';
import { cookiesIn } from '../../people/cookies.ts';
import type { PageMemory } from './page-memory.ts';
import { type SharedPage, sharedPageOf } from './shared-page.ts';

const shared = pages.filter(({ shared }) => shared).map(({ path }) => ({ path: `/${path}`, end: true }));

/** All that a page may know of somebody whom it does not know. */
interface Anybody {
  url: URL;
  locale: 'nl' | 'en';
}

/** Who has one cookie that is not of the language may be somebody, and is answered by the page itself. */
function anybody(request: express.Request, ownOrigin: string): Anybody | null {
  const { method, path, headers, originalUrl } = request;
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (headers.authorization !== undefined || path.endsWith('.data')) return null;
  const { taal = 'nl', ...others } = cookiesIn(headers.cookie ?? null);
  if (Object.keys(others).length > 0 || (taal !== 'nl' && taal !== 'en')) return null;
  if (!shared.some((pattern) => matchPath(pattern, path))) return null;
  return { url: new URL(ownOrigin + originalUrl), locale: taal };
}

/**
 * The answer to who is nobody in particular. The page is asked for in the name of everybody: no header of who came
 * first reaches it, and who leaves does not break it off.
 * @returns the page to share, or what the page said to this one asker; neither: not asked yet
 */
export async function fromMemory(
  memory: PageMemory,
  request: express.Request,
  response: express.Response,
  ask: (asked: Request) => Promise<Response>,
): Promise<{ page?: SharedPage; own?: Response }> {
  const asker = anybody(request, response.locals.ownOrigin);
  if (!asker) return {};
  const { url, locale } = asker;
  const today = dayOf(new Date());
  let own: Response | undefined;
  const page = await memory.find(`${today} ${locale} ${url}`, async () => {
    own = await ask(new Request(url, { headers: { cookie: `taal=${locale}` } }));
    const { nonce, pageKey } = response.locals;
    const made = await sharedPageOf(own, { nonce, pageKey });
    // Begun before midnight, it may show either day.
    return dayOf(new Date()) === today ? made : null;
  });
  return page ? { page } : own ? { own } : {};
}
