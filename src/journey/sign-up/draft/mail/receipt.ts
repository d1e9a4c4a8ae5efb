import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { ownSignUpPath } from '../../paths.ts';

/** What somebody sent, and what happens next. The choices are a number here: some of those places are secret. */
export const receiptMail = defineMail({
  name: 'sign-up.receipt',
  label: { nl: 'bevestiging van de aanmelding', en: 'receipt of the sign-up' },
  goesTo: ['participant'],
  about: z.object({ signUpId: z.uuid() }),
  subjects: ({ signUpId }) => [{ kind: 'sign_up', id: signUpId }],
  async read({ db, baseUrl }, { signUpId }) {
    const signUp = await db
      .selectFrom('sign_up')
      .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
      .innerJoin('round', 'round.id', 'sign_up.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .innerJoin('person', 'person.id', 'sign_up.person_id')
      .leftJoin('person as manager', 'manager.id', 'sign_up.manager_id')
      .select(['person.name', 'sign_up.job_title as jobTitle', 'sign_up.days', 'sign_up.visits'])
      .select('sign_up.permission')
      .select(({ fn, val }) => fn.coalesce('manager.name', val('')).as('managerName'))
      .select(['organisation.name as organisation', 'round.name as round'])
      .select(['programme.name as programme', 'round.programme_id'])
      .select((eb) =>
        eb
          .selectFrom('choice')
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .whereRef('choice.sign_up_id', '=', 'sign_up.id')
          .as('choices'),
      )
      .where('sign_up.id', '=', signUpId)
      .executeTakeFirst();
    if (!signUp) return null;
    const coordinators = await readCoordinatorAddresses(db, signUp.programme_id);
    return { ...signUp, coordinators, link: new URL(ownSignUpPath(), baseUrl).href };
  },
  letter: {
    nl: (sent) => ({
      ...envelope(sent),
      subject: `We hebben je aanmelding: ${sent.round}`,
      greeting: `Dag ${sent.name},`,
      paragraphs: [
        `Je aanmelding voor ${sent.round} is binnen.`,
        sent.permission
          ? 'Je leidinggevende gaf toestemming. Je doet dus mee met de match.'
          : `${sent.managerName} krijgt een mail met de vraag of je mag meedoen. Je krijgt een mail zodra er antwoord is.`,
      ],
      facts: [
        ['Je werk', `${sent.jobTitle}, ${sent.organisation}`],
        ['Keuzes', String(sent.choices)],
        ['Dagen waarop je kunt', String(sent.days.length)],
        ['Aantal stages dat je wilt', String(sent.visits)],
      ],
      action: { text: 'Bekijk of wijzig je aanmelding', url: sent.link },
      why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${sent.round}.`,
    }),
    en: (sent) => ({
      ...envelope(sent),
      subject: `We have your sign-up: ${sent.round}`,
      greeting: `Hello ${sent.name},`,
      paragraphs: [
        `Your sign-up for ${sent.round} has arrived.`,
        sent.permission
          ? 'Your manager has given permission, so you take part in the match.'
          : `${sent.managerName} gets an email that asks whether you may take part. You get an email as soon as there is an answer.`,
      ],
      facts: [
        ['Your work', `${sent.jobTitle}, ${sent.organisation}`],
        ['Choices', String(sent.choices)],
        ['Days on which you can come', String(sent.days.length)],
        ['Visits you would like', String(sent.visits)],
      ],
      action: { text: 'See or change your sign-up', url: sent.link },
      why: `You get this email because you signed up for ${sent.round}.`,
    }),
  },
});
