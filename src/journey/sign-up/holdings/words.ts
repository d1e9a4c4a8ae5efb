import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Mensen',
  heads: { name: 'Wie', detail: 'Keuzes en vrije dagen', state: 'Toestemming' },
  empty: 'Er heeft zich nog niemand aangemeld.',
  all: 'Alle mensen van de ronde',
  allowed: (count: number, all: number) =>
    all === 0 ? '' : `${dutch.number(count)} van ${dutch.number(all)} met toestemming`,
  detail: (can: number, all: number, days: number) =>
    `${all === 0 ? 'geen keuzes' : `${dutch.number(can)} van ${dutch.count(all, 'keuze kan', 'keuzes kunnen')}`}, ${dutch.count(days, 'dag', 'dagen')} vrij`,
  permission: {
    given: 'ja',
    refused: 'zei nee',
    asked: 'nog geen antwoord',
    'not-asked': 'niet gevraagd',
  },
};

const en: typeof nl = {
  title: 'People',
  heads: { name: 'Who', detail: 'Choices and free days', state: 'Permission' },
  empty: 'Nobody has signed up yet.',
  all: 'All people of the round',
  allowed: (count, all) =>
    all === 0 ? '' : `${english.number(count)} of ${english.number(all)} with permission`,
  detail: (can, all, days) =>
    `${all === 0 ? 'no choices' : `${english.number(can)} of ${english.count(all, 'choice is', 'choices are')} possible`}, ${english.count(days, 'day', 'days')} free`,
  permission: { given: 'yes', refused: 'said no', asked: 'no answer yet', 'not-asked': 'not asked' },
};

export const words = { nl, en };
