import type express from 'express';
import type { Config } from '../platform/config/config.ts';

/** Long enough for who keeps a copy, and never a year: the standard (RFC 9116) advises less. */
const MONTHS = 6;

/** Where somebody can report a weakness, in the form that programs look for. */
export function securityText(
  { baseUrl, securityContact }: Pick<Config, 'baseUrl' | 'securityContact'>,
  now: Date,
): string | null {
  if (!securityContact) return null;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1));
  return [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

export function answerSecurityText(config: Config): express.RequestHandler {
  return (_, response, next) => {
    const text = securityText(config, new Date());
    if (text === null) next();
    else response.type('text').set('Cache-Control', 'public, max-age=3600').send(text);
  };
}
