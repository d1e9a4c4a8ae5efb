import { defineMail } from '../../../../platform/mail/kind.ts';
import { sayDue } from '../due.ts';
import { offerMail } from './offer.ts';

/** Who was offered a visit has not answered: the same question once more, with a key of its own. */
export const offerReminder = defineMail({
  ...offerMail,
  name: 'visit.offer-reminder',
  label: { nl: 'herinnering: aanbod van een stage', en: 'reminder: offer of a visit' },
  reminder: true,
  letter: {
    nl: (offer) => ({
      ...offerMail.letter.nl(offer),
      subject: `Herinnering: kom jij op stage? ${sayDue(offer.due, 'nl')}`,
    }),
    en: (offer) => ({
      ...offerMail.letter.en(offer),
      subject: `Reminder: will you come on your visit? ${sayDue(offer.due, 'en')}`,
    }),
  },
});
