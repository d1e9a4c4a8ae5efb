import { dutch, english } from '../../../../language/grammar.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { aboutDraft, linkTo, readDraft, subjectsOf } from '../link.ts';

const DAY_MS = 24 * 3600 * 1000;

/**
 * Somebody began to sign up, or asks for the mail again: the address is to be confirmed. It goes to an address that
 * somebody typed, so it holds nothing that they typed besides.
 */
export const confirmMail = defineMail({
  name: 'sign-up.confirm',
  label: { nl: 'adres bevestigen', en: 'confirming the address' },
  goesTo: ['participant'],
  about: aboutDraft,
  first: true,
  subjects: subjectsOf,
  async read(at, about) {
    const draft = await readDraft(at, about);
    if (!draft) return null;
    const { round, programme } = draft;
    const days = Math.max(1, Math.round((draft.expires_at.getTime() - Date.now()) / DAY_MS));
    return { round, programme, days, link: await linkTo(at, draft) };
  },
  letter: {
    nl: ({ round, programme, days, link }) => ({
      from: programme,
      subject: `Je aanmelding: ${round}`,
      paragraphs: [`Met deze link bevestig je je adres en ga je verder met je aanmelding voor ${round}.`],
      action: { text: 'Bevestig je adres en ga verder', url: link },
      after: [
        `De link werkt ${dutch.count(days, 'dag', 'dagen')}, op elk apparaat. Houd hem voor jezelf: wie hem heeft, kan je aanmelding zien.`,
      ],
      why: 'Je krijgt deze mail omdat iemand zich met dit adres wil aanmelden. Was jij dat niet? Dan hoef je niets te doen. Zonder de link is er niemand aangemeld.',
    }),
    en: ({ round, programme, days, link }) => ({
      from: programme,
      subject: `Your sign-up: ${round}`,
      paragraphs: [`With this link you confirm your address and go on with your sign-up for ${round}.`],
      action: { text: 'Confirm your address and go on', url: link },
      after: [
        `The link works for ${english.count(days, 'day', 'days')}, on any device. Keep it to yourself: whoever has it can see your sign-up.`,
      ],
      why: 'You get this email because somebody wants to sign up with this address. Was it not you? Then you need not do anything. Without the link nobody is signed up.',
    }),
  },
});
