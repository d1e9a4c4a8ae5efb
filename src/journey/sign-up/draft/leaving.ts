import { cookiesIn, setCookie } from '../../../people/cookies.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { Leaving } from '../../../people/leaving.ts';
import type { Config } from '../../../platform/config/config.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { hashOf } from '../../../platform/privacy/key.ts';

const COOKIE = 'aanmelding-';
const THIRTY_DAYS = 30 * 24 * 3600;

/** A round has its own, so that one browser can go on in two. */
export const cookieName = (roundId: RoundId) => `${COOKIE}${roundId.slice(0, 8)}`;

/** The cookie with the key of a draft; without a key the one that ends it. */
export function cookieOf({ baseUrl }: Pick<Config, 'baseUrl'>, name: string, key: string): string {
  const maxAge = key === '' ? 0 : THIRTY_DAYS;
  return setCookie({ name, value: key, maxAge, secure: baseUrl.startsWith('https:') });
}

/** A draft shows where somebody must not come: who signs out at a shared computer leaves none of it open. */
export function leavingSignUps(db: Db, config: Pick<Config, 'baseUrl'>): Leaving {
  return {
    async inBrowser(cookies) {
      const own = Object.entries(cookiesIn(cookies)).filter(([name]) => name.startsWith(COOKIE));
      if (own.length === 0) return [];
      const keys = own.map(([, key]) => hashOf(key ?? ''));
      await db.deleteFrom('sign_up_key').where('hash', 'in', keys).where('kind', '=', 'browser').execute();
      return own.map(([name]) => cookieOf(config, name, ''));
    },
    async ofAddress(email) {
      await db
        .deleteFrom('sign_up_key')
        .where('kind', '=', 'browser')
        .where('draft_id', 'in', (from) =>
          from.selectFrom('sign_up_draft').select('id').where('email', '=', email.toLowerCase()),
        )
        .execute();
    },
  };
}
