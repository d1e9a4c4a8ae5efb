import { listMails } from '../../platform/mail/kind.ts';
import { newsMail } from './telling/mail/news.ts';
import { questionMail } from './telling/mail/question.ts';

/** The mails that go out from here. */
export const mails = listMails({ news: newsMail, question: questionMail });
