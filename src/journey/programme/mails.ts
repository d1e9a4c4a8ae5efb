import { listMails } from '../../platform/mail/kind.ts';
import { appointedMail } from './coordination/mail/appointed.ts';
import { endedMail } from './coordination/mail/ended.ts';
import { correctionAnsweredMail } from './correcting/mail/correction-answered.ts';
import { correctionAskedMail } from './correcting/mail/correction-asked.ts';
import { declinedMail } from './invitation/mail/declined.ts';
import { invitationMail } from './invitation/mail/invitation.ts';
import { invitationReminder } from './invitation/mail/reminder.ts';

/** The mails that go out from here. */
export const mails = listMails({
  invitation: invitationMail,
  reminder: invitationReminder,
  declined: declinedMail,
  appointed: appointedMail,
  ended: endedMail,
  correctionAsked: correctionAskedMail,
  correctionAnswered: correctionAnsweredMail,
});
