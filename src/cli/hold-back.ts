import { sql } from 'kysely';
import type { Db } from '../platform/db/connect.ts';

export interface HeldBack {
  sessions: number;
  links: number;
  stories: number;
}

/**
 * What opened or stood on the site when a backup was made may have been ended, withdrawn or taken away since, and nobody knows
 * any more. So everybody signs in again, no link of a report opens, and what was published waits for a coordinator, who
 * publishes it again when it still may be. Nothing happened to a story by it, so nobody is told.
 */
export const holdBack = (db: Db): Promise<HeldBack> =>
  db.transaction().execute(async (trx) => {
    const { numDeletedRows: sessions } = await trx.deleteFrom('session').executeTakeFirst();
    const { numDeletedRows: links } = await trx.deleteFrom('report_link').executeTakeFirst();
    // Its address goes along: where it stood, nothing says that it was taken away.
    const { numAffectedRows: stories } = await sql`
      update story set state = 'approved', slug = null, slug_digest = null, published_on = null
      where state = 'published'
    `.execute(trx);
    return { sessions: Number(sessions), links: Number(links), stories: Number(stories ?? 0) };
  });
