import { localeContext, roundContext } from '../../people/scope.ts';
import { handOutOfRound } from '../reads.ts';
import type { Route } from './+types/hand-out.ts';
import { asDownload } from './as-download.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const bytes = await handOutOfRound(round.db, round, context.get(localeContext));
  if (!bytes) throw new Response(null, { status: 404 });
  return asDownload(bytes, `${round.code}-stages`);
}
