import { foldName, sameName } from '../../people/person/person.ts';
import { canBeOne } from './person-name.ts';

/** Somebody whom the programme knows at an address. */
export type KnownPerson = {
  /** `address`, and of the second at it `address#2`; of who has two addresses the one that mail goes to. */
  key: string;
  /** At this address. */
  number: number;
  name: string;
  /** Has a role for which nobody else may have the address. */
  needsOwnAddress: boolean;
  /** Has signed up in this round. */
  inRound: boolean;
};

/** Names in a file that are of one person. */
export type NameGroup = {
  /** Folded. */
  names: string[];
  /** Who that is, when the programme surely knows. */
  known: KnownPerson | null;
  /** Names of several others of which it can be one: Jan and Joke, beside "J. de Vries". */
  between: string[];
};

/** Who is who at one address, by the names alone: the order in which they are given changes nothing. */
export function groupNames(names: ReadonlySet<string>, known: readonly KnownPerson[]): NameGroup[] {
  const all = [...names].sort();
  const itself = new Map(
    all.map((name) => [name, known.find((person) => foldName(person.name) === name) ?? null] as const),
  );
  const isOne = (a: string, b: string) => !(itself.get(a) && itself.get(b)) && sameName(a, b);
  const like = new Map(all.map((name) => [name, all.filter((one) => one !== name && isOne(name, one))]));
  const isBetween = (name: string) => {
    const near = like.get(name)!;
    return near.some((one) => near.some((other) => one !== other && !isOne(one, other)));
  };
  const middle = new Set(all.filter(isBetween));
  const groups: NameGroup[] = [];
  const groupOf = new Map<string, NameGroup>();
  for (const name of all) {
    const near = middle.has(name) ? [] : like.get(name)!.filter((one) => !middle.has(one));
    const joined = near.map((one) => groupOf.get(one)).find(Boolean);
    const group = joined ?? { names: [], known: null, between: [] };
    if (!joined) groups.push(group);
    group.names.push(name);
    group.known ??= itself.get(name)!;
    groupOf.set(name, group);
  }
  for (const name of middle) {
    const group = groupOf.get(name)!;
    if (!group.known) group.between = like.get(name)!;
  }
  claim(groups, known);
  return groups;
}

/** Whom the programme knows under a spelling that is a little different, when just one of both is meant. */
function claim(groups: readonly NameGroup[], known: readonly KnownPerson[]): void {
  const taken = new Set(groups.map((group) => group.known));
  const free = known.filter((person) => !taken.has(person));
  const fits = (group: NameGroup, { name }: KnownPerson) =>
    name === '' || group.names.some((one) => sameName(one, name));
  const open = groups.filter((group) => group.known === null);
  const meant = open.map((group) => free.filter((person) => fits(group, person)));
  open.forEach((group, index) => {
    const [person, ...others] = meant[index]!;
    const rivals = meant.filter((list) => list.includes(person!)).length;
    if (person && others.length === 0 && rivals === 1) group.known = person;
  });
}

/** Names that are not surely of one person, and can be. */
export function areAlike(a: NameGroup, b: NameGroup): boolean {
  if (a.known && b.known) return false;
  return a.names.some((name) => b.names.some((other) => canBeOne(name, other)));
}
