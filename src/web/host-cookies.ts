/**
 * On a site that goes by https every cookie is of this host alone, and browsers hold that by its name: `__Host-` takes neither a
 * cookie of a site beside it, nor one that was set without encryption. It is named so where it leaves and where it comes in, so
 * that pages and libraries go on with the names that they know.
 */
const [HOST, SECURE] = ['__Host-', '__Secure-'];
/** A library calls its own so by itself. */
const OF_LIBRARY = 'wisselstage.';

/** `Set-Cookie` as the browser gets it. */
export const namedForHost = (setCookie: string): string =>
  HOST + (setCookie.startsWith(SECURE) ? setCookie.slice(SECURE.length) : setCookie);

/** `Cookie` as the pages know it. What has another name was not set by this site as it is now, and counts for nothing. */
export const knownByName = (cookies: string): string =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(HOST))
    .map((cookie) => cookie.slice(HOST.length))
    .map((cookie) => (cookie.startsWith(OF_LIBRARY) ? SECURE + cookie : cookie))
    .join('; ');
