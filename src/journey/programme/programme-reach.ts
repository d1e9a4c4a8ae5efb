import { dutch, english } from '../../language/grammar.ts';

type Reach = Record<'uitgenodigd' | 'herinnerd', (count: number) => string>;

/** How many organisations an invitation or a reminder reached, by the word of the address. */
export const reached: Record<'nl' | 'en', Reach> = {
  nl: {
    uitgenodigd: (count) =>
      count === 0
        ? 'Er gaat geen mail uit: wie een contactpersoon heeft, is al uitgenodigd.'
        : `${dutch.count(count, 'organisatie is', 'organisaties zijn')} uitgenodigd.`,
    herinnerd: (count) =>
      count === 0
        ? 'Er gaat geen mail uit: iedereen heeft geantwoord of kreeg vandaag al een mail.'
        : `${dutch.count(count, 'organisatie is', 'organisaties zijn')} herinnerd.`,
  },
  en: {
    uitgenodigd: (count) =>
      count === 0
        ? 'No mail goes out: who has a contact person was invited already.'
        : `${english.count(count, 'organisation has', 'organisations have')} been invited.`,
    herinnerd: (count) =>
      count === 0
        ? 'No mail goes out: everybody answered or had a mail today.'
        : `${english.count(count, 'organisation has', 'organisations have')} been reminded.`,
  },
};
