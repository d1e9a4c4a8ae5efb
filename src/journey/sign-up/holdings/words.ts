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
  chose: 'Wie koos deze plek',
  choseHeads: { name: 'Wie', detail: 'Keuze', state: 'Past het?' },
  choseSummary: (all: number, first: number, fits: number) =>
    all === 0
      ? 'Nog niemand koos deze plek.'
      : `${dutch.count(all, 'persoon koos', 'mensen kozen')} deze plek, ${dutch.number(first)} als eerste. Het past bij ${dutch.number(fits)} van de ${dutch.number(all)}.`,
  nth: (number: number, whole: boolean) => `${number}e keuze${whole ? ', elke plek van de organisatie' : ''}`,
  fits: 'past',
  obstacles: {
    none: 'er is geen dag',
    own: 'eigen organisatie',
    excluded: 'mag er niet komen',
    condition: 'voldoet niet aan de voorwaarde',
    days: 'de dagen passen niet',
  },
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
  chose: 'Who chose this place',
  choseHeads: { name: 'Who', detail: 'Choice', state: 'Does it fit?' },
  choseSummary: (all, first, fits) =>
    all === 0
      ? 'Nobody chose this place yet.'
      : `${english.count(all, 'person', 'people')} chose this place, ${english.number(first)} as the first. It fits ${english.number(fits)} of ${english.number(all)}.`,
  nth: (number, whole) => `choice ${number}${whole ? ', any place of the organisation' : ''}`,
  fits: 'fits',
  obstacles: {
    none: 'there is no day',
    own: 'own organisation',
    excluded: 'must not come there',
    condition: 'does not meet the condition',
    days: 'the days do not fit',
  },
  permission: { given: 'yes', refused: 'said no', asked: 'no answer yet', 'not-asked': 'not asked' },
};

export const words = { nl, en };
