import type express from 'express';
import type { Config } from '../platform/config/config.ts';
import { readSignedText } from './signed-security-text.ts';

/** Long enough for who keeps a copy, and never a year: the standard (RFC 9116) advises less. */
const MONTHS = 6;

type Said = Pick<Config, 'baseUrl' | 'securityContact' | 'securityPolicy' | 'securityEncryption'>;

/** Where this site has it. */
export const securityTextAt = (baseUrl: string) => `${baseUrl}/.well-known/security.txt`;

/** Where somebody can report a weakness, in the form that programs look for. */
export function securityText(
  { baseUrl, securityContact, securityPolicy, securityEncryption }: Said,
  now: Date,
): string | null {
  if (!securityContact) return null;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1));
  return [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    ...(securityEncryption ? [`Encryption: ${securityEncryption}`] : []),
    ...(securityPolicy ? [`Policy: ${securityPolicy}`] : []),
    'Preferred-Languages: nl, en',
    `Canonical: ${securityTextAt(baseUrl)}`,
    '',
  ].join('\n');
}

/**
 * What somebody signed goes before what is made here: the server has no key to sign with, and must have none. After its last
 * day it is not served any more.
 * @throws {ConfigError} when the file that the settings name is no such text
 */
export function answerSecurityText(config: Config): express.RequestHandler {
  const { baseUrl, securityFile } = config;
  const signed = securityFile === undefined ? null : readSignedText(securityFile, securityTextAt(baseUrl));
  return (_, response, next) => {
    const now = new Date();
    const text = signed && now < signed.expires ? signed.text : securityText(config, now);
    if (text === null) next();
    else response.type('text').set('Cache-Control', 'public, max-age=3600').send(text);
  };
}
