import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { visitPath } from '../../paths.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../../telling/about.ts';
import { factsOf } from '../../telling/say.ts';
import { isUnderWay } from '../under-way.ts';

/** The other is there, and does not find the reader. Never about a secret place: its moment tells the day. */
export const waitedForMail = defineMail({
  name: 'visit.waited-for',
  label: { nl: 'er wordt op je gewacht', en: 'somebody waits for you' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  first: true,
  async read({ db, baseUrl, today }, about) {
    const found = await readForSide(db, about);
    // Tomorrow it is of no use any more.
    if (!found?.open || !isUnderWay(found.visit, today())) return null;
    const { visit, hosts, open, ...facts } = found;
    return { ...facts, open, link: new URL(visitPath(visit.id), baseUrl).href };
  },
  letter: {
    nl: ({ name, round, side, open, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        side === 'host'
          ? `Je bezoeker is er en vindt je niet: ${open.title}`
          : `Er wordt op je gewacht: ${open.title}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        side === 'host'
          ? 'Je bezoeker voor vandaag is er, en ziet jou niet. Bel nu, of vraag een collega om je bezoeker op te halen.'
          : 'Wie je vandaag ontvangt, wacht op je en ziet je niet. Bel nu, ook als je onderweg bent.',
        'Lukt het vandaag niet meer? Zeg het dan op de pagina van de stage. De coördinator kreeg ook een mail.',
      ],
      facts: factsOf(open, 'nl'),
      action: { text: 'Naar de stage en het nummer', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, side, open, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        side === 'host'
          ? `Your visitor is there and cannot find you: ${open.title}`
          : `Somebody waits for you: ${open.title}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        side === 'host'
          ? 'Your visitor for today is there, and does not see you. Ring now, or ask a colleague to fetch your visitor.'
          : 'Who receives you today waits for you and does not see you. Ring now, also when you are on your way.',
        'Can it not be today after all? Then say so on the page of the visit. The coordinator got an email too.',
      ],
      facts: factsOf(open, 'en'),
      action: { text: 'To the visit and the number', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
