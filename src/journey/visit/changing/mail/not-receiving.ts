import { z } from 'zod';
import { minePath } from '../../../../homes/paths.ts';
import { personIdSchema } from '../../../../people/ids.ts';
import { cancellation } from '../../../../platform/calendar/write.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import type { Subject } from '../../../../platform/mail/subject.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { eventOf } from '../../calendar/event.ts';
import { wasInCalendars } from '../../calendar/where.ts';
import { readHosts, readVisit } from '../../reads.ts';
import { factsOf } from '../../telling/say.ts';

/** To who received and does no more: out of their calendar it goes too. */
export const notReceivingMail = defineMail({
  name: 'visit.not-receiving',
  label: { nl: 'je ontvangt deze stage niet meer', en: 'you do not receive this visit any more' },
  goesTo: ['host'],
  about: z.object({ visitId: z.uuid(), personId: personIdSchema }),
  subjects: ({ visitId, personId }): Subject[] => [
    { kind: 'visit', id: visitId },
    { kind: 'person', id: personId },
  ],
  async read({ db, baseUrl }, { visitId, personId }, { to }) {
    const visit = await readVisit(db, visitId);
    const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
    // Whoever came back before it went has not left.
    if (!visit || !person || (await readHosts(db, visit.placeId)).some((host) => host.personId === personId))
      return null;
    const { secret, title, host, days, startTime, endTime, programmeId, round, programme } = visit;
    const open = secret
      ? null
      : { title, organisation: host, days, times: { from: startTime, until: endTime } };
    const calendar =
      open && (await wasInCalendars(db, visitId))
        ? {
            method: 'CANCEL' as const,
            text: cancellation({
              ...eventOf(visit, { baseUrl, where: '', sequence: visit.sequence + 1 }),
              attendee: { name: person.name, address: to },
            }),
          }
        : undefined;
    return {
      // Who receives at a secret place is named in no mail.
      ...{ name: secret ? '' : person.name, round, programme, open, calendar },
      coordinators: await readCoordinatorAddresses(db, programmeId),
      link: new URL(minePath(), baseUrl).href,
    };
  },
  letter: {
    nl: ({ name, round, open, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open
        ? `Je ontvangt deze stage niet meer: ${open.title}`
        : `Je ontvangt een stage niet meer: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? 'Je staat niet meer bij deze stage. Je hoeft niets te doen.'
          : 'Je staat niet meer bij een stage op een geheime plek. Je hoeft niets te doen.',
        'Klopt dat niet? Antwoord dan op deze mail.',
      ],
      facts: open ? factsOf(open, 'nl') : undefined,
      action: { text: 'Bekijk hoe het nu staat', url: link },
      why: `Je krijgt deze mail omdat je meedeed aan ${round}.`,
    }),
    en: ({ name, round, open, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open
        ? `You do not receive this visit any more: ${open.title}`
        : `You do not receive a visit any more: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? 'Your name has been taken off this visit. You need not do anything.'
          : 'Your name has been taken off a visit at a secret place. You need not do anything.',
        'Is that not right? Then answer this email.',
      ],
      facts: open ? factsOf(open, 'en') : undefined,
      action: { text: 'See how things stand', url: link },
      why: `You get this email because you took part in ${round}.`,
    }),
  },
});
