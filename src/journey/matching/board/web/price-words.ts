import { dutch, english } from '../../../../language/grammar.ts';
import type { Passed } from '../person.ts';

const nl = {
  priceLabel: 'Wat er dan gebeurt',
  priceHead: 'Nog niets is veranderd. Dit gebeurt er:',
  working: 'Dit wordt uitgerekend',
  workingText: 'Je kunt hier blijven of verdergaan. Er verandert nog niets.',
  nothingChanges: 'Niets wordt beter of slechter',
  step: 'Stap',
  now: 'nu',
  after: 'dan',
  difference: 'verschil',
  who: 'Wie merkt het?',
  nobodyElse: 'Verder merkt niemand het.',
  gains: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een betere keuze.`,
  placed: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een stage.`,
  loses: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een lagere keuze.`,
  unplaced: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'verliest een stage en krijgt', 'verliezen een stage en krijgen')} geen andere.`,
  moves: (names: string[]) =>
    `${dutch.listSome(names)} ${dutch.agree(names.length, 'gaat', 'gaan')} naar een andere plek of dag, even goed.`,
  passes: {
    'not-chosen': 'Deze plek staat niet in de keuzes.',
    'not-free': 'Op deze dag zei deze persoon niet te kunnen.',
    screening: 'Deze plek vraagt een VOG die de gastheer heeft gezien.',
    'client-contact': 'Deze plek is alleen voor mensen die met cliënten werken.',
  } satisfies Record<Passed, string>,
  passesTitle: 'Let op',
  leave: 'Laat zo',
  doIt: 'Doe het toch',
  cannotText: 'Er is geen plan waarin dit past.',
  staleFirst: 'Er is iets veranderd sinds dit voorstel. Match eerst opnieuw: dan klopt wat je hier ziet.',
  effect: (key: string, by: number): string => effectNl(key, by),
  measure: (key: string): string => measureNl(key),
};

function measureNl(key: string): string {
  const [name, tier] = key.split('/');
  if (name === 'tier') return `${tier}e keuze`;
  const names: Record<string, string> = {
    outside: 'Buiten de keuzes',
    placed: 'Geplaatst',
    visits: 'Stages',
    balance: 'Buiten balans',
    priority: 'Voorrang',
    ties: 'Lijnen',
  };
  return names[key] ?? key;
}

function effectNl(key: string, by: number): string {
  const size = Math.abs(by);
  const word = by > 0 ? 'meer' : 'minder';
  const [name, tier] = key.split('/');
  switch (name) {
    case 'placed':
      return `${dutch.count(size, 'persoon', 'mensen')} ${word} geplaatst`;
    case 'visits':
      return `${dutch.count(size, 'stage', 'stages')} ${word}`;
    case 'balance':
      return `${dutch.number(size)} ${by > 0 ? 'verder buiten' : 'dichter bij'} de balans`;
    case 'priority':
      return `${dutch.count(size, 'punt', 'punten')} voorrang ${word}`;
    case 'tier':
      return `${dutch.number(size)} ${word} op de ${tier}e keuze`;
    case 'outside':
      return `${dutch.number(size)} ${word} buiten de keuzes`;
    default:
      return `${dutch.count(size, 'lijn', 'lijnen')} ${word}`;
  }
}

const en: typeof nl = {
  priceLabel: 'What would happen',
  priceHead: 'Nothing has changed yet. This would happen:',
  working: 'This is being worked out',
  workingText: 'You can stay or go on. Nothing has changed yet.',
  nothingChanges: 'Nothing gets better or worse',
  step: 'Step',
  now: 'now',
  after: 'then',
  difference: 'difference',
  who: 'Who notices?',
  nobodyElse: 'Nobody else notices.',
  gains: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a better choice.`,
  placed: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a visit.`,
  loses: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a lower choice.`,
  unplaced: (names) =>
    `${english.list(names)} ${english.agree(names.length, 'loses a visit and gets', 'lose a visit and get')} no other.`,
  moves: (names) =>
    `${english.listSome(names)} ${english.agree(names.length, 'goes', 'go')} to another place or day that is as good.`,
  passes: {
    'not-chosen': 'This place is not among the choices.',
    'not-free': 'This person said they cannot come on this day.',
    screening: 'This place asks for a screening that the host has seen.',
    'client-contact': 'This place is only for people who work with clients.',
  },
  passesTitle: 'Mind this',
  leave: 'Leave it',
  doIt: 'Do it all the same',
  cannotText: 'There is no plan in which this fits.',
  staleFirst:
    'Something has changed since this proposal. Match again first: then what you see here is right.',
  effect: (key, by) => effectEn(key, by),
  measure: (key) => measureEn(key),
};

function measureEn(key: string): string {
  const [name, tier] = key.split('/');
  if (name === 'tier') return `Choice ${tier}`;
  const names: Record<string, string> = {
    outside: 'Outside the choices',
    placed: 'Placed',
    visits: 'Visits',
    balance: 'Out of balance',
    priority: 'Priority',
    ties: 'Ties',
  };
  return names[key] ?? key;
}

function effectEn(key: string, by: number): string {
  const size = Math.abs(by);
  const word = by > 0 ? 'more' : 'fewer';
  const [name, tier] = key.split('/');
  switch (name) {
    case 'placed':
      return `${english.number(size)} ${word} ${english.agree(size, 'person', 'people')} placed`;
    case 'visits':
      return `${english.number(size)} ${word} ${english.agree(size, 'visit', 'visits')}`;
    case 'balance':
      return `${english.number(size)} further ${by > 0 ? 'out of' : 'into'} balance`;
    case 'priority':
      return `${english.number(size)} ${word} ${english.agree(size, 'point', 'points')} of priority`;
    case 'tier':
      return `${english.number(size)} ${word} at choice ${tier}`;
    case 'outside':
      return `${english.number(size)} ${word} outside the choices`;
    default:
      return `${english.number(size)} ${word} ${english.agree(size, 'tie', 'ties')}`;
  }
}

export const words = { nl, en };
