import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  comes: (count: number) => `Wie komt bij ons (${dutch.number(count)})`,
  goes: (count: number) => `Wie van ons gaat (${dutch.number(count)})`,
  day: 'Dag',
  who: 'Wie',
  place: 'Plek',
  status: 'Hoe ver het is',
  from: (other: string) => `van ${other}`,
  at: (other: string) => `bij ${other}`,
  later: 'De naam volgt als allebei ja zeggen',
  states: {
    offered: 'Wacht op antwoord',
    accepted: 'Spreken nog een dag af',
    arranged: 'Afgesproken, nog niet klaar',
    ready: 'Klaar',
    'took-place': 'Geweest',
  } as Record<string, string>,
};

const en: typeof nl = {
  comes: (count) => `Who comes to us (${english.number(count)})`,
  goes: (count) => `Who of us goes (${english.number(count)})`,
  day: 'Day',
  who: 'Who',
  place: 'Place',
  status: 'How far it is',
  from: (other) => `from ${other}`,
  at: (other) => `at ${other}`,
  later: 'The name follows when both say yes',
  states: {
    offered: 'Waits for an answer',
    accepted: 'A day is still to be agreed on',
    arranged: 'Arranged, not ready yet',
    ready: 'Ready',
    'took-place': 'Took place',
  },
};

export const words = { nl, en };
