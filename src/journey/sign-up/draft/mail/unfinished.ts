import { formatFullDate } from '../../../../language/format.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { addressesOf, dayFor, envelope, type Locale, type OfRound, type Writer } from '../../mail.ts';
import { type AboutDraft, aboutDraft, linkTo, readDraft } from '../link.ts';

/** What was begun and confirmed is not sent yet, and sign-up closes soon. */
export const unfinishedReminder: MailKind<AboutDraft> = {
  name: 'sign-up.unfinished',
  about: aboutDraft,
  reminder: true,
};

export async function unfinished(writer: Writer, draftId: string, locale: Locale): Promise<Letter | null> {
  const draft = await readDraft(writer.db, draftId);
  if (!draft?.confirmed_at || draft.sent_at || !draft.sign_up_closes) return null;
  if (dayFor(writer) > draft.sign_up_closes) return null;
  const { round, programme } = draft;
  const coordinators = await addressesOf(writer.db, draft.programme_id);
  const closes = formatFullDate(draft.sign_up_closes, locale);
  const link = await linkTo(writer, draftId, draft.code);
  return unfinishedLetter(locale, { round, programme, coordinators, closes, link });
}

/** To who confirmed the address and sent nothing, when sign-up closes soon. */
function unfinishedLetter(locale: Locale, of: OfRound & { closes: string }): Letter {
  return locale === 'en'
    ? {
        ...envelope(of),
        subject: `Reminder: your sign-up for ${of.round} has not been sent yet`,
        paragraphs: [
          `You began to sign up for ${of.round}. Your answers are kept, but they have not been sent. You can do so until ${of.closes}.`,
        ],
        action: { text: 'Go on with your sign-up', url: of.link },
        after: ['Keep the link to yourself: whoever has it can see your sign-up.'],
        why: 'You get this mail because you began to sign up with this address. Have you changed your mind? Then you need not do anything.',
      }
    : {
        ...envelope(of),
        subject: `Herinnering: je aanmelding voor ${of.round} is nog niet verstuurd`,
        paragraphs: [
          `Je begon aan je aanmelding voor ${of.round}. Je antwoorden zijn bewaard, maar nog niet verstuurd. Dat kan tot en met ${of.closes}.`,
        ],
        action: { text: 'Ga verder met je aanmelding', url: of.link },
        after: ['Houd de link voor jezelf: wie hem heeft, kan je aanmelding zien.'],
        why: 'Je krijgt deze mail omdat je met dit adres begon aan een aanmelding. Wil je niet meer? Dan hoef je niets te doen.',
      };
}
