import { z } from 'zod';
import type { MailKind } from '../platform/mail/mail.ts';

/** The mail with the link and the code; `further` is where somebody wanted to go. */
export const signInMail: MailKind<{ further: string }> = {
  name: 'people.sign-in',
  about: z.object({ further: z.string() }),
  first: true,
  forStrangers: true,
};

// A browser takes tabs and line ends out of an address, so that `/<tab>/elsewhere` would lead away.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const onThisSite = /^\/(?!\.{0,2}[/\\])[^\u0000-\u001f]*$/;

/** No path of this site is longer, and it is in every page and mail on the way. */
const LONGEST_PATH = 500;

/** Where somebody wanted to go before signing in: a path of this site, or else the own start. */
export function furtherOf(value: unknown): string {
  const sound = typeof value === 'string' && value.length <= LONGEST_PATH && onThisSite.test(value);
  return sound ? value : '/mijn';
}

/** The most that a mail address can have (RFC 5321). */
export const LONGEST_EMAIL = 254;

/** A mail address as it is stored. */
export const email = z.string().trim().toLowerCase().max(LONGEST_EMAIL).pipe(z.email());

/** What somebody typed over: spaces do not count. */
export const typedCode = z.string().transform((text) => text.replace(/\s/g, ''));
