import { dayOf } from '../../../../language/day.ts';
import { localeContext } from '../../../../people/scope.ts';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { readAsked } from '../asked.ts';
import { chosen, walkedRounds } from '../choosing.ts';
import { graphmlOf } from '../graphml.ts';
import { viewPicture } from '../picture-view.ts';
import { pngOf } from '../png.ts';
import { readNetwork } from '../reading.ts';
import { csvOf } from '../spreadsheet.ts';
import { viewTables } from '../tables-view.ts';
import type { Route } from './+types/network-file.ts';
import { enterAsCoordinator } from './enter.ts';
import { networkSvg } from './network-svg.tsx';
import { words } from './network-words.ts';

const KINDS = {
  'netwerk.svg': 'image/svg+xml; charset=utf-8',
  'netwerk.png': 'image/png',
  'netwerk.csv': 'text/csv; charset=utf-8',
  'netwerk.graphml': 'application/xml; charset=utf-8',
} as const;
type FileName = keyof typeof KINDS;

/** What is on the page as a file, for coordinators. Of a secret place it has no more than the page: which organisations have a line. */
export async function loader({ context, request, params: { bestand } }: Route.LoaderArgs) {
  const { db, programmeId } = await enterAsCoordinator(context, request);
  if (!Object.hasOwn(KINDS, bestand)) throw new Response(null, { status: 404 });
  const file = bestand as FileName;
  const network = await readNetwork(db, { programmeId, withoutSecret: false, today: dayOf(new Date()) });
  const asked = readAsked(network, new URL(request.url).searchParams);
  const shown = chosen(network, asked);
  const locale = context.get(localeContext);
  const t = words[locale];
  const tables = viewTables(shown, network.rounds);
  const svg = () => {
    const title = asked.round ? t.titleOf(asked.round.name) : t.titleOver(walkedRounds(network).length);
    return networkSvg({ view: viewPicture(network, shown), title, locale });
  };
  const csv = () =>
    csvOf([
      [t.code, t.organisation, t.family, t.code, t.other, t.family, t.state, t.since, t.last],
      ...tables.lines.map(({ codes, names, families, state, since, last }) => {
        const family = (side: 0 | 1) => FAMILY_NAMES[locale][families[side]];
        return [codes[0], names[0], family(0), codes[1], names[1], family(1), t.states[state], since, last];
      }),
    ]);
  const make: Record<FileName, () => string | Promise<Uint8Array>> = {
    'netwerk.svg': svg,
    'netwerk.png': () => pngOf(svg()),
    'netwerk.csv': csv,
    'netwerk.graphml': () => graphmlOf(tables),
  };
  return new Response((await make[file]()) as BodyInit, {
    headers: {
      'Content-Type': KINDS[file],
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'no-store',
    },
  });
}
