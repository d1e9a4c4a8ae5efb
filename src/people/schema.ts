import { z } from 'zod';

/** The most that a mail address can have (RFC 5321). */
export const LONGEST_EMAIL = 254;

/** A mail address as it is stored. */
export const email = z.string().trim().toLowerCase().max(LONGEST_EMAIL).pipe(z.email());

/** What somebody typed over: spaces do not count. */
export const typedCode = z.string().transform((text) => text.replace(/\s/g, ''));
