import { formatDate } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Wachtlijst',
  crumbs: 'Waar ben ik',
  visits: 'Stages',
  lead: (waiting: number, seats: number) =>
    `${dutch.count(waiting, 'mens wacht', 'mensen wachten')} op een stage. ${seats === 0 ? 'Er viel geen stoel open die iemand van hen past.' : `${dutch.count(seats, 'stoel viel', 'stoelen vielen')} open die iemand van hen past.`}`,
  byItselfOn: 'De lijst werkt vanzelf',
  byItselfOnText:
    'Komt er een stoel vrij, dan krijgt de eerste die kan meteen een aanbod, met een week om te antwoorden.',
  byItselfOff: 'De lijst wacht op jou',
  byItselfOffText: 'Komt er een stoel vrij, dan bied jij hem hieronder aan.',
  setBy: ({ by, on }: { by: string | null; on: string }) =>
    by ? `Zo gezet door ${by} op ${formatDate(on, 'nl')}.` : `Zo gezet op ${formatDate(on, 'nl')}.`,
  letWork: 'Laat de lijst vanzelf werken',
  stopWork: 'Ik bied ze liever zelf aan',
  free: 'Opengevallen stoelen',
  otherSeats: (count: number) => `Andere vrije stoelen die iemand past (${dutch.number(count)})`,
  otherSeatsText: (shown: number, all: number) =>
    shown < all
      ? `Deze waren de hele tijd vrij. Hier staan de eerste ${dutch.number(shown)} van ${dutch.number(all)}.`
      : 'Deze waren de hele tijd vrij.',
  seat: 'Stage',
  when: 'Wanneer',
  seats: 'Vrij',
  first: 'Eerst aan de beurt',
  others: (count: number) => (count === 0 ? '' : `, daarna nog ${dutch.number(count)}`),
  offer: 'Bied aan',
  mend: 'Reken uit hoe de meesten een stage krijgen',
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
    `${english.count(waiting, 'person waits', 'people wait')} for a visit. ${seats === 0 ? 'No seat fell open that suits any of them.' : `${english.count(seats, 'seat', 'seats')} fell open that ${english.agree(seats, 'suits', 'suit')} one of them.`}`,
  byItselfOn: 'The list works by itself',
  byItselfOnText:
    'When a seat becomes free, the first who can have it gets an offer at once, with a week to answer.',
  byItselfOff: 'The list waits for you',
  byItselfOffText: 'When a seat becomes free, you offer it below.',
  letWork: 'Let the list work by itself',
  stopWork: 'I would rather offer them myself',
  free: 'Seats that fell open',
  setBy: ({ by, on }) =>
    by ? `Set by ${by} on ${formatDate(on, 'en')}.` : `Set on ${formatDate(on, 'en')}.`,
  otherSeats: (count) => `Other free seats that suit somebody (${english.number(count)})`,
  otherSeatsText: (shown, all) =>
    shown < all
      ? `These were free all along. Here are the first ${english.number(shown)} of ${english.number(all)}.`
      : 'These were free all along.',
  seat: 'Visit',
  when: 'When',
  seats: 'Free',
  first: 'First in line',
  others: (count) => (count === 0 ? '' : `, then ${english.number(count)} more`),
  offer: 'Offer',
  mend: 'Work out how most get a visit',
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
