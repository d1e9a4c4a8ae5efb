import { dutch, english } from '../language/grammar.ts';

const nl = {
  label: (numbers: readonly string[]) =>
    `${dutch.agree(numbers.length, 'Dit is geen BSN', 'Dit zijn geen BSN’s')}: ${dutch.list(numbers)}`,
  hint: 'Een BSN mag hier nooit bewaard worden, van niemand. Is het er toch een? Haal het dan weg. Kruis dit alleen aan bij een ander nummer, zoals van een bestelling.',
};

const en: typeof nl = {
  label: (numbers) =>
    `${english.agree(numbers.length, 'This is not a BSN', 'These are not BSNs')}: ${english.list(numbers)}`,
  hint: 'A BSN may never be stored here, of nobody. Is it one after all? Then take it out. Tick this only for another number, such as that of an order.',
};

export const words = { nl, en };
