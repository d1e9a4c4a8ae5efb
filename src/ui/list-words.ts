import { dutch, english } from '../language/grammar.ts';

const nl = {
  filter: 'Filter',
  show: 'Toon',
  result: (first: number, last: number, total: number): string =>
    total === 0
      ? 'niets gevonden'
      : `${dutch.number(first)} tot en met ${dutch.number(last)} van ${dutch.number(total)}`,
  chips: 'Waarop de lijst is gefilterd',
  remove: 'Haal weg:',
  nothingFound: 'Niets gevonden',
  nothingFoundText: 'Haal een filter weg, of zoek op iets anders.',
  pages: 'Bladzijden',
  page: 'Bladzijde',
  previous: 'Vorige',
  next: 'Volgende',
};

const en: typeof nl = {
  filter: 'Filter',
  show: 'Show',
  result: (first, last, total) =>
    total === 0
      ? 'nothing found'
      : `${english.number(first)} to ${english.number(last)} of ${english.number(total)}`,
  chips: 'What the list is narrowed to',
  remove: 'Remove:',
  nothingFound: 'Nothing found',
  nothingFoundText: 'Remove a filter, or search for something else.',
  pages: 'Pages',
  page: 'Page',
  previous: 'Previous',
  next: 'Next',
};

/** What every list says of how it is narrowed, and of its pages. */
export const listWords = { nl, en };
