import { z } from 'zod';
import { readName } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { leakPath } from '../../paths.ts';
import { readForLeakMail, subjectsOfLeak } from '../about.ts';
import { HOURS } from '../register.ts';

/** After 24 and after 60 hours, as long as nobody wrote down whether the authority is told. */
export const fillInMail = defineMail({
  name: 'place.fill-in',
  label: { nl: 'herinnering aan het register van lekken', en: 'reminder of the register of leaks' },
  goesTo: ['coordinator'],
  about: z.object({ leakId: z.uuid(), hours: z.int() }),
  subjects: (about) => subjectsOfLeak(about),
  async read({ db, baseUrl }, { leakId, hours }, { to }) {
    const found = await readForLeakMail(db, leakId);
    if (!found || found.authority !== null || found.finishedAt !== null) return null;
    const link = new URL(leakPath(leakId), baseUrl).href;
    return { reader: await readName(db, to), programme: found.programme, left: HOURS - hours, link };
  },
  letter: {
    nl: ({ reader, programme, left, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `Nog ongeveer ${left} uur: meld je het lek?`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        `In ${programme} is een plek dichtgezet omdat er iets is uitgelekt. In het register staat nog niet of de Autoriteit Persoonsgegevens het weet.`,
        `Melden moet binnen ${HOURS} uur nadat je het wist. Daar is nog ongeveer ${left} uur van over. Meld je niet, schrijf dan op waarom.`,
      ],
      action: { text: 'Vul het register in', url: link },
    }),
    en: ({ reader, programme, left, link }) => ({
      ...toCoordinator.en(programme),
      subject: `About ${left} hours left: do you report the leak?`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [
        `In ${programme} a place was closed because something leaked. The register does not say yet whether the data protection authority knows.`,
        `It must be reported within ${HOURS} hours after you knew. About ${left} of those are left. If you do not report it, write down why.`,
      ],
      action: { text: 'Fill in the register', url: link },
    }),
  },
});
