import type { State } from './visit.ts';

/** How a visit at an open place stands, in a list. */
const nl = {
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
  states: {
    offered: 'waits for an answer',
    accepted: 'day not certain',
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
