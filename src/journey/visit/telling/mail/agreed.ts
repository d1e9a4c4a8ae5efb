import { dutch, english } from '../../../../language/grammar.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { visitPath } from '../../paths.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../about.ts';

/** Both said yes, and one of them asked for another day. */
export const agreedMail = defineMail({
  name: 'visit.agreed',
  label: { nl: 'allebei ja, nog een dag afspreken', en: 'both said yes, a day to agree on' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  async read({ db, baseUrl }, about) {
    const found = await readForSide(db, about);
    if (found?.state !== 'accepted') return null;
    const { visit, hosts, ...facts } = found;
    const others = about.side === 'visitor' ? hosts.map((host) => host.name) : [visit.visitorName ?? ''];
    return { ...facts, others: facts.open ? others : [], link: new URL(visitPath(visit.id), baseUrl).href };
  },
  letter: {
    nl: ({ name, round, open, others, link, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? `Jullie zeiden allebei ja: spreek een dag af (${open.title})`
        : `Spreek een dag af: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? `${dutch.list(['Jij', ...others])} zeiden allebei ja. Een van jullie vroeg om een andere dag. Kies samen een dag op de pagina van de stage.`
          : 'Jullie zeiden allebei ja, en een van jullie vroeg om een andere dag. Log in om die te zien.',
      ],
      action: { text: 'Kies een dag', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, open, others, link, ...sender }) => ({
      ...envelope(sender),
      subject: open ? `You both said yes: agree on a day (${open.title})` : `Agree on a day: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? `${english.list(['You', ...others])} both said yes. One of you asked for another day. Choose one together on the page of the visit.`
          : 'You both said yes, and one of you asked for another day. Sign in to see it.',
      ],
      action: { text: 'Choose a day', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
