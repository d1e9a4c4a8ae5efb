import { listMails } from '../../platform/mail/kind.ts';
import { lookBackMail } from './asking/mail/look-back.ts';
import { lookBackReminder } from './asking/mail/look-back-reminder.ts';

/** The mails that go out from here. */
export const mails = listMails({ lookBack: lookBackMail, lookBackReminder });
