import type { InstanceInput } from '@wisselstage/matching';
import { addressOf, sameName } from '../../people/person/person.ts';
import type { Place } from '../place/schema.ts';
import type { Exclusion, SignUp } from '../sign-up/schema.ts';

interface Apart {
  pairs: string[][];
  exclusions: NonNullable<InstanceInput['exclusions']>;
}

interface Rows {
  places: readonly Place[];
  signUps: readonly SignUp[];
  exclusions: readonly Exclusion[];
}

/**
 * Who must not meet whom: the person that an exclusion names, and everybody who works at an organisation that it names,
 * both ways. That somebody receives who does not take part, or at a place that names them, the engine does not know:
 * then the other does not come to those places.
 * @param present who takes part in the match
 */
export function keptApart({ places, signUps, exclusions }: Rows, present: ReadonlySet<string>): Apart {
  const staff = Map.groupBy(signUps, ({ organisation }) => organisation);
  const pairs = new Map<string, [string, string]>();
  for (const { email, target } of exclusions) {
    if (target.kind === 'place') continue;
    const others =
      target.kind === 'person' ? [target.code] : (staff.get(target.code) ?? []).map((one) => one.email);
    for (const other of others.filter((one) => one !== email)) {
      const pair: [string, string] = email < other ? [email, other] : [other, email];
      pairs.set(JSON.stringify(pair), pair);
    }
  }
  const all = [...pairs.values()];
  const receives = placesBy(places, signUps);
  const known = new Set(
    signUps.flatMap(({ email, hosts }) => (present.has(email) ? [JSON.stringify([email, hosts])] : [])),
  );
  const unknownTo = (host: string) =>
    receives(host).filter((place) => !known.has(JSON.stringify([host, place])));
  const away = all.flatMap(([one, other]) => [
    ...unknownTo(other).map((place) => ({ person: one, place })),
    ...unknownTo(one).map((place) => ({ person: other, place })),
  ]);
  return {
    pairs: all.filter((pair) => pair.every((person) => present.has(person))),
    exclusions: away.filter(({ person }) => present.has(person)),
  };
}

/** Where somebody receives: as they said at sign-up, or as the place says, by address and, where it has one, by name. */
function placesBy(places: readonly Place[], signUps: readonly SignUp[]): (key: string) => string[] {
  const known = new Map(signUps.map((signUp) => [signUp.email, signUp]));
  const byAddress = Map.groupBy(
    places.filter(({ hostEmail }) => hostEmail !== ''),
    ({ hostEmail }) => hostEmail.toLowerCase(),
  );
  return (key) => {
    const signUp = known.get(key);
    const isThem = ({ hostName }: Place) => !signUp || hostName === '' || sameName(hostName, signUp.name);
    const named = (byAddress.get(addressOf(key)) ?? []).filter(isThem).map(({ code }) => code);
    return [...new Set([...(signUp?.hosts ? [signUp.hosts] : []), ...named])];
  };
}
