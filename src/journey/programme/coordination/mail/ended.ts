import { z } from 'zod';
import { homePath } from '../../../../homes/paths.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../programme-mail.ts';
import { readCoordinatorAddresses } from '../../reads-programme.ts';
import { readTurn } from '../turn.ts';

/** Somebody no longer runs the rounds of a programme; not when they were appointed again. */
export const endedMail = defineMail({
  name: 'programme.ended',
  label: { nl: 'geen coördinator meer', en: 'no longer a coordinator' },
  goesTo: ['account'],
  about: z.object({ programmeId: z.uuid(), accountId: z.uuid() }),
  subjects: ({ programmeId }) => [{ kind: 'programme', id: programmeId }],
  async read({ db, baseUrl }, about) {
    const { programme, coordinates } = await readTurn(db, about);
    if (coordinates) return null;
    const coordinators = await readCoordinatorAddresses(db, about.programmeId);
    return { programme, coordinators, url: new URL(homePath, baseUrl).href };
  },
  letter: {
    nl: ({ url, ...sender }) => ({
      ...envelope(sender),
      subject: `Je bent geen coördinator meer van ${sender.programme}`,
      paragraphs: [
        `De beheerder heeft je taak als coördinator van ${sender.programme} beëindigd. Je kunt de rondes niet meer openen.`,
        'Doe je zelf mee aan een ronde, of ben je contactpersoon van een organisatie? Dat blijft zoals het was.',
      ],
      action: { text: 'Naar de site', url },
      after: ['Klopt dit niet? Antwoord op deze mail: dat komt bij de coördinatoren van nu.'],
      why: `Je krijgt deze mail omdat je coördinator was van ${sender.programme}.`,
    }),
    en: ({ url, ...sender }) => ({
      ...envelope(sender),
      subject: `You no longer coordinate ${sender.programme}`,
      paragraphs: [
        `The operator of the site has ended your role as a coordinator of ${sender.programme}. You can no longer open its rounds.`,
        'Do you take part in a round yourself, or speak for an organisation? That stays as it was.',
      ],
      action: { text: 'To the site', url },
      after: ['Is this a mistake? Reply to this email: it reaches the coordinators of today.'],
      why: `You get this email because you coordinated ${sender.programme}.`,
    }),
  },
});
