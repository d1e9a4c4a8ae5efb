import { z } from 'zod';
import { minePath } from '../../../../homes/paths.ts';
import { formatEachDay, type Locale } from '../../../../language/format.ts';
import { personIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import type { Subject } from '../../../../platform/mail/subject.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { visitPath } from '../../paths.ts';
import { readVisit, type Visit } from '../../reads.ts';
import { isMailed } from '../whom.ts';

/** What a coordinator writes to those of some visits, once to each of them. Never about a secret place. */
export const messageMail = defineMail({
  name: 'visit.message',
  label: { nl: 'bericht van de coördinator', en: 'message of the coordinator' },
  goesTo: ['participant', 'host'],
  about: z.object({ personId: personIdSchema, visitIds: z.array(z.uuid()).min(1) }),
  subjects: ({ personId, visitIds }): Subject[] => [
    { kind: 'person', id: personId },
    ...visitIds.map((id): Subject => ({ kind: 'visit', id })),
  ],
  async read({ db, baseUrl }, { personId, visitIds }) {
    const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
    const found: Visit[] = [];
    for (const id of visitIds) {
      const visit = await readVisit(db, id);
      if (visit && isMailed(visit)) found.push(visit);
    }
    const [first, ...others] = found;
    if (!person || !first) return null;
    return {
      name: person.name,
      round: first.round,
      programme: first.programme,
      coordinators: await readCoordinatorAddresses(db, first.programmeId),
      visits: found,
      link: new URL(others.length > 0 ? minePath() : visitPath(first.id), baseUrl).href,
    };
  },
  letter: {
    nl: ({ name, round, visits, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Bericht van de coördinator: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: ['De coördinator heeft een bericht over wat hieronder staat.'],
      facts: linesOf(visits, 'nl'),
      action: { text: visits.length > 1 ? 'Bekijk je stages' : 'Naar de stage', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, visits, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Message of the coordinator: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: ['The coordinator has a message about what is below.'],
      facts: linesOf(visits, 'en'),
      action: { text: visits.length > 1 ? 'See your visits' : 'To the visit', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});

/** What it is about, each place once with its days. */
const linesOf = (visits: readonly Visit[], locale: Locale): [string, string][] =>
  [...Map.groupBy(visits, ({ title, host }) => `${title}, ${host}`)].map(([place, visitsThere]) => [
    place,
    formatEachDay([...new Set(visitsThere.flatMap(({ days }) => days))].toSorted(), locale),
  ]);
