import { listMails } from '../../platform/mail/kind.ts';
import { doesItHoldMail } from './confirming/mail/does-it-hold.ts';
import { handOverMail } from './handing-over/mail/hand-over.ts';
import { handOverForYouMail } from './handing-over/mail/hand-over-for-you.ts';
import { introducedMail } from './introducing/mail/introduced.ts';
import { introductionMail } from './introducing/mail/introduction.ts';
import { pulseMail } from './pulse/mail/pulse.ts';
import { pulseReminder } from './pulse/mail/pulse-reminder.ts';
import { suggestedLineMail } from './suggesting/mail/suggested-line.ts';

/** The mails that go out from here. */
export const mails = listMails({
  doesItHold: doesItHoldMail,
  introduction: introductionMail,
  introduced: introducedMail,
  suggestedLine: suggestedLineMail,
  handOver: handOverMail,
  handOverForYou: handOverForYouMail,
  pulse: pulseMail,
  pulseReminder,
});
