import { listMails } from '../../platform/mail/kind.ts';
import { doesItHoldMail } from './confirming/mail/does-it-hold.ts';

/** The mails that go out from here. */
export const mails = listMails({
  doesItHold: doesItHoldMail,
});
