import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { z } from 'zod';
import type { Config } from '../platform/config/config.ts';
import type { Db } from '../platform/db/connect.ts';
import type { Mailer } from '../platform/mail/mail.ts';
import { codeMail } from './mail.ts';

export type Auth = ReturnType<typeof createAuth>;

const HOUR = 3600;

/** Accounts and sessions. Codes are mailed, valid for 15 minutes and used once. */
export function createAuth(db: Db, config: Config, secret: string, mailer: Mailer) {
  return betterAuth({
    database: { db, type: 'postgres' },
    secret,
    baseURL: config.baseUrl,
    logger: { disabled: true },
    telemetry: { enabled: false },
    session: { expiresIn: 12 * HOUR, updateAge: HOUR },
    advanced: { useSecureCookies: config.baseUrl.startsWith('https:'), cookiePrefix: 'wisselstage' },
    plugins: [
      emailOTP({
        disableSignUp: true,
        expiresIn: HOUR / 4,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        sendVerificationOTP: async ({ email, otp }) => mailer.send({ to: email, ...codeMail(otp) }),
      }),
      exampleSignIn,
    ],
  });
}

/** Server-side only (no path over HTTP): starts a session for somebody whom the caller vouches for. */
const exampleSignIn = {
  id: 'example-sign-in',
  endpoints: {
    startSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (!user) return ctx.json({ started: false });
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ started: true });
      },
    ),
  },
} as const;
