import { defineMail } from '../../../../platform/mail/kind.ts';
import { aboutContact, question, readAsked, subjectsOf } from '../to-contact.ts';

/** A contact person whose organisation has not answered is reminded. */
export const invitationReminder = defineMail({
  name: 'programme.reminder',
  label: { nl: 'herinnering aan de uitnodiging', en: 'reminder of the invitation' },
  goesTo: ['contact'],
  about: aboutContact,
  reminder: true,
  subjects: subjectsOf,
  async read(at, about) {
    const to = await readAsked(at, about);
    return to?.answer === null ? to : null;
  },
  letter: {
    nl: (to) =>
      question.nl(to, {
        subject: `Herinnering: doet ${to.organisation} mee aan ${to.round.name}?`,
        opening: `We weten nog niet of ${to.organisation} meedoet aan ${to.round.name} van ${to.programme}.`,
      }),
    en: (to) =>
      question.en(to, {
        subject: `Reminder: does ${to.organisation} take part in ${to.round.name}?`,
        opening: `We do not know yet whether ${to.organisation} takes part in ${to.round.name} of ${to.programme}.`,
      }),
  },
});
