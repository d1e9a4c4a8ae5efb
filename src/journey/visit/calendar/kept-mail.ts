import type { ProgrammeId } from '../../../people/ids.ts';
import { wordsIn } from '../../../platform/calendar/mail-words.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { findAddressee } from '../../../platform/mail/mail.ts';
import { holdsBsn } from '../../../platform/privacy/guard.ts';
import type { Concluded } from '../../../post/answers.ts';

/** Why there is no more of it. */
export const HELD_BSN = 'bsn';

/**
 * Keeps a mail that a person has to look at, as it came, for the coordinators of the programme of its visit, or else of the mail
 * that it answers. Handed in again it is there once. Of a mail with a BSN only that it came.
 */
export async function keepForCoordinator(
  trx: DbOrTrx,
  { raw, key, mail }: Pick<Concluded, 'raw' | 'key' | 'mail'>,
  { why, visitId }: { why: string; visitId: string | null },
): Promise<void> {
  const visit = visitId
    ? await trx
        .selectFrom('visit')
        .innerJoin('round', 'round.id', 'visit.round_id')
        .select(['visit.id', 'round.programme_id as programmeId'])
        .where('visit.id', '=', visitId)
        .executeTakeFirst()
    : undefined;
  const isRefused = holdsBsn(await wordsIn(raw));
  const answered = visit || mail.answersMail === null ? null : await findAddressee(trx, mail.answersMail);
  await trx
    .insertInto('visit_mail_in')
    .values({
      ...(isRefused ? { key, why: HELD_BSN, raw: Buffer.alloc(0) } : { key, why, raw: Buffer.from(raw) }),
      programme_id: visit?.programmeId ?? answered?.programmeId ?? (await onlyProgramme(trx)),
      visit_id: visit?.id ?? null,
    })
    .onConflict((on) => on.column('key').doNothing())
    .execute();
}

/** Where there is one programme, every mail is about that. */
async function onlyProgramme(trx: DbOrTrx): Promise<string | null> {
  const [only, ...others] = await trx.selectFrom('programme').select('id').limit(2).execute();
  return only && others.length === 0 ? only.id : null;
}

/** What waits for the coordinators of a programme, the oldest first; the mails themselves are read one by one. */
export const readKeptMail = (db: DbOrTrx, programmeId: ProgrammeId) =>
  db
    .selectFrom('visit_mail_in')
    .leftJoin('visit', 'visit.id', 'visit_mail_in.visit_id')
    .select(['visit_mail_in.id', 'why', 'visit_id as visitId', 'came_at as cameAt'])
    .select('visit.round_id as visitRound')
    .where('programme_id', '=', programmeId)
    .where('handled_at', 'is', null)
    .orderBy('came_at')
    .execute();

/** One of them as it came; `null` when it is not of this programme, or was not kept. */
export async function readKeptMailRaw(db: Db, programmeId: ProgrammeId, id: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('visit_mail_in')
    .select('raw')
    .where('programme_id', '=', programmeId)
    .where('id', '=', id)
    .where('why', '!=', HELD_BSN)
    .executeTakeFirst();
  return row ? Buffer.from(row.raw) : null;
}

/** A coordinator has looked at it. @returns whether it is of this programme */
export async function noteKeptMailHandled(db: Db, programmeId: ProgrammeId, id: string): Promise<boolean> {
  const row = await db
    .updateTable('visit_mail_in')
    .set({ handled_at: new Date() })
    .where('programme_id', '=', programmeId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
