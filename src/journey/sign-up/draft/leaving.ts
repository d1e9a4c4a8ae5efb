import type { Leaving } from '../../../people/leaving.ts';
import type { RoundId } from '../../../people/scope.ts';
import type { Config } from '../../../platform/config/config.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { hashOf } from './keys.ts';

const COOKIE = 'aanmelding-';
const THIRTY_DAYS = 30 * 24 * 3600;

/** A round has its own, so that one browser can go on in two. */
export const cookieName = (roundId: RoundId) => `${COOKIE}${roundId.slice(0, 8)}`;

/** The cookie with the key of a draft; without a key the one that ends it. Sent to every page, as signing out ends it. */
export function cookieOf({ baseUrl }: Pick<Config, 'baseUrl'>, name: string, key: string): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : '';
  const age = key === '' ? 0 : THIRTY_DAYS;
  return `${name}=${key}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure}`;
}

/** A draft shows where somebody must not come: who signs out at a shared computer leaves none of it open. */
export function leavingSignUps(db: Db, config: Pick<Config, 'baseUrl'>): Leaving {
  return {
    async inBrowser(cookies) {
      const own = cookies.split(/;\s*/).filter((pair) => pair.startsWith(COOKIE));
      if (own.length === 0) return [];
      const keys = own.map((pair) => hashOf(pair.slice(pair.indexOf('=') + 1)));
      await db.deleteFrom('sign_up_key').where('hash', 'in', keys).where('kind', '=', 'browser').execute();
      return [...new Set(own.map((pair) => pair.split('=')[0]!))].map((name) => cookieOf(config, name, ''));
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
