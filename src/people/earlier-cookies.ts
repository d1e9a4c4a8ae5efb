import { createHmac } from 'node:crypto';
import type { Secrets } from '../platform/config/secrets.ts';
import { same } from '../platform/mail/keys.ts';

const OURS = /^(?:__Secure-)?wisselstage\./;

/**
 * The cookies of a request, those that an earlier key signed signed anew: a new key signs nobody out. The browser gets the
 * new ones when its session is lengthened.
 */
export function signedNow(cookies: string, [current, ...before]: Secrets): string {
  if (before.length === 0) return cookies;
  return cookies
    .split(/;\s{0,9}/)
    .map((cookie) => {
      const at = cookie.indexOf('=');
      const name = cookie.slice(0, at);
      return OURS.test(name) ? `${name}=${anew(cookie.slice(at + 1), current, before)}` : cookie;
    })
    .join('; ');
}

function anew(written: string, current: string, before: readonly string[]): string {
  const whole = decoded(written);
  const at = whole.lastIndexOf('.');
  const [value, signature] = [whole.slice(0, at), whole.slice(at + 1)];
  if (at < 1 || !before.some((secret) => same(signature, sign(value, secret)))) return written;
  return encodeURIComponent(`${value}.${sign(value, current)}`);
}

const sign = (value: string, secret: string) => createHmac('sha256', secret).update(value).digest('base64');

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
