import { dutch, english } from '../../../../language/grammar.ts';
import { invitation } from '../../../../platform/calendar/write.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { eventOf } from '../../calendar/event.ts';
import { readWhere } from '../../calendar/where.ts';
import { visitPath } from '../../paths.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../about.ts';
import { factsOf } from '../say.ts';

/** Somebody else receives, or where and when to be there changed, on the same day. Never about a secret place. */
export const changedMail = defineMail({
  name: 'visit.changed',
  label: { nl: 'iets anders bij de stage', en: 'something else about the visit' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  async read({ db, baseUrl }, about) {
    const found = await readForSide(db, about);
    if (!found?.open || (found.state !== 'arranged' && found.state !== 'ready')) return null;
    const { visit, hosts, open, ...facts } = found;
    const email =
      about.side === 'visitor'
        ? visit.visitorEmail
        : hosts.find(({ personId }) => personId === about.personId)?.email;
    const where = await readWhere(db, visit);
    return {
      ...{ ...facts, open, where, receiving: hosts.map(({ name }) => name).filter(Boolean) },
      calendar: email
        ? {
            method: 'REQUEST' as const,
            text: invitation({
              ...eventOf(visit, { baseUrl, where }),
              attendee: { name: facts.name, address: email },
            }),
          }
        : undefined,
      link: new URL(visitPath(visit.id), baseUrl).href,
    };
  },
  letter: {
    nl: ({ name, round, side, open, where, receiving, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: `Er is iets veranderd: ${open.title}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'De stage blijft op dezelfde dag. Wel is er iets anders: wie ontvangt, hoe laat, of waar je je meldt. Dit is hoe het nu is.',
      ],
      facts: [
        ...factsOf(open, 'nl'),
        ...(where ? [['Waar', where] as const] : []),
        ...(receiving.length > 0 ? [['Wie ontvangt', dutch.list(receiving)] as const] : []),
      ],
      action: { text: side === 'visitor' ? 'Naar je stage' : 'Naar de stage', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, side, open, where, receiving, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: `Something has changed: ${open.title}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'The visit stays on the same day. Something else is different: who receives you, the time, or where to report. This is how it is now.',
      ],
      facts: [
        ...factsOf(open, 'en'),
        ...(where ? [['Where', where] as const] : []),
        ...(receiving.length > 0 ? [['Who receives', english.list(receiving)] as const] : []),
      ],
      action: { text: side === 'visitor' ? 'To your visit' : 'To the visit', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
