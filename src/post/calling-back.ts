import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { happened } from '../platform/events/happened.ts';
import { noteCalledBack, takeFromQueue } from '../platform/mail/bundle.ts';
import type { About, Presses } from './press.ts';
import { mailsCalledBack } from './schema.ts';

/** Of a bundle: how many it was to, how many were called back, have gone, or still wait. */
export interface BundleCounts {
  mails: number;
  calledBack: number;
  gone: number;
  waiting: number;
}

/**
 * Calls back what has not gone. What was noted with it is noted again as it was before, but of whom a mail had left.
 * Pressing again, or too late, takes nothing more and says the same.
 * @returns `null` when there is no such bundle in the round
 */
export async function callBack(
  db: Db,
  presses: Presses,
  { roundId, bundleId, userId }: { roundId: RoundId; bundleId: string; userId: string },
): Promise<BundleCounts | null> {
  return db.transaction().execute(async (trx) => {
    const bundle = await trx
      .selectFrom('mail_bundle')
      .select(['press', 'before', 'mails', 'called_back'])
      .where('id', '=', bundleId)
      .where('round_id', '=', roundId)
      .forUpdate()
      .executeTakeFirst();
    if (!bundle) return null;
    const taken = await takeFromQueue(trx, bundleId);
    if (taken > 0) {
      const press = presses.get(bundle.press);
      await press?.putBack(trx, roundId, bundle.before, await readLeft(trx, bundleId));
      await noteCalledBack(trx, bundleId, taken);
      await happened(trx, mailsCalledBack, { roundId, bundleId, mails: taken }, userId);
    }
    return countBundle(trx, { id: bundleId, mails: bundle.mails, called_back: bundle.called_back + taken });
  });
}

/** What the mails are about that no longer wait. */
async function readLeft(trx: DbOrTrx, bundleId: string): Promise<About[]> {
  const rows = await trx.selectFrom('mail').select('about').where('bundle_id', '=', bundleId).execute();
  return rows.map(({ about }) => about as About);
}

async function countBundle(
  db: DbOrTrx,
  { id, mails, called_back }: { id: string; mails: number; called_back: number },
): Promise<BundleCounts> {
  const rows = await db
    .selectFrom('mail')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .where('bundle_id', '=', id)
    .groupBy('status')
    .execute();
  const count = (...statuses: string[]) =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((sum, row) => sum + Number(row.count), 0);
  return {
    mails,
    calledBack: called_back,
    // Of one that is being handed over nobody can say that it has not gone.
    gone: count('sending', 'sent', 'unknown', 'returned'),
    waiting: count('queued'),
  };
}

/** A press to many, with who did it; `null` when there is none of that name in the programme and round. */
export async function readBundle(
  db: DbOrTrx,
  { programmeId, roundId }: { programmeId: ProgrammeId; roundId: RoundId },
  bundleId: string,
) {
  const row = await db
    .selectFrom('mail_bundle')
    .leftJoin('user', 'user.id', 'mail_bundle.sent_by')
    .select(['mail_bundle.id', 'press', 'sentence', 'mails', 'called_back', 'created_at', 'user.name as by'])
    .where('mail_bundle.id', '=', bundleId)
    .where('round_id', '=', roundId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst();
  if (!row) return null;
  const { press, sentence, by, created_at: at } = row;
  return { press, sentence, by, at, ...(await countBundle(db, row)) };
}

/** The presses to many of a round, the newest first. */
export async function readBundles(db: DbOrTrx, roundId: RoundId, limit: number) {
  const rows = await db
    .selectFrom('mail_bundle')
    .leftJoin('user', 'user.id', 'mail_bundle.sent_by')
    .select(['mail_bundle.id', 'press', 'mails', 'called_back as calledBack', 'created_at as at'])
    .select('user.name as by')
    .where('round_id', '=', roundId)
    .orderBy('created_at', 'desc')
    .orderBy('mail_bundle.id')
    .limit(limit)
    .execute();
  return rows;
}
