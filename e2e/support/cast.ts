import { readOtherDays } from '../../src/journey/visit/day/asking.ts';
import { readInstead } from '../../src/journey/visit/instead/instead.ts';
import { readHosts, readVisits, type Visit } from '../../src/journey/visit/reads.ts';
import type { RoundId } from '../../src/people/ids.ts';
import type { Db } from '../../src/platform/db/connect.ts';

/** A visit of the story: who goes, and who receives. */
export interface Role {
  id: string;
  title: string;
  place: string;
  name: string;
  visitor: string;
  host: string;
}

/** Who is offered what, and what becomes of it in the story. */
export interface Cast {
  /** That of who signed up by hand. */
  own: Role;
  /** Goes to another day. */
  moved: Role;
  /** Who would go says no; somebody of the waiting list fits. */
  refused: Role;
  /** At a place that is taken away when all said yes. */
  withdrawn: Role[];
  secret: Role;
  /** One says that it took place, the other that it did not. */
  disputed: Role;
  /** Who would go never answers. */
  silent: Role;
  /** All others, who say yes. */
  others: Role[];
}

export const roundOf = async (db: Db, code: string): Promise<RoundId> =>
  (await db.selectFrom('round').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;

const nameOf = ({ place, visitorEmail }: Visit) => `${place} ${visitorEmail}`;

/** Gives each part of the story to one of the visits that were offered, each at a place of its own. */
export async function readCast(db: Db, at: { round: string; own: string; today: string }): Promise<Cast> {
  const visits = (await readVisits(db, await roundOf(db, at.round))) as Visit[];
  // Each run has the same cast.
  visits.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const roles = new Map<string, Role>();
  const receiving = new Set<string>();
  for (const visit of visits) {
    const hosts = await readHosts(db, visit.placeId);
    for (const { email } of hosts) receiving.add(email);
    roles.set(visit.id, {
      ...{ id: visit.id, title: visit.title, place: visit.place, name: visit.visitorName! },
      ...{ visitor: visit.visitorEmail!, host: hosts[0]!.email },
    });
  }
  const taken = new Set<string>();
  const goesOnce = ({ visitorId }: Visit) => visits.filter((one) => one.visitorId === visitorId).length === 1;
  async function find(fits: (visit: Visit) => boolean | Promise<boolean>): Promise<Role> {
    for (const visit of visits)
      if (!taken.has(visit.placeId) && goesOnce(visit) && (await fits(visit))) {
        taken.add(visit.placeId);
        return roles.get(visit.id)!;
      }
    throw new Error('no visit fits a part of the story');
  }
  const onlyGoes = ({ visitorEmail }: Visit) => !receiving.has(visitorEmail!);
  const shared = ({ placeId }: Visit) => visits.filter((one) => one.placeId === placeId).length > 1;
  const open = ({ secret }: Visit) => !secret;
  const own = await find(({ visitorEmail }) => visitorEmail === at.own);
  const secret = await find((visit) => visit.secret && onlyGoes(visit));
  const refused = await find(
    async (visit) => open(visit) && (await readInstead(db, visit, at.today)).standIns.length > 0,
  );
  const moved = await find(
    async (visit) => open(visit) && (await readOtherDays(db, visit, at.today)).length > 0,
  );
  const { place } = await find((visit) => open(visit) && shared(visit));
  const withdrawn = [...roles.values()].filter((one) => one.place === place);
  const disputed = await find(open);
  const silent = await find((visit) => open(visit) && onlyGoes(visit));
  const named = new Set([own, secret, refused, moved, disputed, silent, ...withdrawn].map(({ id }) => id));
  const others = [...roles.values()].filter(({ id }) => !named.has(id));
  return { own, secret, refused, moved, withdrawn, disputed, silent, others };
}
