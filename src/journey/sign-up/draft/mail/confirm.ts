import { dutch, english } from '../../../../language/grammar.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import type { Locale, Writer } from '../../mail.ts';
import { type AboutDraft, aboutDraft, linkTo, readDraft } from '../link.ts';

const DAY_MS = 24 * 3600 * 1000;

export const confirmMail: MailKind<AboutDraft> = { name: 'sign-up.confirm', about: aboutDraft, first: true };

export async function confirmation(writer: Writer, draftId: string, locale: Locale): Promise<Letter | null> {
  const draft = await readDraft(writer.db, draftId);
  if (!draft) return null;
  const { round, programme } = draft;
  const link = await linkTo(writer, draftId, draft.code);
  const until = Math.max(1, Math.round((draft.expires_at.getTime() - Date.now()) / DAY_MS));
  return confirmLetter(locale, { round, programme, link, until });
}

/** To an address that somebody typed: it holds nothing that they typed besides. */
function confirmLetter(
  locale: Locale,
  { round, programme, link, until }: { round: string; programme: string; link: string; until: number },
): Letter {
  return locale === 'en'
    ? {
        from: programme,
        subject: `Your sign-up: ${round}`,
        paragraphs: [`With this link you confirm your address and go on with your sign-up for ${round}.`],
        action: { text: 'Confirm your address and go on', url: link },
        after: [
          `The link works for ${english.count(until, 'day', 'days')}, on any device. Keep it to yourself: whoever has it can see your sign-up.`,
        ],
        why: 'You get this mail because somebody wants to sign up with this address. Was it not you? Then you need not do anything. Without the link nobody is signed up.',
      }
    : {
        from: programme,
        subject: `Je aanmelding: ${round}`,
        paragraphs: [`Met deze link bevestig je je adres en ga je verder met je aanmelding voor ${round}.`],
        action: { text: 'Bevestig je adres en ga verder', url: link },
        after: [
          `De link werkt ${dutch.count(until, 'dag', 'dagen')}, op elk apparaat. Houd hem voor jezelf: wie hem heeft, kan je aanmelding zien.`,
        ],
        why: 'Je krijgt deze mail omdat iemand zich met dit adres wil aanmelden. Was jij dat niet? Dan hoef je niets te doen. Zonder de link is er niemand aangemeld.',
      };
}
