import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { note } from '../../../platform/audit/note.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';

/** So many days a link is good at most, and when nobody says otherwise. */
export const MOST_DAYS = 366;
export const USUAL_DAYS = 60;

export interface ReportLink {
  id: string;
  label: string;
  madeOn: string;
  /** The last day on which it opens. */
  expiresOn: string;
}

export const readLinks = (db: DbOrTrx, roundId: RoundId): Promise<ReportLink[]> =>
  db
    .selectFrom('report_link')
    .select(['id', 'label', 'made_on as madeOn', 'expires_on as expiresOn'])
    .where('round_id', '=', roundId)
    .orderBy('made_on')
    .orderBy('id')
    .execute();

interface Making {
  roundId: RoundId;
  label: string;
  days: number;
  today: string;
  /** The account that makes it. */
  by?: string | null | undefined;
}

/** @returns its key, which is shown once and stored nowhere */
export async function makeLink(trx: DbOrTrx, { roundId, label, days, today, by }: Making): Promise<string> {
  const key = makeKey();
  await trx
    .insertInto('report_link')
    .values({
      ...{ round_id: roundId, label, key_hash: hashOf(key), made_on: today },
      expires_on: daysFrom(today, days),
    })
    .execute();
  await note(trx, { kind: 'published', by, roundId, about: { kind: 'report', id: roundId } });
  return key;
}

/** It opens nothing any more, from this moment on. @returns whether there was one in this round */
export async function withdrawLink(
  trx: DbOrTrx,
  roundId: RoundId,
  id: string,
  by?: string | null,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('report_link')
    .where('id', '=', id)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await note(trx, { kind: 'unpublished', by, roundId, about: { kind: 'report', id: roundId } });
  return true;
}

/** What links that ended were for is kept no longer than they were good. */
export async function clearLinks(trx: DbOrTrx, today: string): Promise<void> {
  await trx.deleteFrom('report_link').where('expires_on', '<', today).execute();
}

export interface SharedRound {
  roundId: RoundId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programme: string;
  expiresOn: string;
}

/** The round that a key opens today; `null`: none, or not any more. */
export async function findSharedRound(db: DbOrTrx, key: string, today: string): Promise<SharedRound | null> {
  const row = await db
    .selectFrom('report_link')
    .innerJoin('round', 'round.id', 'report_link.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['round.id as roundId', 'programme.id as programmeId', 'round.code', 'round.name'])
    .select(['programme.name as programme', 'report_link.expires_on as expiresOn'])
    .where('key_hash', '=', hashOf(key))
    .where('expires_on', '>=', today)
    .executeTakeFirst();
  return row ? { ...row, programmeId: row.programmeId as ProgrammeId } : null;
}
