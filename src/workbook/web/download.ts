import { localeContext, roundContext } from '../../people/scope.ts';
import { workbookOfRound } from '../reads.ts';
import type { Route } from './+types/download.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function loader({ context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const bytes = await workbookOfRound(round.db, round, context.get(localeContext));
  const name = round.code.replace(/[^\w.-]/g, '-');
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${name}.xlsx"`,
      'Cache-Control': 'no-store',
    },
  });
}
