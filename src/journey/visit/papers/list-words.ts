import { words as visitWords } from '../words.ts';

const nl = {
  sheet: 'Stages',
  columns: [
    ...['Dag', 'Van', 'Tot', 'Naam', 'Functie', 'Organisatie'],
    ...['Stage', 'Bij', 'Melden bij', 'Vraag naar', 'Stand'],
  ],
  ...visitWords.nl,
};

const en: typeof nl = {
  sheet: 'Visits',
  columns: [
    ...['Day', 'From', 'Until', 'Name', 'Function', 'Organisation'],
    ...['Visit', 'At', 'Report at', 'Ask for', 'State'],
  ],
  ...visitWords.en,
};

export const words = { nl, en };
