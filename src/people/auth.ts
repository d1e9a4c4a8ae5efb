import { createHmac } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { z } from 'zod';
import type { Config } from '../platform/config/config.ts';
import { numberOf, secretsOf } from '../platform/config/secrets.ts';
import type { Db } from '../platform/db/connect.ts';
import { newTotp } from './new-totp.ts';
import { findPasskeyId } from './reads.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { LONGEST_SECONDS, REFRESH_AFTER } from './session-times.ts';
import { withHashedTokens } from './session-tokens.ts';
import { spokenCode } from './spoken-code.ts';
import { startSession } from './start-session.ts';

export type Auth = ReturnType<typeof createAuth>;

/** How long a mailed link and code work. Each works once. */
const MAIL_WORKS_SECONDS = 15 * 60;

/** Where a made link is handed over, by the name that its maker gave: it is kept nowhere else as it is. */
export type MadeLinks = Map<string, string>;
const maker = z.object({ name: z.string() });

/** Accounts and sessions. No route of better-auth is open: our own pages call it, behind the edge. */
export function createAuth(db: Db, config: Config, secret: string, links: MadeLinks) {
  return betterAuth({
    ...commonOptions(db, config, secret),
    plugins: [
      emailOTP({
        disableSignUp: true,
        expiresIn: MAIL_WORKS_SECONDS,
        allowedAttempts: 5,
        // Six digits are guessed from a bare digest; with the key of the site they are not.
        storeOTP: {
          hash: async (code) =>
            createHmac('sha256', secret).update(`mailed code ${code}`).digest('base64url'),
        },
        // One mail holds both: the link's plugin sends it.
        sendVerificationOTP: async () => {},
      }),
      magicLink({
        disableSignUp: true,
        expiresIn: MAIL_WORKS_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: async ({ token, metadata }) => void links.set(maker.parse(metadata).name, token),
      }),
      twoFactor({
        allowPasswordless: true,
        backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes },
      }),
      passkey({
        rpName: 'Wisselstage',
        rpID: new URL(config.baseUrl).hostname,
        origin: new URL(config.baseUrl).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification }) => demand(verification.registrationInfo),
        },
        authentication: {
          afterVerification: async ({ verification }) => demand(verification.authenticationInfo),
        },
      }),
      startSession,
      newTotp,
      spokenCode,
    ],
  });
}

/** A passkey counts as both factors, so it must have asked for a finger, a face or a PIN. */
function demand(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('FORBIDDEN');
}

/** The same for every way to sign in, so that a session is a session whoever made it. */
export function commonOptions(db: Db, config: Config, secret: string) {
  const secrets = secretsOf(secret, config.secretKeysBefore);
  return {
    appName: 'Wisselstage',
    database: withHashedTokens(db),
    secrets: secrets.map((value) => ({ version: numberOf(value), value })),
    // What was sealed before it said with which key: the oldest there is.
    secret: secrets.at(-1)!,
    baseURL: config.baseUrl,
    logger: { disabled: true },
    telemetry: { enabled: false },
    // It counts on its own HTTP routes, and none is open. See limits.ts.
    rateLimit: { enabled: false },
    user: { additionalFields: { locale: { type: 'string', required: false, input: false } } },
    session: {
      expiresIn: LONGEST_SECONDS,
      updateAge: REFRESH_AFTER / 1000,
      // What asks for more than a session asks for a code of the second factor.
      freshAge: 0,
      additionalFields: {
        secondFactorAt: { type: 'date', required: false, input: false },
        factor: { type: 'string', required: false, input: false },
      },
    },
    advanced: {
      useSecureCookies: config.baseUrl.startsWith('https:'),
      cookiePrefix: 'wisselstage',
      // Each request asks who it is: the session and whose it is in one question.
      database: { joins: true },
    },
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            if (context?.path !== '/passkey/verify-authentication') return;
            const factor = await findPasskeyId(db, context.body?.response?.id);
            return { data: { ...session, secondFactorAt: new Date(), factor } };
          },
        },
      },
    },
  } satisfies BetterAuthOptions;
}
