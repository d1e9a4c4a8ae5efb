import { dutch, english } from '../../../../language/grammar.ts';
import type { NextStep, WaitsOn } from '../view.ts';

const nl = {
  title: 'Wat komt ervan?',
  lead: 'Na een stage: een presentatie, een tegenbezoek, samen lunchen. Hier zie je wat er is aangeboden en gevraagd, en waar het op wacht.',
  make: 'Bied iets aan, of vraag iets',
  columns: {
    open: 'Gezocht en aangeboden',
    agreed: 'Afgesproken',
    been: 'Geweest',
  },
  empty: {
    open: 'Er staat nu niets open.',
    agreed: 'Nog niets afgesproken.',
    been: 'Nog niets geweest.',
  },
  over: 'Ging niet door, of weggehaald',
  none: 'Er is nog niets aangeboden of gevraagd',
  noneText: 'Zat je bij een ander aan tafel en dacht je: dit moeten mijn collega’s ook horen? Begin ermee.',
  waits: 'Wacht op',
  waitsOn: {
    anybody: 'wie het wil',
    organisation: '',
    you: 'jou',
    both: 'hen samen',
    day: 'de dag',
    nobody: '',
  } satisfies Record<WaitsOn, string>,
  next: {
    take: 'Lees en neem aan',
    agree: 'Spreek een dag af',
    say: 'Zeg of het doorging',
    look: 'Bekijk',
  } satisfies Record<NextStep, string>,
  from: 'Van',
  with: 'Met',
  for: 'Voor',
  secretDay: 'De dag is geheim',
  between: 'Met wie en wanneer is geheim',
  reached: (count: number) => `bereikte ${dutch.count(count, 'mens', 'mensen')}`,
  others: (name: string) => `Naar ${name}`,
};

const en: typeof nl = {
  title: 'What comes of it?',
  lead: 'After a visit: a presentation, a return visit, lunch together. Here you see what is offered and asked, and what it waits for.',
  make: 'Offer something, or ask for something',
  columns: { open: 'Wanted and offered', agreed: 'Agreed', been: 'Took place' },
  empty: {
    open: 'Nothing is open now.',
    agreed: 'Nothing agreed yet.',
    been: 'Nothing took place yet.',
  },
  over: 'Was off, or taken away',
  none: 'Nothing has been offered or asked yet',
  noneText:
    'Did you sit at the table of another and think: my colleagues should hear this too? Begin with that.',
  waits: 'Waits for',
  waitsOn: {
    anybody: 'who would like it',
    organisation: '',
    you: 'you',
    both: 'the two of them',
    day: 'the day',
    nobody: '',
  },
  next: {
    take: 'Read and take it',
    agree: 'Agree on a day',
    say: 'Say whether it took place',
    look: 'Look',
  },
  from: 'From',
  with: 'With',
  for: 'For',
  secretDay: 'The day is secret',
  between: 'With whom and when is secret',
  reached: (count) => `reached ${english.count(count, 'person', 'people')}`,
  others: (name) => `To ${name}`,
};

export const words = { nl, en };
