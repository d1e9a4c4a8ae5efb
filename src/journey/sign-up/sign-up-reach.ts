import { dutch, english } from '../../language/grammar.ts';

/** How many managers a reminder to all of them reached. */
export const managersReached: Record<'nl' | 'en', (count: number) => string> = {
  nl: (count) =>
    count === 0
      ? 'Er gaat geen mail uit: iedereen kreeg vandaag al een mail, of er is geen adres bekend.'
      : `Er gaat een mail naar ${dutch.count(count, 'leidinggevende', 'leidinggevenden')}.`,
  en: (count) =>
    count === 0
      ? 'No mail goes out: everybody had one today, or no address is known.'
      : `A mail goes to ${english.count(count, 'manager', 'managers')}.`,
};
