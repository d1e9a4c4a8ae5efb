import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { makeReplyLink } from '../../reply/keys.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../../telling/about.ts';
import { factsOf } from '../../telling/say.ts';

/** The day after: did it take place? One of two buttons. Of a secret place it is asked when the round is over, or a window after it. */
export const wasItMail = defineMail({
  name: 'visit.was-it',
  label: { nl: 'ging het door?', en: 'did it take place?' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  async read({ db, baseUrl }, about) {
    const found = await readForSide(db, about);
    if (!found || (found.state !== 'arranged' && found.state !== 'ready')) return null;
    const { visit, hosts: _hosts, ...facts } = found;
    const { roundId } = found;
    // Who received several on one day is asked about each.
    const who = facts.open && about.side === 'host' ? (visit.visitorName ?? '') : '';
    return { ...facts, who, link: await makeReplyLink(db, { roundId, personId: about.personId }, baseUrl) };
  },
  letter: {
    nl: ({ name, round, open, who, link, ...sender }) => ({
      ...envelope(sender),
      subject: open ? `Ging het door? ${open.title}` : `Ging je stage door? ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: ['Ging de stage door? Eén druk op de knop is genoeg.'],
      facts: open ? [...(who ? [['Wie', who] as const] : []), ...factsOf(open, 'nl')] : undefined,
      action: { text: 'Zeg of het doorging', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, open, who, link, ...sender }) => ({
      ...envelope(sender),
      subject: open ? `Did it take place? ${open.title}` : `Did your visit take place? ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: ['Did the visit take place? One press is enough.'],
      facts: open ? [...(who ? [['Who', who] as const] : []), ...factsOf(open, 'en')] : undefined,
      action: { text: 'Say whether it took place', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
