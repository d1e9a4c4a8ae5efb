import { sql } from 'kysely';
import type { Db } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { lastDayDue } from '../../programme/programme.ts';
import { type Round, readCurrentRounds } from '../../programme/reads.ts';
import { confirmMail } from '../draft/mail/confirm.ts';
import { unfinishedReminder } from '../draft/mail/unfinished.ts';
import { mails } from '../mails.ts';
import { unfinished } from '../reads-standing.ts';
import { remindAbout } from './permission.ts';

/** So many days before sign-up closes, who began and did not send is reminded. */
const UNFINISHED = 2;
/** A draft lives for 30 days. */
const DRAFT_DAYS = 31;

/** Everything of this stage that the date asks for; what was done for a step is not done again. */
export async function remindByDate(db: Db, today: string): Promise<void> {
  for (const round of await readCurrentRounds(db, today)) {
    await remindManagers(db, round, today);
    await remindUnfinished(db, round, today);
  }
}

/** The question to the manager waits for an answer, and choosing closes soon. */
async function remindManagers(db: Db, round: Round, today: string): Promise<void> {
  const closes = round.choosingCloses ?? round.signUpCloses;
  const due = closes === null ? null : lastDayDue(closes, today);
  if (!due) return;
  await db.transaction().execute(async (trx) => {
    const waiting = await trx
      .selectFrom('permission_request')
      .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
      .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
      .select(['permission_request.id', 'permission_request.manager_id'])
      .where('sign_up.round_id', '=', round.id)
      .where('permission_state.state', '=', 'asked')
      .where('sign_up.set_aside', '=', false)
      // Who was asked or reminded since the day of this step has had it.
      .where('permission_request.mailed_on', '<', due.day)
      .forUpdate('permission_request')
      .execute();
    // Who is asked about several people has one mail, from which all of them are answered.
    for (const [first, ...others] of Map.groupBy(waiting, (row) => row.manager_id ?? row.id).values()) {
      await remindAbout(trx, [first!.id, ...others.map(({ id }) => id)], { today, step: due.step });
    }
  });
}

async function remindUnfinished(db: Db, round: Round, today: string): Promise<void> {
  const { signUpCloses } = round;
  const due = signUpCloses === null ? null : lastDayDue(signUpCloses, today, [UNFINISHED]);
  if (!due) return;
  await db.transaction().execute(async (trx) => {
    const begun = await unfinished(trx, round)
      .select(['id', 'email', 'person_id', 'locale'])
      // Who is busy with it need not be reminded.
      .where(sql<string>`(created_at at time zone 'Europe/Amsterdam')::date::text`, '<', today)
      .execute();
    for (const { id, email, person_id, locale } of begun) {
      await post(trx, mails.unfinished, {
        to: email,
        locale,
        about: { draftId: id },
        programmeId: round.programmeId,
        dedupe: `${round.id} ${person_id ?? email} ${due.step}`,
      });
    }
  });
}

/**
 * What was begun long ago goes, and with it the record of its mails: those addresses may be anybody's. That somebody
 * sent the form stays, for a workbook does not write over own words, and so does what waits for a coordinator.
 */
export async function clearOldDrafts(db: Db): Promise<void> {
  await db
    .deleteFrom('sign_up_draft')
    .where('expires_at', '<', sql<Date>`now()`)
    .where('sent_at', 'is', null)
    .execute();
  await db
    .deleteFrom('sign_up_key')
    .where('draft_id', 'in', (from) =>
      from.selectFrom('sign_up_draft').select('id').where('expires_at', '<', sql<Date>`now()`),
    )
    .execute();
  await db
    .updateTable('sign_up_draft')
    .set({ answers: JSON.stringify({}) })
    .where('expires_at', '<', sql<Date>`now()`)
    .where(sql<string>`coalesce(answers ->> 'proposed', '')`, '=', '')
    .where(sql<boolean>`answers <> '{}'`)
    .execute();
  await db
    .deleteFrom('mail')
    .where('kind', 'in', [confirmMail.name, unfinishedReminder.name])
    .where('created_at', '<', sql<Date>`now() - make_interval(days => ${DRAFT_DAYS})`)
    .execute();
}
