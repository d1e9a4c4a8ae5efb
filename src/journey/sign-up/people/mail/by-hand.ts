import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { ownSignUpPath } from '../../paths.ts';

/** A coordinator signed somebody up, or changed what they sent: they hear it, without anything of where they want to go. */
export const byHandMail = defineMail({
  name: 'sign-up.by-hand',
  label: { nl: 'aangemeld of gewijzigd door de coördinator', en: 'signed up or changed by the coordinator' },
  goesTo: ['participant'],
  about: z.object({ signUpId: z.uuid(), added: z.boolean() }),
  subjects: ({ signUpId }) => [{ kind: 'sign_up', id: signUpId }],
  async read({ db, baseUrl }, { signUpId, added }) {
    const signUp = await db
      .selectFrom('sign_up')
      .innerJoin('round', 'round.id', 'sign_up.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .innerJoin('person', 'person.id', 'sign_up.person_id')
      .select(['person.name', 'round.name as round', 'programme.name as programme', 'round.programme_id'])
      .where('sign_up.id', '=', signUpId)
      .executeTakeFirst();
    if (!signUp) return null;
    const coordinators = await readCoordinatorAddresses(db, signUp.programme_id);
    return { ...signUp, added, coordinators, link: new URL(ownSignUpPath(), baseUrl).href };
  },
  letter: {
    nl: ({ name, round, added, link, ...sender }) => ({
      ...envelope(sender),
      subject: added ? `Je bent aangemeld: ${round}` : `Je aanmelding is gewijzigd: ${round}`,
      greeting: `Dag ${name},`,
      paragraphs: [
        added
          ? `De coördinator heeft je aangemeld voor ${round}.`
          : `De coördinator heeft iets gewijzigd in je aanmelding voor ${round}.`,
        'Kijk of alles klopt. Je kunt het zelf wijzigen, of je aanmelding intrekken.',
      ],
      action: { text: 'Bekijk je aanmelding', url: link },
      why: `Je krijgt deze mail omdat je bent aangemeld voor ${round}.`,
    }),
    en: ({ name, round, added, link, ...sender }) => ({
      ...envelope(sender),
      subject: added ? `You are signed up: ${round}` : `Your sign-up was changed: ${round}`,
      greeting: `Hello ${name},`,
      paragraphs: [
        added
          ? `The coordinator has signed you up for ${round}.`
          : `The coordinator has changed something in your sign-up for ${round}.`,
        'See whether everything is right. You can change it yourself, or withdraw.',
      ],
      action: { text: 'See your sign-up', url: link },
      why: `You get this email because you are signed up for ${round}.`,
    }),
  },
});
