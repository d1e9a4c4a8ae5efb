import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { askCorrectionPath } from '../../paths.ts';
import { readForMail } from '../for-mail.ts';

/** There is an answer; what it says stands on the page alone. */
export const correctionAnsweredMail = defineMail({
  name: 'programme.correction-answered',
  label: { nl: 'antwoord op verzoek om te verbeteren', en: 'answer to request to correct' },
  goesTo: ['participant', 'host', 'contact'],
  about: z.object({ correctionId: z.uuid() }),
  subjects: ({ correctionId }) => [{ kind: 'correction', id: correctionId }],
  async read({ db, baseUrl }, { correctionId }) {
    const found = await readForMail(db, correctionId);
    if (!found?.answered) return null;
    return { programme: found.programme, url: new URL(askCorrectionPath(), baseUrl).href };
  },
  letter: {
    nl: ({ programme, url }) => ({
      from: programme,
      subject: 'Er is antwoord op je vraag om iets te verbeteren',
      paragraphs: ['Je vroeg om iets te verbeteren van wat we van je bewaren. Een coördinator gaf antwoord.'],
      action: { text: 'Lees het antwoord', url },
      why: `Je krijgt deze mail omdat je iets vroeg aan ${programme}.`,
    }),
    en: ({ programme, url }) => ({
      from: programme,
      subject: 'There is an answer to what you asked to correct',
      paragraphs: [
        'You asked to have something corrected of what we keep about you. A coordinator answered.',
      ],
      action: { text: 'Read the answer', url },
      why: `You get this email because you asked ${programme} something.`,
    }),
  },
});
