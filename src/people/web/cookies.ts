import { getIP } from 'better-auth/api';

/** The headers of an answer that sets these cookies. */
export function setting(cookies: string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}

/**
 * The same where somebody comes or goes: what the browser kept of the pages of who used it (the day kit) is not for who
 * uses it next.
 */
export function settingAnew(cookies: string[]): Headers {
  const headers = setting(cookies);
  headers.set('Clear-Site-Data', '"storage"');
  return headers;
}

/** The network of who asks, as the web server established it: of IPv6 the part that one household has. */
export const networkOf = (headers: Headers): string => getIP(headers, {}) ?? '';

export const addressOf = ({ headers }: Request): string => networkOf(headers);

/** The headers of an answer to somebody who has to wait. */
export function waiting(minutes: number) {
  return { status: 429, headers: { 'Retry-After': String(minutes * 60) } };
}

/** A page passes on no headers by itself. */
export function passOn({ actionHeaders }: { actionHeaders: Headers }): HeadersInit {
  const after = actionHeaders.get('Retry-After');
  return after ? { 'Retry-After': after } : {};
}
