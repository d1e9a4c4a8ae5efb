import { createHmac } from 'node:crypto';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';

const body = z.object({ personId: z.string(), factor: z.string(), key: z.string() });

/**
 * Server-side only: what somebody reads over the telephone of the app or passkey that they gave, such as `4071 9925`. Made
 * from its key, so another one has another code; and from the secret of the site, so nobody can look for a passkey that
 * has the same.
 */
export const spokenCode = {
  id: 'spoken-code',
  endpoints: {
    spokenCode: createAuthEndpoint({ method: 'POST', body }, async (ctx) => {
      const { personId, factor, key } = ctx.body;
      const digest = createHmac('sha256', ctx.context.secret)
        .update(`spoken ${personId} ${factor} ${key}`)
        .digest();
      const digits = String(digest.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
      return ctx.json({ code: `${digits.slice(0, 4)} ${digits.slice(4)}` });
    }),
  },
} as const;
