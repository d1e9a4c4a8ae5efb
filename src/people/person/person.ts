import { z } from 'zod';

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

const addressSchema = z.email();

export const personKeySchema = z
  .string()
  .refine((key) => addressSchema.safeParse(addressOf(key)).success && personKey(partsOfKey(key)) === key);

/** Capitals, accents, punctuation and spaces tell nobody apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names at one address are of one person: `C. Eik` is `Cas Eik`, and `Kim Eik` is somebody else. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return true;
  const [left, right] = [initialsOf(a), initialsOf(b)];
  if (!left.short && !right.short) return false;
  return left.rest !== '' && left.rest === right.rest && left.first === right.first;
}

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

/** The first letter, and what follows the initials or the first name. */
function initialsOf(folded: string): { short: boolean; first: string; rest: string } {
  const words = folded.split(' ');
  const short = words[0]?.length === 1;
  const from = short ? words.findIndex((word) => word.length > 1) : 1;
  return { short, first: folded.slice(0, 1), rest: from < 0 ? '' : words.slice(from).join(' ') };
}
