import { minePath } from '../homes/paths.ts';

/** Any site: a path leads to the same place on each, or it is no path. */
const SITE = 'https://this-site.invalid';

// A browser takes tabs and line ends out of an address, and reads `\` as `/`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const READ_OTHERWISE = /[\u0000-\u001f\u007f\\]/;

/**
 * An address of this site, as a browser would write it after reading it, or null when it is not one, or could lead
 * elsewhere to somebody who reads it once more: `/x/..//elders.example` is read as the name of a site then.
 * What somebody is led to by a part of a request goes through here.
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/') || READ_OTHERWISE.test(value)) return null;
  if (!URL.canParse(value, SITE)) return null;
  const { origin, pathname, search, hash } = new URL(value, SITE);
  const path = decoded(pathname);
  if (origin !== SITE || path === null || path.includes('//') || READ_OTHERWISE.test(path)) return null;
  return `${pathname}${search}${hash}`;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** No path of this site is longer, and it is in every page and mail on the way. */
const LONGEST = 500;

/** Where somebody wanted to go before signing in: a path of this site, or else the own start. */
export function furtherOf(value: unknown): string {
  const path = ownPath(value);
  return path !== null && path.length <= LONGEST ? path : minePath();
}
