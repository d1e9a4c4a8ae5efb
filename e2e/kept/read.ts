import { linesOf } from './lines.ts';

/** The key of an app that is being set up: it belongs to one session, and is another one each time that it is made. */
const KEY = /^(?:[A-Z2-7]{4} ){12}[A-Z2-7]{4}$/;

/** What a page says to somebody, in Dutch; where it leads when it leads elsewhere. */
export async function readPage({
  base,
  path,
  cookie,
}: {
  base: string;
  path: string;
  cookie: string;
}): Promise<string[]> {
  const answer = await fetch(base + path, {
    redirect: 'manual',
    headers: { cookie, 'accept-language': 'nl' },
  });
  const to = answer.headers.get('location');
  const html = await answer.text();
  if (to) return [`${answer.status} ${to.replace(base, '')}`];
  return [String(answer.status), ...linesOf(html).map((line) => line.replace(KEY, 'sleutel van de app'))];
}
