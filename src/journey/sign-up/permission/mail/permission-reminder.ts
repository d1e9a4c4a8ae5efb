import { defineMail } from '../../../../platform/mail/kind.ts';
import { permissionMail } from './permission.ts';

/** The manager has not answered: the same question once more, with a key of its own. */
export const permissionReminder = defineMail({
  ...permissionMail,
  name: 'sign-up.permission-reminder',
  label: { nl: 'herinnering: vraag om toestemming', en: 'reminder: request for permission' },
  reminder: true,
  letter: {
    nl: (asked) => ({
      ...permissionMail.letter.nl(asked),
      subject: `Herinnering: mag ${asked.name} meedoen met ${asked.round}?`,
    }),
    en: (asked) => ({
      ...permissionMail.letter.en(asked),
      subject: `Reminder: may ${asked.name} take part in ${asked.round}?`,
    }),
  },
});
