import { listMails } from '../../platform/mail/kind.ts';
import { digestMail } from './mail/digest.ts';

/** The mails that go out from here. */
export const mails = listMails({
  digest: digestMail,
});
