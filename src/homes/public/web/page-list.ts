import { readOpenRounds } from '../../../journey/programme/reads-rounds.ts';
import { galleryPath } from '../../../journey/sign-up/paths.ts';
import { dayOf } from '../../../language/day.ts';
import { appContext } from '../../../people/scope.ts';
import { accessibilityPath, askPath, homePath, privacyPath, questionsPath } from '../../paths.ts';
import type { Route } from './+types/page-list.ts';

/** In the form that search engines read (sitemaps.org): what anybody may find, and nothing of a round that is not open. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db, config } = context.get(appContext);
  const rounds = await readOpenRounds(db, dayOf(new Date()));
  const paths = [
    ...[homePath, questionsPath(), askPath(), privacyPath(), accessibilityPath()],
    ...rounds.filter(({ state }) => state === 'open').map(({ code }) => galleryPath(code)),
  ];
  const places = paths.map(
    (path) => `  <url><loc>${escaped(new URL(path, config.baseUrl).href)}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.join('\n')}
</urlset>
`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
