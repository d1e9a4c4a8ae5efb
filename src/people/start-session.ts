import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({
  userId: z.string(),
  secondFactor: z.boolean(),
  /** The app or passkey that was given. */
  factor: z.string().nullable().default(null),
});

/**
 * Server-side only (no path over HTTP): starts a session for somebody whom the caller vouches for. After the
 * second factor it replaces the session of the first step, so that its token changes with what it may open.
 */
export const startSession = {
  id: 'start-session',
  endpoints: {
    startSession: createAuthEndpoint({ method: 'POST', body }, async (ctx) => {
      const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
      if (!user) return ctx.json({ started: false });
      const secondFactorAt = ctx.body.secondFactor ? new Date() : null;
      const session = await ctx.context.internalAdapter.createSession(
        user.id,
        false,
        { secondFactorAt, factor: ctx.body.secondFactor ? ctx.body.factor : null },
        true,
      );
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ started: true });
    }),
  },
} as const;
