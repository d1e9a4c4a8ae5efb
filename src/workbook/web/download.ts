import { localeContext, roundContext } from '../../people/scope.ts';
import { workbookOfRound } from '../reads.ts';
import type { Route } from './+types/download.ts';
import { asDownload } from './as-download.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  return asDownload(await workbookOfRound(round.db, round, context.get(localeContext)), round.code);
}
