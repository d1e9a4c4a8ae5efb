import { z } from 'zod';
import type { MailKind } from '../platform/mail/mail.ts';

/** The mail with the link and the code; `further` is where somebody wanted to go. */
export const signInMail: MailKind<{ further: string }> = {
  name: 'people.sign-in',
  about: z.object({ further: z.string() }),
  first: true,
  forStrangers: true,
};

/** The most that a mail address can have (RFC 5321). */
export const LONGEST_EMAIL = 254;

/** A mail address as it is stored. */
export const email = z.string().trim().toLowerCase().max(LONGEST_EMAIL).pipe(z.email());

/** What somebody typed over: spaces do not count. */
export const typedCode = z.string().transform((text) => text.replace(/\s/g, ''));
