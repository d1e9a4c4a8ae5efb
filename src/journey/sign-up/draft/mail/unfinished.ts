import { formatFullDate } from '../../../../language/format.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { aboutDraft, linkTo, readDraft, subjectsOf } from '../link.ts';

/** What was begun and confirmed is not sent yet, and sign-up closes soon. */
export const unfinishedReminder = defineMail({
  name: 'sign-up.unfinished',
  label: { nl: 'herinnering: aanmelding niet verstuurd', en: 'reminder: sign-up not sent' },
  goesTo: ['participant'],
  about: aboutDraft,
  reminder: true,
  subjects: subjectsOf,
  async read(at, about) {
    const draft = await readDraft(at, about);
    if (!draft?.confirmed_at || draft.sent_at || !draft.sign_up_closes) return null;
    if (at.today() > draft.sign_up_closes) return null;
    const { round, programme, person, sign_up_closes: closes } = draft;
    const coordinators = await readCoordinatorAddresses(at.db, draft.programme_id);
    return { round, programme, person, coordinators, closes, link: await linkTo(at, draft) };
  },
  letter: {
    nl: ({ round, person, closes, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Herinnering: je aanmelding voor ${round} is nog niet verstuurd`,
      greeting: person ? `Dag ${person},` : undefined,
      paragraphs: [
        `Je begon aan je aanmelding voor ${round}. Je antwoorden zijn bewaard, maar nog niet verstuurd. Dat kan tot en met ${formatFullDate(closes, 'nl')}.`,
      ],
      action: { text: 'Ga verder met je aanmelding', url: link },
      after: ['Houd de link voor jezelf: wie hem heeft, kan je aanmelding zien.'],
      why: 'Je krijgt deze mail omdat je met dit adres begon aan een aanmelding. Wil je niet meer? Dan hoef je niets te doen.',
    }),
    en: ({ round, person, closes, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Reminder: your sign-up for ${round} has not been sent yet`,
      greeting: person ? `Hello ${person},` : undefined,
      paragraphs: [
        `You began to sign up for ${round}. Your answers are kept, but they have not been sent. You can do so until ${formatFullDate(closes, 'en')}.`,
      ],
      action: { text: 'Continue your sign-up', url: link },
      after: ['Keep the link to yourself: whoever has it can see your sign-up.'],
      why: 'You get this email because you began to sign up with this address. Have you changed your mind? Then you need not do anything.',
    }),
  },
});
