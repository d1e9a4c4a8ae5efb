import { isIP } from 'node:net';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * Whether a mail goes to this server encrypted or not at all: always, but on the same machine, where nobody can read along, and
 * where who runs the site said otherwise in the address.
 * @param smtpUrl as in SMTP_URL; `?requireTLS=false` says that it may go in the open, `?requireTLS=true` that it may not
 */
export function mustEncrypt(smtpUrl: string): boolean {
  const { hostname, searchParams } = new URL(smtpUrl);
  const said = searchParams.get('requireTLS');
  if (said !== null) return said !== 'false';
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return !LOOPBACK.test(isIP(host) ? host : host.replace(/\.$/, ''));
}
