import { listMails } from '../platform/mail/kind.ts';
import { signInMail } from './mail/sign-in.ts';

/** The mails that go out from here. */
export const mails = listMails({
  signIn: signInMail,
});
