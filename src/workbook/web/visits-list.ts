import { localeContext, roundContext } from '../../people/scope.ts';
import { visitsListOfRound } from '../reads.ts';
import type { Route } from './+types/visits-list.ts';
import { asDownload } from './as-download.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const bytes = await visitsListOfRound(round.db, round, context.get(localeContext));
  return asDownload(bytes, `${round.code}-lijst`);
}
