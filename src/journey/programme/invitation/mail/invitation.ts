import { organisationPath } from '../../../../homes/paths.ts';
import type { Both } from '../../../../language/both.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import { invitationPath } from '../../paths.ts';
import {
  aboutContact,
  frame,
  linkTo,
  question,
  readAsked,
  roundFacts,
  subjectsOf,
  type ToContact,
} from '../to-contact.ts';

/** A contact person is invited for a round; when the organisation has answered, they are told what it said. */
export const invitationMail = defineMail({
  name: 'programme.invitation',
  label: { nl: 'uitnodiging', en: 'invitation' },
  goesTo: ['contact'],
  about: aboutContact,
  subjects: subjectsOf,
  read: readAsked,
  letter: {
    nl: (to) => (to.answer === null ? invitation.nl(to) : welcome.nl(to)),
    en: (to) => (to.answer === null ? invitation.en(to) : welcome.en(to)),
  },
});

const invitation: Both<(to: ToContact) => Letter> = {
  nl: (to) =>
    question.nl(to, {
      above: to.aboveNl,
      subject: `Doet ${to.organisation} mee aan ${to.round.name}?`,
      opening: `${to.organisation} is uitgenodigd voor ${to.round.name} van ${to.programme}: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie. Jij bent de contactpersoon.`,
    }),
  en: (to) =>
    question.en(to, {
      above: to.aboveEn,
      subject: `Does ${to.organisation} take part in ${to.round.name}?`,
      opening: `${to.organisation} is invited to ${to.round.name} of ${to.programme}: colleagues spend a day at another organisation, and you receive somebody from another organisation. You are the contact person.`,
    }),
};

/** To who became contact person after the organisation answered: that is not asked again. */
const welcome: Both<(to: ToContact) => Letter> = {
  nl: (to) => ({
    ...frame.nl(to),
    subject: `Je bent nu contactpersoon van ${to.organisation} voor ${to.round.name}`,
    ...(to.answer === 'yes'
      ? {
          paragraphs: [
            `Je bent nu contactpersoon van ${to.organisation} voor ${to.round.name} van ${to.programme}. ${to.organisation} doet mee: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie.`,
            'Kijk of jullie plekken kloppen, en hoe het met de aanmeldingen van je collega’s staat.',
          ],
          facts: roundFacts.nl(to),
          action: { text: 'Bekijk jullie plekken en mensen', url: linkTo(to, organisationPath(to.address)) },
        }
      : {
          paragraphs: [
            `Je bent nu contactpersoon van ${to.organisation} voor ${to.round.name} van ${to.programme}. ${to.organisation} doet deze keer niet mee.`,
            'Je hoeft niets te doen. Willen jullie toch meedoen? Dan kun je het antwoord veranderen.',
          ],
          action: { text: 'Bekijk het antwoord', url: linkTo(to, invitationPath(to.address)) },
        }),
  }),
  en: (to) => ({
    ...frame.en(to),
    subject: `You are now a contact person of ${to.organisation} for ${to.round.name}`,
    ...(to.answer === 'yes'
      ? {
          paragraphs: [
            `You are now a contact person of ${to.organisation} for ${to.round.name} of ${to.programme}. ${to.organisation} takes part: colleagues spend a day at another organisation, and you receive somebody from another organisation.`,
            'See whether your places are right, and how the sign-ups of your colleagues stand.',
          ],
          facts: roundFacts.en(to),
          action: { text: 'See your places and people', url: linkTo(to, organisationPath(to.address)) },
        }
      : {
          paragraphs: [
            `You are now a contact person of ${to.organisation} for ${to.round.name} of ${to.programme}. ${to.organisation} does not take part this time.`,
            'There is nothing to do. Would you like to take part after all? Then you can change the answer.',
          ],
          action: { text: 'See the answer', url: linkTo(to, invitationPath(to.address)) },
        }),
  }),
};
