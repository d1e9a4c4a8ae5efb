import { defineMail } from '../../../../platform/mail/kind.ts';
import { receiveMail } from './receive.ts';

/** Who receives has not answered all of them: the same question once more, with a key of its own. */
export const receiveReminder = defineMail({
  ...receiveMail,
  name: 'visit.receive-reminder',
  label: { nl: 'herinnering: vraag om te ontvangen', en: 'reminder: request to receive' },
  reminder: true,
  letter: {
    nl: (asked) => {
      const letter = receiveMail.letter.nl(asked);
      return { ...letter, subject: `Herinnering: ${letter.subject}` };
    },
    en: (asked) => {
      const letter = receiveMail.letter.en(asked);
      return { ...letter, subject: `Reminder: ${letter.subject}` };
    },
  },
});
