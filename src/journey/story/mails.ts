import { listMails } from '../../platform/mail/kind.ts';
import { approveMail } from './approving/mail/approve.ts';
import { askedMail } from './telling/mail/asked.ts';
import { newsMail } from './telling/mail/news.ts';
import { publishedMail } from './telling/mail/published.ts';
import { toReadMail } from './telling/mail/to-read.ts';

/** The mails that go out from here. */
export const mails = listMails({
  ...{ asked: askedMail, toRead: toReadMail, published: publishedMail },
  ...{ approve: approveMail, news: newsMail },
});
