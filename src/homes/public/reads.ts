import { readOpenPlaces } from '../../journey/place/reads.ts';
import { readNamedOrganisations } from '../../journey/programme/reads-programme.ts';
import { type OpenRound, readOpenRounds } from '../../journey/programme/reads-rounds.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

export type PublicRound = OpenRound & {
  /** How many places there are to choose from; none before anybody can sign up. */
  places: number;
};

/** What everybody may see: the rounds to sign up for, and who takes part, as far as they agreed to be named. */
export async function readPublicHome(db: DbOrTrx, today: string) {
  const rounds: PublicRound[] = [];
  for (const round of await readOpenRounds(db, today)) {
    const places = round.state === 'open' ? await readOpenPlaces(db, round.id) : [];
    rounds.push({ ...round, places: places.filter(({ slots }) => slots.length > 0).length });
  }
  return { rounds, ...(await readNamedOrganisations(db)) };
}
