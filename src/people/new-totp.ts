import { createOTP } from '@better-auth/utils/otp';
import { createAuthEndpoint } from 'better-auth/api';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';

const MINUTES = 30;
const waitingFor = (sessionId: string) => `new-totp:${sessionId}`;
const who = z.object({ userId: z.string(), sessionId: z.string() });

/**
 * Server-side only: an app for somebody who has none, or that takes over. Its key belongs to the session that asked for it,
 * and counts when the app has shown a code. With better-auth's own endpoints everybody in the mailbox would see the same key,
 * and the second factor would be off while another takes over.
 */
export const newTotp = {
  id: 'new-totp',
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
    /** What to keep of it once it has shown a code, with no recovery codes yet; null when the code is wrong. */
    proveNewTotp: createAuthEndpoint(
      { method: 'POST', body: who.extend({ code: z.string() }) },
      async (ctx) => {
        const { internalAdapter, secretConfig: key } = ctx.context;
        const identifier = waitingFor(ctx.body.sessionId);
        const waiting = await internalAdapter.findVerificationValue(identifier);
        if (!waiting || waiting.expiresAt < new Date()) return ctx.json({ proven: null });
        const secret = await symmetricDecrypt({ key, data: waiting.value });
        if (!(await createOTP(secret).verify(ctx.body.code))) return ctx.json({ proven: null });
        await internalAdapter.deleteVerificationByIdentifier(identifier);
        const backupCodes = await symmetricEncrypt({ key, data: '[]' });
        return ctx.json({ proven: { secret: waiting.value, backupCodes } });
      },
    ),
  },
} as const;
