import type { State } from '../visit.ts';

const nl = {
  sheet: 'Stages',
  columns: [
    ...['Dag', 'Van', 'Tot', 'Naam', 'Functie', 'Organisatie'],
    ...['Stage', 'Bij', 'Melden bij', 'Vraag naar', 'Stand'],
  ],
  states: {
    offered: 'wacht op antwoord',
    accepted: 'dag nog niet zeker',
    arranged: 'nog niet klaar',
    ready: 'klaar',
    'took-place': 'geweest',
    missed: 'ging niet door',
    declined: 'gaf nee',
    lapsed: 'geen antwoord',
    cancelled: 'afgezegd',
  } satisfies Record<State, string>,
};

const en: typeof nl = {
  sheet: 'Visits',
  columns: [
    ...['Day', 'From', 'Until', 'Name', 'Function', 'Organisation'],
    ...['Visit', 'At', 'Report at', 'Ask for', 'State'],
  ],
  states: {
    offered: 'waits for an answer',
    accepted: 'day not sure yet',
    arranged: 'not ready yet',
    ready: 'ready',
    'took-place': 'took place',
    missed: 'did not take place',
    declined: 'said no',
    lapsed: 'no answer',
    cancelled: 'called off',
  },
};

export const words = { nl, en };
