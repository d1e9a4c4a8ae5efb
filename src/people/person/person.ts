/**
 * Names a person within a programme: the address, and of who shares it with somebody else the number as well. The first
 * at `team@pol.example` is that, the second `team@pol.example#2`. A domain holds no `#`, so the two never mix.
 */
const KEY = /^(.+@[^@#]+)#([1-9]\d{0,5})$/;

export interface PersonKeyParts {
  /** Lower case. */
  email: string;
  /** Counts the people at one address from 1. */
  number: number;
}

export function personKey({ email, number }: PersonKeyParts): string {
  return number === 1 ? email : `${email}#${number}`;
}

export function partsOfKey(key: string): PersonKeyParts {
  const [, email, number] = KEY.exec(key) ?? [];
  return email === undefined ? { email: key, number: 1 } : { email, number: Number(number) };
}

/** Where mail to this person goes. */
export function addressOf(key: string): string {
  return partsOfKey(key).email;
}

/** Capitals, accents, punctuation and spaces tell nobody apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether two names at one address are surely of one person: the same words in any order, with a last name more, or with
 * initials for first names. `C. Eik` is `Cas Eik`, and `Kim Eik` is somebody else.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  const rest = [...many];
  const take = (fits: (word: string) => boolean) => {
    const at = rest.findIndex(fits);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  };
  const unlike = few.filter((word) => !take((found) => found === word));
  if (unlike.length === 0) return few.length > 1;
  const shared = few.some((word) => word.length > 2 && many.includes(word));
  return shared && unlike.every((word) => take((found) => isInitial(word, found) || isInitial(found, word)));
}

const isInitial = (initial: string, word: string) => initial.length === 1 && word.startsWith(initial);

/** The same, or one name holds the other: `Kim` may be `Kim Eik`. For who proved to read the mail of the address. */
export function mayBeSame(one: string, other: string): boolean {
  if (sameName(one, other)) return true;
  const [some, all] = [one, other]
    .map((name) => foldName(name).split(' ').filter(Boolean))
    .sort((a, b) => a.length - b.length);
  return some!.length > 0 && some!.every((word) => all!.includes(word));
}

/** How somebody is written who was known and is named again: as last, but initials do not take the place of a name. */
export function writtenAs(known: string, again: string): string {
  if (again === '') return known;
  const initials =
    foldName(known) !== foldName(again) && sameName(known, again) && again.length < known.length;
  return initials ? known : again;
}
