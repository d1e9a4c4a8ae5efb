import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { declinedMail } from './invitation/mail/declined.ts';
import { invitationMail } from './invitation/mail/invitation.ts';
import { invitationReminder } from './invitation/mail/reminder.ts';
import { beginProgrammeDay } from './jobs.ts';
import { pages } from './routes.ts';
import { organisationTasks, roundTasks } from './tasks.ts';

export const stage = {
  pages,
  inventory,
  example,
  tasks: { round: roundTasks, organisation: organisationTasks },
  mails: [invitationMail, invitationReminder, declinedMail],
  daily: beginProgrammeDay,
};
