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
