import { listMails } from '../../platform/mail/kind.ts';
import { introductionMail } from './interest/mail/introduction.ts';
import { isItYouMail } from './interest/mail/is-it-you.ts';
import { signUpOpensMail } from './interest/mail/sign-up-opens.ts';
import { newsMail } from './telling/mail/news.ts';
import { questionMail } from './telling/mail/question.ts';

/** The mails that go out from here. */
export const mails = listMails({
  ...{ news: newsMail, question: questionMail },
  ...{ isItYou: isItYouMail, introduction: introductionMail, signUpOpens: signUpOpensMail },
});
