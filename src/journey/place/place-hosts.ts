import type { PersonId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { happened } from '../../platform/events/happened.ts';
import { hostCame, hostLeft, placeChanged } from './schema.ts';

/** Who receives at each of these places, the first first; only of places that people could choose. */
export async function readHostsOf(
  trx: DbOrTrx,
  placeIds: readonly string[],
): Promise<Map<string, readonly PersonId[]>> {
  if (placeIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('place')
    .leftJoin('host', 'host.place_id', 'place.id')
    .select(['place.id', 'host.person_id'])
    .where('place.id', 'in', [...placeIds])
    .where('place.published_at', 'is not', null)
    .orderBy('host.position')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, hosts]) => [
      id,
      hosts.flatMap(({ person_id }) => person_id ?? []),
    ]),
  );
}

interface Hosts {
  placeId: string;
  roundId: RoundId;
  before: readonly PersonId[];
  now: readonly PersonId[];
  /** Where or when to be there changed as well. */
  whereabouts: boolean;
}

/**
 * Who receives there, or where and when: whoever comes, and whoever received, must know.
 * @returns whether everybody who comes hears of it
 */
export async function tellHosts(
  trx: DbOrTrx,
  { placeId, roundId, before, now, whereabouts }: Hosts,
): Promise<boolean> {
  const about = { placeId, roundId };
  const came = now.filter((id) => !before.includes(id));
  const left = before.filter((id) => !now.includes(id));
  for (const personId of came) await happened(trx, hostCame, { ...about, personId });
  for (const personId of left) await happened(trx, hostLeft, { ...about, personId });
  const hosts = came.length > 0 || left.length > 0;
  if (hosts || whereabouts) await happened(trx, placeChanged, { ...about, hosts, whereabouts });
  return hosts || whereabouts;
}
