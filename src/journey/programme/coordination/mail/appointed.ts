import { z } from 'zod';
import { signInPath } from '../../../../people/paths.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../programme-mail.ts';
import { readTurn } from '../turn.ts';

/** Somebody may run the rounds of a programme from now on; not when that has ended again. */
export const appointedMail = defineMail({
  name: 'programme.appointed',
  label: { nl: 'aangesteld als coördinator', en: 'appointed as coordinator' },
  goesTo: ['coordinator'],
  about: z.object({ programmeId: z.uuid(), accountId: z.uuid() }),
  subjects: ({ programmeId }) => [{ kind: 'programme', id: programmeId }],
  async read({ db, baseUrl }, about) {
    const { programme, coordinates } = await readTurn(db, about);
    return coordinates ? { programme, url: new URL(signInPath(), baseUrl).href } : null;
  },
  letter: {
    nl: ({ programme, url }) => ({
      ...toCoordinator.nl(programme),
      subject: `Je bent coördinator van ${programme}`,
      paragraphs: [
        `De beheerder heeft je aangesteld als coördinator van ${programme}. Je maakt er rondes, nodigt organisaties uit en maakt de match.`,
        'Log in met het adres waarop je deze mail krijgt. De eerste keer stel je een app op je telefoon in, die codes maakt. Houd je telefoon dus bij de hand.',
      ],
      action: { text: 'Log in', url },
      after: ['Ken je dit programma niet? Log dan niet in, en zeg het tegen de beheerder.'],
    }),
    en: ({ programme, url }) => ({
      ...toCoordinator.en(programme),
      subject: `You now coordinate ${programme}`,
      paragraphs: [
        `The operator of the site has appointed you as a coordinator of ${programme}. You set up its rounds, invite organisations and make the match.`,
        'Sign in with the address at which you got this email. The first time you set up an app that makes codes, so keep your phone at hand.',
      ],
      action: { text: 'Sign in', url },
      after: ['Never heard of this programme? Then do not sign in, and tell the operator.'],
    }),
  },
});
