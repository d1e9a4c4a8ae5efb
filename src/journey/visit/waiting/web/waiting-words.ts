import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Wachtlijst',
  crumbs: 'Waar ben ik',
  visits: 'Stages',
  lead: (waiting: number, seats: number) =>
    `${dutch.count(waiting, 'mens wacht', 'mensen wachten')} op een stage. ${seats === 0 ? 'Er is nu geen vrije stoel die iemand van hen past.' : `Voor ${dutch.count(seats, 'vrije dag', 'vrije dagen')} is er iemand die kan.`}`,
  byItselfOn: 'De lijst werkt vanzelf',
  byItselfOnText:
    'Komt er een stoel vrij, dan krijgt de eerste die kan meteen een aanbod, met een week om te antwoorden.',
  byItselfOff: 'De lijst wacht op jou',
  byItselfOffText: 'Komt er een stoel vrij, dan bied jij hem hieronder aan.',
  letWork: 'Laat de lijst vanzelf werken',
  stopWork: 'Ik bied ze liever zelf aan',
  free: 'Vrije stoelen die iemand past',
  seat: 'Stage',
  when: 'Wanneer',
  seats: 'Vrij',
  first: 'Eerst aan de beurt',
  others: (count: number) => (count === 0 ? '' : `, daarna nog ${dutch.number(count)}`),
  offer: 'Bied aan',
  secret: 'geheim',
  line: 'De rij',
  lineText:
    'Wie voorrang heeft staat vooraan. Bij gelijke voorrang besliste het lot van deze ronde, voor iedereen op dezelfde manier.',
  number: 'Plaats',
  name: 'Naam',
  organisation: 'Organisatie',
  empty: 'Niemand wacht',
  emptyText: 'Iedereen die meedeed heeft een stage, of wilde van de lijst af.',
  done: {
    aangeboden: 'Aangeboden. Beide kanten krijgen een mail.',
    weg: 'Die stoel is intussen weg, of iemand anders is nu eerst aan de beurt.',
    aan: 'De lijst werkt nu vanzelf.',
    uit: 'De lijst wacht nu op jou.',
  },
};

const en: typeof nl = {
  title: 'Waiting list',
  crumbs: 'Where am I',
  visits: 'Visits',
  lead: (waiting, seats) =>
    `${english.count(waiting, 'person waits', 'people wait')} for a visit. ${seats === 0 ? 'No seat is free that suits any of them.' : `For ${english.count(seats, 'free day', 'free days')} somebody can come.`}`,
  byItselfOn: 'The list works by itself',
  byItselfOnText:
    'When a seat becomes free, the first who can have it gets an offer at once, with a week to answer.',
  byItselfOff: 'The list waits for you',
  byItselfOffText: 'When a seat becomes free, you offer it below.',
  letWork: 'Let the list work by itself',
  stopWork: 'I would rather offer them myself',
  free: 'Free seats that suit somebody',
  seat: 'Visit',
  when: 'When',
  seats: 'Free',
  first: 'First in line',
  others: (count) => (count === 0 ? '' : `, then ${english.number(count)} more`),
  offer: 'Offer',
  secret: 'secret',
  line: 'The line',
  lineText:
    'Those with priority come first. Among equals the lot of this round decided, in the same way for everybody.',
  number: 'Place',
  name: 'Name',
  organisation: 'Organisation',
  empty: 'Nobody waits',
  emptyText: 'Everybody who took part has a visit, or wanted to leave the list.',
  done: {
    aangeboden: 'Offered. Both sides get an email.',
    weg: 'That seat is gone, or somebody else is first in line now.',
    aan: 'The list works by itself now.',
    uit: 'The list waits for you now.',
  },
};

export const words = { nl, en };
