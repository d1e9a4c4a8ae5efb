import { z } from 'zod';
import { readName } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { reportsPath } from '../../paths.ts';
import { subjectsOfVisit } from '../../telling/about.ts';

/** Something was reported. What, by whom and of which visit stands on the page: a mail can be read by others. */
export const reportedMail = defineMail({
  name: 'visit.reported',
  label: { nl: 'er is iets gemeld', en: 'something was reported' },
  goesTo: ['coordinator'],
  about: z.object({ visitId: z.uuid(), reportId: z.uuid() }),
  subjects: (about) => subjectsOfVisit(about),
  async read({ db, baseUrl }, { reportId }, { to }) {
    const found = await db
      .selectFrom('visit_report')
      .innerJoin('visit', 'visit.id', 'visit_report.visit_id')
      .innerJoin('round', 'round.id', 'visit.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .select(['round.name as round', 'round.code', 'programme.name as programme'])
      .where('visit_report.id', '=', reportId)
      .where('visit_report.handled_at', 'is', null)
      .executeTakeFirst();
    if (!found) return null;
    const { round, programme, code } = found;
    return {
      reader: await readName(db, to),
      round,
      programme,
      link: new URL(reportsPath(code), baseUrl).href,
    };
  },
  letter: {
    nl: ({ reader, round, programme, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `Er is iets gemeld: ${round}`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        `In ${round} is iets gemeld. Wat het is, lees je als je inlogt. Kijk vandaag nog, en druk op “Ik pak dit op”.`,
      ],
      action: { text: 'Bekijk de melding', url: link },
    }),
    en: ({ reader, round, programme, link }) => ({
      ...toCoordinator.en(programme),
      subject: `Something was reported: ${round}`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [
        `Something was reported in ${round}. What it is you read after signing in. Look today, and press “I take this up”.`,
      ],
      action: { text: 'See the report', url: link },
    }),
  },
});
