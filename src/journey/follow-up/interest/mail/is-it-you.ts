import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { makeInterestLink } from '../keys.ts';
import { readInterest } from '../read-interest.ts';

/** Somebody filled in this address at a page for colleagues: is it theirs? It holds nothing that was typed. */
export const isItYouMail = defineMail({
  name: 'follow-up.is-it-you',
  label: { nl: 'belangstelling: klopt je adres?', en: 'interest: is this your address?' },
  goesTo: ['participant'],
  about: z.object({ interestId: z.uuid() }),
  subjects: ({ interestId }) => [{ kind: 'interest', id: interestId }],
  first: true,
  forStrangers: true,
  async read({ db, baseUrl }, { interestId }) {
    const found = await readInterest(db, interestId);
    if (!found || found.confirmedOn !== null) return null;
    const { programme, coordinators, wants } = found;
    return { programme, coordinators, wants, link: await makeInterestLink(db, interestId, baseUrl) };
  },
  letter: {
    nl: ({ wants, link, ...sender }) => ({
      ...envelope(sender),
      subject: wants === 'join' ? 'Wil je ook een keer mee op stage?' : 'Wil je kennismaken?',
      greeting: 'Dag,',
      paragraphs: [
        wants === 'join'
          ? 'Je las wat een collega van een stage meenam, en wilt bij de volgende ronde ook. Klopt dat? Druk op de knop, dan hoor je het als je je kunt aanmelden.'
          : 'Je las wat een collega van een stage meenam, en wilt kennismaken. Klopt dat? Druk op de knop, dan krijgt die collega je naam, je organisatie en dit adres.',
        'Vroeg je dit niet? Dan hoef je niets te doen. Er gebeurt niets, en over een week is het weg.',
        'Bewaar deze mail: met dezelfde knop haal je jezelf later weer van de lijst.',
      ],
      action: { text: 'Ja, dat klopt', url: link },
      why: 'Je krijgt deze mail omdat iemand dit adres invulde.',
    }),
    en: ({ wants, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        wants === 'join'
          ? 'Would you like to go on a visit too?'
          : 'Would you like to get to know each other?',
      greeting: 'Hello,',
      paragraphs: [
        wants === 'join'
          ? 'You read what a colleague took along from a visit, and would like to join the next round. Is that right? Press the button, and you hear when you can sign up.'
          : 'You read what a colleague took along from a visit, and would like to get to know them. Is that right? Press the button, and that colleague gets your name, your organisation and this address.',
        'Did you not ask for this? Then you need not do anything. Nothing happens, and in a week it is gone.',
        'Please keep this email: with the same button you can take yourself off the list later.',
      ],
      action: { text: 'Yes, that is right', url: link },
      why: 'You get this email because somebody filled in this address.',
    }),
  },
});
