import { z } from 'zod';
import { LOG_LEVELS } from '../log/log.ts';
import { areProxies, isListenAddress } from './network.ts';
import { type OrganisationLogin, readOrganisationLogins } from './organisation-logins.ts';

/** What the environment says; see docs/operating.md for each. */
export interface Config {
  port: number;
  /** The address to listen on; absent: this machine alone. */
  host?: string | undefined;
  /** The origin of the site, as people see it. */
  baseUrl: string;
  /** Whether somebody said so. Otherwise it is whatever name of this machine a browser uses. */
  isPublic: boolean;
  /** Who may say for whom a request is passed on: addresses, ranges, and the names that express knows. */
  trustedProxies: string[];
  /** Where a weakness can be reported; absent: there is no security.txt. */
  securityContact?: string | undefined;
  /** What who reports a weakness can count on: the address of a page. */
  securityPolicy?: string | undefined;
  /** Where the key is with which a report can be encrypted. */
  securityEncryption?: string | undefined;
  /** A security.txt of one's own, signed: it is served as it is. */
  securityFile?: string | undefined;
  databaseUrl?: string | undefined;
  /** The same database without the pooler that `databaseUrl` leads through; absent: there is none in between. */
  directUrl?: string | undefined;
  /** How long the site still takes new requests after it was told to stop, and says that it is not ready. */
  stopAfterSeconds: number;
  dataFolder: string;
  smtpUrl?: string | undefined;
  /** The most connections to the mail server at once. */
  smtpConnections: number;
  secretKey?: string | undefined;
  /** What SECRET_KEY was before, newest first: what these sealed and signed still counts. */
  secretKeysBefore: string[];
  /** Where backups go each night, and for whose key; absent: the site makes none itself. */
  backups?: { folder: string; recipients: string[] } | undefined;
  /** The private key that signs checkpoints of the audit log; absent: they are not signed. */
  auditKeyFile?: string | undefined;
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

/** A public key of age, of any of its kinds. */
export const RECIPIENT = /^age1[0-9a-z]{8,4000}$/;

const environment = z.object({
  PORT: z.coerce.number('PORT must be a number, such as 3000.').int().min(0).max(65535).default(3000),
  HOST: z
    .string()
    .refine(
      isListenAddress,
      'HOST must be an address to listen on: 127.0.0.1, 0.0.0.0, ::, or an address or name of this machine.',
    )
    .optional(),
  BASE_URL: optionalUrl(
    /^https?:$/,
    'BASE_URL must be the address of the site, such as https://wisselstage.example.',
  ).refine(
    (value) => value === undefined || !URL.canParse(value) || isOrigin(new URL(value)),
    'BASE_URL must be the address of the site and no more, without a path, such as https://wisselstage.example.',
  ),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((value) => (value.trim() === 'none' ? [] : value.split(',').map((each) => each.trim())))
    .refine(
      areProxies,
      'TRUSTED_PROXIES must list the addresses of your proxies, such as 10.0.0.5, 10.1.0.0/16; or loopback, linklocal, uniquelocal or none.',
    ),
  SECURITY_CONTACT: optionalUrl(
    /^(mailto|https|tel):$/,
    'SECURITY_CONTACT must look like mailto:security@wisselstage.example or https://wisselstage.example/report.',
  ),
  SECURITY_POLICY: optionalUrl(
    /^https:$/,
    'SECURITY_POLICY must be the address of a page, such as https://wisselstage.example/melden.',
  ),
  SECURITY_ENCRYPTION: optionalUrl(
    /^(https|openpgp4fpr|dns):$/,
    'SECURITY_ENCRYPTION must say where your key is: https://wisselstage.example/key.asc or openpgp4fpr: and its fingerprint.',
  ),
  SECURITY_TXT: z.string().optional(),
  DATABASE_URL: optionalUrl(
    /^postgres(ql)?:$/,
    'DATABASE_URL must look like postgres://user:password@host/database. Leave it out to use the embedded database.',
  ),
  DATABASE_URL_DIRECT: optionalUrl(
    /^postgres(ql)?:$/,
    'DATABASE_URL_DIRECT must look like DATABASE_URL, and lead to the same database without the pooler.',
  ),
  STOP_AFTER_SECONDS: z.coerce
    .number('STOP_AFTER_SECONDS must be a number from 0 to 60, such as 5.')
    .min(0)
    .max(60)
    .default(0),
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
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_FOR: z
    .string()
    .transform((value) => value.split(',').map((each) => each.trim()))
    .pipe(
      z.array(
        z
          .string()
          .regex(
            RECIPIENT,
            'BACKUP_FOR must be a public key that begins with age1; make a pair with: wisselstage backup-key FILE',
          ),
      ),
    )
    .optional(),
  AUDIT_KEY_FILE: z.string().optional(),
  SECRET_KEY: z
    .string()
    .min(32, 'SECRET_KEY must have at least 32 characters; make one with: openssl rand -base64 32')
    .optional(),
  SECRET_KEYS_BEFORE: z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((each) => each.trim() || []))
    .pipe(
      z.array(
        z
          .string()
          .min(32, 'SECRET_KEYS_BEFORE must list keys that SECRET_KEY was before, with a comma in between.'),
      ),
    ),
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
  if (Boolean(value.BACKUP_FOLDER) !== Boolean(value.BACKUP_FOR))
    throw new ConfigError('BACKUP_FOLDER and BACKUP_FOR belong together: set both, or neither.');
  if (value.DATABASE_URL_DIRECT && !value.DATABASE_URL)
    throw new ConfigError('DATABASE_URL_DIRECT goes with DATABASE_URL: set that too.');
  return {
    port: value.PORT,
    host: value.HOST,
    baseUrl: value.BASE_URL ? new URL(value.BASE_URL).origin : `http://localhost:${value.PORT}`,
    isPublic: value.BASE_URL !== undefined,
    trustedProxies: value.TRUSTED_PROXIES,
    securityContact: value.SECURITY_CONTACT,
    securityPolicy: value.SECURITY_POLICY,
    securityEncryption: value.SECURITY_ENCRYPTION,
    securityFile: value.SECURITY_TXT,
    databaseUrl: value.DATABASE_URL,
    directUrl: value.DATABASE_URL_DIRECT,
    stopAfterSeconds: value.STOP_AFTER_SECONDS,
    dataFolder: value.WISSELSTAGE_DATA,
    smtpUrl: value.SMTP_URL,
    smtpConnections: value.SMTP_CONNECTIONS,
    secretKey: value.SECRET_KEY,
    secretKeysBefore: value.SECRET_KEYS_BEFORE,
    backups:
      value.BACKUP_FOLDER && value.BACKUP_FOR
        ? { folder: value.BACKUP_FOLDER, recipients: value.BACKUP_FOR }
        : undefined,
    auditKeyFile: value.AUDIT_KEY_FILE,
    organisationLogins: logins,
  };
}

function isOrigin({ pathname, search, hash, username, password }: URL): boolean {
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return issue.message.includes(name) ? issue.message : `${name}: ${issue.message}.`;
}
