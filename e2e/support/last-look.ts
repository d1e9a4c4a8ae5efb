import { readHosts, readVisits, type Visit } from '../../src/journey/visit/reads.ts';
import type { Db } from '../../src/platform/db/connect.ts';
import { roundOf } from './cast.ts';

/** How it all is at the end, to hold beside what was mailed. */
export async function lastLook(db: Db, round: string) {
  const visits = (await readVisits(db, await roundOf(db, round))) as Visit[];
  const hosts = new Map<string, string[]>();
  for (const placeId of new Set(visits.map((visit) => visit.placeId)))
    hosts.set(
      placeId,
      (await readHosts(db, placeId)).map(({ email }) => email),
    );
  return {
    visits: visits.map((visit) => ({
      ...{ id: visit.id, state: visit.state, secret: visit.secret, sequence: visit.sequence },
      people: [visit.visitorEmail!, ...(hosts.get(visit.placeId) ?? [])],
    })),
    secrets: await readSecrets(db),
    mails: await db.selectFrom('mail').select(['id', 'kind', 'status']).execute(),
  };
}

/** Whatever stands of secret places and of nothing else: titles, sites, addresses, meeting points and who receives. */
async function readSecrets(db: Db): Promise<string[]> {
  const places = await db
    .selectFrom('place')
    .leftJoin('site', 'site.id', 'place.site_id')
    .select(['place.id', 'place.secret', 'place.title', 'place.meeting', 'site.name', 'site.address'])
    .select('site.meeting_point')
    .execute();
  const receiving = await db
    .selectFrom('host')
    .innerJoin('person_main', 'person_main.id', 'host.person_id')
    .innerJoin('place', 'place.id', 'host.place_id')
    .select(['person_main.name', 'place.secret'])
    .execute();
  const wordsOf = (secret: boolean) =>
    new Set([
      ...places
        .filter((place) => place.secret === secret)
        .flatMap((place) => [place.title, place.meeting, place.name, place.address, place.meeting_point]),
      ...receiving.filter((host) => host.secret === secret).map(({ name }) => name),
    ]);
  const open = wordsOf(false);
  // Who receives there may be somebody who goes elsewhere.
  const going = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.name')
    .execute();
  for (const { name } of going) open.add(name);
  return [...wordsOf(true)].filter((word): word is string => Boolean(word) && !open.has(word));
}
