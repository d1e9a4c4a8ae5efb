import { z } from 'zod';
import { LOG_LEVELS } from '../log/log.ts';
import { type OrganisationLogin, readOrganisationLogins } from './organisation-logins.ts';

/** What the environment says; see the README for each. */
export interface Config {
  port: number;
  baseUrl: string;
  databaseUrl?: string | undefined;
  dataFolder: string;
  smtpUrl?: string | undefined;
  /** The most connections to the mail server at once. */
  smtpConnections: number;
  secretKey?: string | undefined;
  organisationLogins: OrganisationLogin[];
}

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const optionalUrl = (protocols: RegExp, say: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), say)
    .optional();

const environment = z.object({
  PORT: z.coerce.number('PORT must be a number, such as 3000.').int().min(0).max(65535).default(3000),
  BASE_URL: optionalUrl(
    /^https?:$/,
    'BASE_URL must be the address of the site, such as https://wisselstage.example.',
  ),
  DATABASE_URL: optionalUrl(
    /^postgres(ql)?:$/,
    'DATABASE_URL must look like postgres://user:password@host/database. Leave it out to use the embedded database.',
  ),
  WISSELSTAGE_DATA: z.string().default('./data'),
  SMTP_URL: optionalUrl(
    /^smtps?:$/,
    'SMTP_URL must look like smtp://user:password@host:587. Leave it out to collect mail in the outbox.',
  ),
  SMTP_CONNECTIONS: z.coerce
    .number('SMTP_CONNECTIONS must be a number from 2 to 500, such as 50.')
    .int()
    .min(2)
    .max(500)
    .default(250),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  SECRET_KEY: z
    .string()
    .min(32, 'SECRET_KEY must have at least 32 characters; make one with: openssl rand -base64 32')
    .optional(),
});

/**
 * @param env  the process environment; an empty value counts as absent
 * @throws {ConfigError} with a sentence per wrong value that says what to set
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  const parsed = environment.safeParse(given);
  const { logins, faults } = readOrganisationLogins(given);
  if (!parsed.success || faults.length > 0) {
    throw new ConfigError([...(parsed.error?.issues.map(sentence) ?? []), ...faults].join('\n'));
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    baseUrl: value.BASE_URL ?? `http://localhost:${value.PORT}`,
    databaseUrl: value.DATABASE_URL,
    dataFolder: value.WISSELSTAGE_DATA,
    smtpUrl: value.SMTP_URL,
    smtpConnections: value.SMTP_CONNECTIONS,
    secretKey: value.SECRET_KEY,
    organisationLogins: logins,
  };
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return issue.message.includes(name) ? issue.message : `${name}: ${issue.message}.`;
}
