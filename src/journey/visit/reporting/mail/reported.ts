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
  first: true,
  async read({ db, baseUrl }, { reportId }, { to }) {
    const found = await db
      .selectFrom('visit_report')
      .innerJoin('visit', 'visit.id', 'visit_report.visit_id')
      .innerJoin('place', 'place.id', 'visit.place_id')
      .innerJoin('round', 'round.id', 'visit.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .select(['round.name as round', 'round.code', 'programme.name as programme'])
      .select(['visit_report.kind', 'place.secret'])
      .where('visit_report.id', '=', reportId)
      .where('visit_report.handled_at', 'is', null)
      .executeTakeFirst();
    if (!found) return null;
    const { round, programme, code, kind, secret } = found;
    return {
      reader: await readName(db, to),
      round,
      programme,
      // That somebody waits at a secret place would say that they are there today.
      waits: kind === 'absent' && !secret,
      link: new URL(reportsPath(code), baseUrl).href,
    };
  },
  letter: {
    nl: ({ reader, round, programme, waits, link }) => ({
      ...toCoordinator.nl(programme),
      subject: waits ? `Bel nu: er wacht iemand bij een stage, ${round}` : `Er is iets gemeld: ${round}`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        waits
          ? `Bij een stage van vandaag in ${round} is de een er en de ander niet. Wie het zijn, lees je als je inlogt. Kijk nu, en druk op “Ik pak dit op”.`
          : `In ${round} is iets gemeld. Wat het is, lees je als je inlogt. Kijk vandaag nog, en druk op “Ik pak dit op”.`,
      ],
      action: { text: 'Bekijk de melding', url: link },
    }),
    en: ({ reader, round, programme, waits, link }) => ({
      ...toCoordinator.en(programme),
      subject: waits ? `Ring now: somebody waits at a visit, ${round}` : `Something was reported: ${round}`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [
        waits
          ? `At a visit of today in ${round} one is there and the other is not. Who they are you read after signing in. Look now, and press “I take this up”.`
          : `Something was reported in ${round}. What it is you read after signing in. Look today, and press “I take this up”.`,
      ],
      action: { text: 'See the report', url: link },
    }),
  },
});
