import { does } from '../../platform/jobs/work.ts';
import { daysChanged } from '../place/schema.ts';
import { leavingSignUps } from './draft/leaving.ts';
import { confirmMail } from './draft/mail/confirm.ts';
import { receiptMail } from './draft/mail/receipt.ts';
import { unfinishedReminder } from './draft/mail/unfinished.ts';
import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { beginSignUpDay } from './jobs.ts';
import { tellDaysChanged } from './people/days-changed.ts';
import { daysChangedMail } from './people/mail/days-changed.ts';
import { answerMail } from './permission/mail/answer.ts';
import { permissionMail } from './permission/mail/permission.ts';
import { permissionReminder } from './permission/mail/permission-reminder.ts';
import { refusalMail } from './permission/mail/refusal.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';
import { withdrawalMail } from './withdrawal/mail/withdrawn.ts';

export const stage = {
  pages,
  inventory,
  example,
  tasks: { round: roundTasks, organisation: organisationTasks },
  mails: [
    ...[confirmMail, unfinishedReminder, receiptMail],
    ...[permissionMail, permissionReminder, answerMail, refusalMail],
    ...[withdrawalMail, daysChangedMail],
  ],
  work: [does(daysChanged, tellDaysChanged)],
  daily: beginSignUpDay,
  leaving: leavingSignUps,
};
