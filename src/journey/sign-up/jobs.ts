import type { Db } from '../../platform/db/connect.ts';
import type { Mailroom } from '../../platform/mail/mailroom.ts';
import { confirmation, confirmMail } from './draft/mail/confirm.ts';
import { receipt, receiptMail } from './draft/mail/receipt.ts';
import { unfinished, unfinishedReminder } from './draft/mail/unfinished.ts';
import { digest, digestMail } from './mail/digest.ts';
import type { Writer } from './mail.ts';
import { daysChangedMail, writeDaysChanged } from './people/mail/days-changed.ts';
import { answer, answerMail } from './permission/mail/answer.ts';
import { permission, permissionMail } from './permission/mail/permission.ts';
import { permissionReminder } from './permission/mail/permission-reminder.ts';
import { refusal, refusalMail } from './permission/mail/refusal.ts';
import { clearOldDrafts, remindByDate } from './permission/reminders.ts';
import { withdrawal, withdrawalMail } from './withdrawal/mail/withdrawn.ts';
import { forgetAccounts, forgetNames } from './withdrawal/withdrawal.ts';

/** Says who writes the mails of this stage. Keys are made here, at the last moment, and only digests stay. */
export function writeSignUpMail({ writes }: Pick<Mailroom, 'writes'>, writer: Writer): void {
  writes(confirmMail, ({ draftId }, { locale }) => confirmation(writer, draftId, locale));
  writes(unfinishedReminder, ({ draftId }, { locale }) => unfinished(writer, draftId, locale));
  writes(permissionMail, ({ requestId }, { locale }) => permission(writer, requestId, locale, false));
  writes(permissionReminder, ({ requestId }, { locale }) => permission(writer, requestId, locale, true));
  writes(answerMail, ({ requestId }, { locale }) => answer(writer, requestId, locale));
  writes(refusalMail, ({ requestId }, mail) => refusal(writer, requestId, mail));
  writes(receiptMail, ({ signUpId }, { locale }) => receipt(writer, signUpId, locale));
  writes(withdrawalMail, (about, { locale }) => withdrawal(writer, about, locale));
  writes(digestMail, (about, { locale }) => digest(writer, about, locale));
  writes(daysChangedMail, (about, { locale }) => writeDaysChanged(writer, about, locale));
}

/** Reminds managers and who has not sent yet, and tells coordinators the day before each date. */
export async function beginSignUpDay(db: Db, today: string): Promise<void> {
  await clearOldDrafts(db);
  await forgetNames(db);
  await forgetAccounts(db);
  await remindByDate(db, today);
}
