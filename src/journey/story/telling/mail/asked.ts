import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutTeller, readForTeller, subjectsOf } from '../about.ts';

/** Would you tell of your visit, together? */
export const askedMail = defineMail({
  name: 'story.asked',
  label: { nl: 'wil je er een verhaal van maken?', en: 'would you make a story of it?' },
  goesTo: ['participant', 'host'],
  about: aboutTeller,
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, about) {
    const found = await readForTeller(db, baseUrl, about, ['asked']);
    if (!found || found.story.speakers[about.side].willingOn !== null) return null;
    return found.letter;
  },
  letter: {
    nl: ({ name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Vertel jij over de stage?',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? `We maken graag een verhaal van de stage die jij en ${open.other} (${open.organisation}) samen hadden: een paar vragen, jullie antwoorden.`
          : 'We maken graag een verhaal van de stage die jullie samen hadden: een paar vragen, jullie antwoorden. Alleen jullie functies staan erin, en nergens wanneer of waar het was.',
        'Je kiest zelf hoe je erin staat en je leest alles voor het online komt. Je kunt het altijd laten weghalen, zonder reden.',
      ],
      action: { text: 'Lees wat we vragen', url: link },
      why: `Je krijgt deze mail omdat je zei dat we je mogen vragen, in ${sender.programme}.`,
    }),
    en: ({ name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Will you tell of the visit?',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? `We would like to make a story of the visit that you and ${open.other} (${open.organisation}) had together: a few questions, and your answers.`
          : 'We would like to make a story of the visit that you two had together: a few questions, and your answers. Only your functions are in it, and nowhere when or where it was.',
        'You choose how you are named, and you read all of it before it goes online. You can always have it taken away, without a reason.',
      ],
      action: { text: 'Read what we ask', url: link },
      why: `You get this email because you said that we may ask you, in ${sender.programme}.`,
    }),
  },
});
