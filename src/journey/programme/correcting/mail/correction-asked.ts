import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { correctionsPath } from '../../paths.ts';
import { toCoordinator } from '../../programme-mail.ts';
import { readForMail } from '../for-mail.ts';

/** Somebody asks to have something corrected. Who, and what, stands on the page alone. */
export const correctionAskedMail = defineMail({
  name: 'programme.correction-asked',
  label: { nl: 'verzoek om te verbeteren', en: 'request to correct' },
  goesTo: ['coordinator'],
  about: z.object({ correctionId: z.uuid() }),
  subjects: ({ correctionId }) => [{ kind: 'correction', id: correctionId }],
  async read({ db, baseUrl }, { correctionId }) {
    const found = await readForMail(db, correctionId);
    if (!found || found.answered) return null;
    const { programme, code } = found;
    return { programme, url: new URL(correctionsPath({ programma: code }), baseUrl).href };
  },
  letter: {
    nl: ({ programme, url }) => ({
      ...toCoordinator.nl(programme),
      subject: `Iemand vraagt gegevens te verbeteren: ${programme}`,
      paragraphs: [
        'Iemand las wat er van hem of haar wordt bewaard, en vraagt iets te verbeteren. Geef binnen een maand antwoord: dat vraagt de AVG.',
      ],
      action: { text: 'Lees het verzoek', url },
    }),
    en: ({ programme, url }) => ({
      ...toCoordinator.en(programme),
      subject: `Somebody asks to correct their data: ${programme}`,
      paragraphs: [
        'Somebody read what is kept about them, and asks to have something corrected. Answer within a month: the GDPR asks for that.',
      ],
      action: { text: 'Read the request', url },
    }),
  },
});
