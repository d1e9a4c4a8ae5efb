import { listMails } from '../../platform/mail/kind.ts';
import { confirmMail } from './draft/mail/confirm.ts';
import { receiptMail } from './draft/mail/receipt.ts';
import { unfinishedReminder } from './draft/mail/unfinished.ts';
import { colleaguesMail } from './employment/mail/colleagues.ts';
import { byHandMail } from './people/mail/by-hand.ts';
import { daysChangedMail } from './people/mail/days-changed.ts';
import { answerMail } from './permission/mail/answer.ts';
import { permissionMail } from './permission/mail/permission.ts';
import { permissionReminder } from './permission/mail/permission-reminder.ts';
import { refusalMail } from './permission/mail/refusal.ts';
import { withdrawalMail } from './withdrawal/mail/withdrawn.ts';

/** The mails that go out from here. */
export const mails = listMails({
  confirm: confirmMail,
  unfinished: unfinishedReminder,
  receipt: receiptMail,
  byHand: byHandMail,
  permission: permissionMail,
  permissionReminder,
  answer: answerMail,
  refusal: refusalMail,
  withdrawn: withdrawalMail,
  daysChanged: daysChangedMail,
  colleagues: colleaguesMail,
});
