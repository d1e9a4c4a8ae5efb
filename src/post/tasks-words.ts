import { dutch, english } from '../language/grammar.ts';

const nl = {
  mailTitle: (count: number): string =>
    dutch.agree(count, 'Mail is niet aangekomen', 'Mails zijn niet aangekomen'),
  mailNote: 'Het adres klopt niet, of de mailserver weigerde. Kijk wie het is en stuur opnieuw.',
};

const en: typeof nl = {
  mailTitle: (count) => english.agree(count, 'Mail has not arrived', 'Mails have not arrived'),
  mailNote: 'The address is wrong, or the mail server refused. See who it is and send it again.',
};

/** What waits, in words. */
export const words = { nl, en };
