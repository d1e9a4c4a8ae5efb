import { dutch, english } from '../../language/grammar.ts';

const nl = {
  flow: 'Hoe ver alles is',
  steps: [
    ['Aangeboden', 'wacht op antwoord'],
    ['Ja gezegd', 'nog geen dag'],
    ['Afgesproken', 'er mist nog iets'],
    ['Klaar', 'niets meer te doen'],
    ['Geweest', 'het ging door'],
    ['Niet doorgegaan', 'afgezegd'],
  ],
  strip: 'Dagen naast elkaar',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr'],
  count: (count: number) => (count === 0 ? 'geen' : dutch.count(count, 'stage', 'stages')),
  dot: {
    been: 'geweest',
    ready: 'klaar',
    todo: 'er mist iets',
    open: 'nog geen antwoord',
    look: 'kijk even',
    off: 'gaat niet door',
  },
  leaf: 'De dag als blad',
  signs: 'Kort om te weten',
  place: 'Bureau Maashaven, Voorbeeldplein 1',
  bring: 'Iets te eten',
  not: 'Maak geen foto’s',
  call: 'Bellen',
  ring: 'Bel de coördinatoren',
  print: 'Print deze pagina',
  printText: 'Zonder JavaScript staat deze knop er niet: elke browser kan dit zelf.',
};

const en: typeof nl = {
  flow: 'How far everything is',
  steps: [
    ['Offered', 'waits for an answer'],
    ['Said yes', 'no day yet'],
    ['Arranged', 'something is missing'],
    ['Ready', 'nothing left to do'],
    ['Been', 'it took place'],
    ['Off', 'cancelled'],
  ],
  strip: 'Days beside each other',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  count: (count) => (count === 0 ? 'none' : english.count(count, 'visit', 'visits')),
  dot: {
    been: 'been',
    ready: 'ready',
    todo: 'something is missing',
    open: 'no answer yet',
    look: 'have a look',
    off: 'off',
  },
  leaf: 'The day as a leaf',
  signs: 'Short things to know',
  place: 'Bureau Maashaven, Voorbeeldplein 1',
  bring: 'Something to eat',
  not: 'Take no pictures',
  call: 'Ringing',
  ring: 'Ring the coordinators',
  print: 'Print this page',
  printText: 'Without JavaScript this button is not there: every browser can do it.',
};

export const words = { nl, en };
