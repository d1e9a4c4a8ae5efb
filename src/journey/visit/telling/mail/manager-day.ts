import { z } from 'zod';
import { homePath } from '../../../../homes/paths.ts';
import { personIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { findWhoAllowed } from '../../../sign-up/reads-permissions.ts';
import { readVisit } from '../../reads.ts';
import { factsOf } from '../say.ts';

const aboutChange = z.object({
  visitId: z.uuid(),
  managerId: personIdSchema,
  /** Of the visit, when its day changed: of a later change there is a mail of its own. */
  sequence: z.int(),
});

/** The day of a visit is another one: to who gave permission, who need not do anything. */
export const managerDayMail = defineMail({
  name: 'visit.manager-day',
  label: { nl: 'andere dag, aan de leidinggevende', en: 'another day, to the manager' },
  goesTo: ['manager'],
  about: aboutChange,
  subjects: ({ visitId, managerId }) => [
    { kind: 'visit', id: visitId },
    { kind: 'person', id: managerId },
  ],
  async read({ db, baseUrl }, { visitId, managerId, sequence }) {
    const visit = await readVisit(db, visitId);
    if (!visit?.signUpId || visit.secret || visit.sequence !== sequence) return null;
    if (visit.state !== 'arranged' && visit.state !== 'ready') return null;
    const manager = await findWhoAllowed(db, visit.signUpId);
    if (manager?.id !== managerId) return null;
    const { visitorName, round, programme, title, host: organisation, days, startTime, endTime } = visit;
    return {
      ...{ name: visitorName ?? '', manager: manager.name, round, programme },
      coordinators: await readCoordinatorAddresses(db, visit.programmeId),
      link: new URL(homePath, baseUrl).href,
      about: { title, organisation, days, times: { from: startTime, until: endTime } },
    };
  },
  letter: {
    nl: ({ name, manager, round, about, link, ...sender }) => ({
      ...envelope(sender),
      subject: `De stage van ${name} is op een andere dag`,
      greeting: `Dag ${manager},`,
      paragraphs: [
        `Jij gaf ${name} toestemming om mee te doen met ${round}. De dag van de stage is veranderd. Je hoeft niets te doen.`,
      ],
      facts: factsOf(about, 'nl'),
      action: { text: 'Lees wat een stage is', url: link },
      why: `Je krijgt deze mail omdat je toestemming gaf aan ${name}.`,
    }),
    en: ({ name, manager, round, about, link, ...sender }) => ({
      ...envelope(sender),
      subject: `The visit of ${name} is on another day`,
      greeting: `Hello ${manager},`,
      paragraphs: [
        `You gave ${name} permission to take part in ${round}. The day of the visit has changed. You need not do anything.`,
      ],
      facts: factsOf(about, 'en'),
      action: { text: 'Read what a visit is', url: link },
      why: `You get this email because you gave ${name} permission.`,
    }),
  },
});
