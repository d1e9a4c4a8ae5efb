import { redirect } from 'react-router';
import { readOpenRounds } from '../../../journey/programme/reads-rounds.ts';
import { galleryPath } from '../../../journey/sign-up/paths.ts';
import { dayOf } from '../../../language/day.ts';
import { appContext } from '../../../people/scope.ts';
import { homePath } from '../../paths.ts';
import type { Route } from './+types/open-places.ts';

/** To the places of the round that closes first; while none is open, to where it will be said that one is. */
export async function loader({ context }: Route.LoaderArgs) {
  const rounds = await readOpenRounds(context.get(appContext).db, dayOf(new Date()));
  const open = rounds.find(({ state }) => state === 'open');
  return redirect(open ? galleryPath(open.code) : homePath);
}
