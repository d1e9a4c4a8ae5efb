import { createOTP } from '@better-auth/utils/otp';
import { createAuthEndpoint } from 'better-auth/api';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';

const MINUTES = 30;
const waitingFor = (sessionId: string) => `new-totp:${sessionId}`;
const who = z.object({ userId: z.string(), sessionId: z.string() });

/**
 * Server-side only: another app takes over. The old app works until the new one has shown a code; with
 * better-auth's own endpoints the second factor would be off in between.
 */
export const replaceTotp = {
  id: 'replace-totp',
  endpoints: {
    beginNewTotp: createAuthEndpoint(
      { method: 'POST', body: who.extend({ email: z.string() }) },
      async (ctx) => {
        const { internalAdapter, secretConfig: key, appName } = ctx.context;
        const secret = generateRandomString(32);
        const identifier = waitingFor(ctx.body.sessionId);
        await internalAdapter.deleteVerificationByIdentifier(identifier);
        await internalAdapter.createVerificationValue({
          identifier,
          value: await symmetricEncrypt({ key, data: secret }),
          expiresAt: new Date(Date.now() + MINUTES * 60_000),
        });
        return ctx.json({ totpURI: createOTP(secret).url(appName, ctx.body.email) });
      },
    ),
    /** The one that was begun in this session, to show it again; null when there is none. */
    readNewTotp: createAuthEndpoint(
      { method: 'POST', body: who.extend({ email: z.string() }) },
      async (ctx) => {
        const { internalAdapter, secretConfig: key, appName } = ctx.context;
        const waiting = await internalAdapter.findVerificationValue(waitingFor(ctx.body.sessionId));
        if (!waiting || waiting.expiresAt < new Date()) return ctx.json({ totpURI: null });
        const secret = await symmetricDecrypt({ key, data: waiting.value });
        return ctx.json({ totpURI: createOTP(secret).url(appName, ctx.body.email) });
      },
    ),
    confirmNewTotp: createAuthEndpoint(
      { method: 'POST', body: who.extend({ code: z.string() }) },
      async (ctx) => {
        const { adapter, internalAdapter, secretConfig: key } = ctx.context;
        const identifier = waitingFor(ctx.body.sessionId);
        const waiting = await internalAdapter.findVerificationValue(identifier);
        if (!waiting || waiting.expiresAt < new Date()) return ctx.json({ replaced: false });
        const secret = await symmetricDecrypt({ key, data: waiting.value });
        if (!(await createOTP(secret).verify(ctx.body.code))) return ctx.json({ replaced: false });
        await adapter.update({
          model: 'twoFactor',
          where: [{ field: 'userId', value: ctx.body.userId }],
          update: { secret: waiting.value },
        });
        await internalAdapter.deleteVerificationByIdentifier(identifier);
        return ctx.json({ replaced: true });
      },
    ),
  },
} as const;
