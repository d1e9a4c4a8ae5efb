import { formatOrdinal } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';

const nth = (number: number) => formatOrdinal(number, 'en');

const nl = {
  nextWith: (count: number) =>
    count === 0 ? 'Verder' : `Verder met ${dutch.count(count, 'keuze', 'keuzes')}`,
  toOverview: 'Naar het overzicht',
  chosen: 'Jouw keuzes',
  wantedSeveral: 'De plekken die je uitzocht',
  nothingChosen: 'Je hebt nog niets gekozen.',
  chooseAs: (number: number) => `Kies als ${number}e`,
  up: 'Omhoog',
  down: 'Omlaag',
  drop: 'Weg',
  of: (title: string) => `: ${title}`,
  isChoice: (number: number) => `Je ${number}e keuze`,
  anyChoose: (number: number) => `Welke plek dan ook: kies als ${number}e`,
  possible: (count: number) => `Plekken die bij je passen (${count})`,
  nothingPossible: 'Er is geen plek die past bij deze dagen en dit filter.',
  moreDays: 'Kies meer dagen',
  notPossible: (count: number) => `Wat nu niet kan, en waarom (${count})`,
  filter: 'Zoek gericht',
  show: 'Toon',
  kind: 'Soort organisatie',
  region: 'Regio',
  day: 'Dag',
  all: 'Alle',
};

const en: typeof nl = {
  nextWith: (count) => (count === 0 ? 'Next' : `Next, with ${english.count(count, 'choice', 'choices')}`),
  toOverview: 'Go to the overview',
  chosen: 'Your choices',
  wantedSeveral: 'The places that you picked',
  nothingChosen: 'You have not chosen anything yet.',
  chooseAs: (number) => `Choose as ${nth(number)}`,
  up: 'Up',
  down: 'Down',
  drop: 'Remove',
  of: (title) => `: ${title}`,
  isChoice: (number) => `Your ${nth(number)} choice`,
  anyChoose: (number) => `Any place here: choose as ${nth(number)}`,
  possible: (count) => `Places that fit you (${count})`,
  nothingPossible: 'No place matches these days and this filter.',
  moreDays: 'Choose more days',
  notPossible: (count) => `What is not possible now, and why (${count})`,
  filter: 'Narrow it down',
  show: 'Show',
  kind: 'Kind of organisation',
  region: 'Region',
  day: 'Day',
  all: 'All',
};

export const words = { nl, en };
