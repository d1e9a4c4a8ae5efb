import { readOpenPlaces } from '../../journey/place/reads.ts';
import { joins } from '../../journey/programme/programme-answer.ts';
import { readCurrentRounds } from '../../journey/programme/reads.ts';
import { readAsked } from '../../journey/programme/reads-asked.ts';
import { type OpenRound, readOpenRounds } from '../../journey/programme/reads-rounds.ts';
import { readActiveIn } from '../../journey/sign-up/reads-waiting.ts';
import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

export type PublicRound = OpenRound & {
  /** How many places there are to choose from; none before anybody can sign up. */
  places: number;
};

/** What everybody may see: the rounds to sign up for, and who takes part, as far as they agreed to be named. */
export async function readPublicHome(db: DbOrTrx, today: string, open?: OpenRound[]) {
  const rounds: PublicRound[] = [];
  for (const round of open ?? (await readOpenRounds(db, today))) {
    const places = round.state === 'open' ? await readOpenPlaces(db, round.id) : [];
    rounds.push({ ...round, places: places.filter(({ slots }) => slots.length > 0).length });
  }
  return { rounds, ...(await readJoining(db, today)) };
}

/** An organisation that agreed to be named on public pages. */
export interface NamedOrganisation {
  name: string;
  kind: string;
}

/** Who takes part in a round that is not over, each once: all of them counted, by name those that agreed to it. */
async function readJoining(
  db: DbOrTrx,
  today: string,
): Promise<{ organisations: number; regions: number; named: NamedOrganisation[] }> {
  const current = await readCurrentRounds(db, today);
  const ids = current.map(({ id }) => id);
  if (ids.length === 0) return { organisations: 0, regions: 0, named: [] };
  const asked = await readAsked(db, ids);
  const active = await readActiveIn(db, ids);
  const joining = new Map(
    current.flatMap(({ id, programmeId }) =>
      (asked.get(id) ?? [])
        .filter(({ code, invitation }) => joins(invitation, active.get(id)?.has(code) ?? false))
        .map((one) => [`${programmeId} ${one.code}`, one] as const),
    ),
  );
  const all = [...joining.values()];
  const named = all.filter((one) => one.named).map(({ name, kind }) => ({ name, kind }));
  return {
    organisations: all.length,
    regions: new Set(all.map(({ region }) => region).filter(Boolean)).size,
    named: ordered(named, ({ name }) => name),
  };
}
