import { listMails } from '../../platform/mail/kind.ts';
import { closedMail } from './leak/mail/closed.ts';
import { fillInMail } from './leak/mail/fill-in.ts';
import { notAsPlannedMail } from './leak/mail/not-as-planned.ts';

/** The mails that go out from here. */
export const mails = listMails({
  closed: closedMail,
  fillIn: fillInMail,
  notAsPlanned: notAsPlannedMail,
});
