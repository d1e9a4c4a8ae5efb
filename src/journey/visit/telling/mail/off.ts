import { minePath } from '../../../../homes/paths.ts';
import { cancellation } from '../../../../platform/calendar/write.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { eventOf } from '../../calendar/event.ts';
import { wasInCalendars } from '../../calendar/where.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../about.ts';
import { factsOf } from '../say.ts';

/** A visit is off. Why is not said to the other side, nor who it was that said no. */
export const offMail = defineMail({
  name: 'visit.off',
  label: { nl: 'de stage gaat niet door', en: 'the visit is off' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  first: true,
  async read({ db, baseUrl }, about) {
    const found = await readForSide(db, about);
    if (!found || !['declined', 'lapsed', 'cancelled'].includes(found.state)) return null;
    const { visit, hosts, ...facts } = found;
    const email =
      about.side === 'visitor'
        ? visit.visitorEmail
        : hosts.find(({ personId }) => personId === about.personId)?.email;
    const calendar =
      facts.open && email && (await wasInCalendars(db, visit.id))
        ? {
            method: 'CANCEL' as const,
            text: cancellation({
              ...eventOf(visit, { baseUrl, where: '', sequence: visit.sequence + 1 }),
              attendee: { name: facts.name, address: email },
            }),
          }
        : undefined;
    return { ...facts, calendar, link: new URL(minePath(), baseUrl).href };
  },
  letter: {
    nl: ({ name, round, side, open, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open ? `De stage gaat niet door: ${open.title}` : `De stage gaat niet door: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? 'Deze stage gaat niet door. Je hoeft niets te doen.'
          : 'Een stage op een geheime plek gaat niet door. Je hoeft niets te doen.',
        side === 'visitor'
          ? 'De coördinator zoekt een andere stage voor je. Komt die er, dan krijg je een mail.'
          : 'Komt er iemand anders voor deze plek, dan vragen we het je eerst.',
      ],
      facts: open ? factsOf(open, 'nl') : undefined,
      action: { text: 'Bekijk hoe het nu staat', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, side, open, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open ? `The visit is off: ${open.title}` : `The visit is off: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? 'This visit is off. You need not do anything.'
          : 'A visit at a secret place is off. You need not do anything.',
        side === 'visitor'
          ? 'The coordinator looks for another visit for you. When there is one, you get an email.'
          : 'If somebody else comes for this place, we ask you first.',
      ],
      facts: open ? factsOf(open, 'en') : undefined,
      action: { text: 'See how things stand', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
