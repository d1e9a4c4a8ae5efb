import { dutch, english } from '../../language/grammar.ts';

const nl = {
  failedTitle: 'Het matchen is niet gelukt',
  failedNote: 'Er is niets verloren. Je leest wat er aan de hand is en kunt opnieuw matchen.',
  failedAction: 'Bekijk waarom',
  busyTitle: 'Het voorstel wordt gemaakt',
  busyNote: 'Dat duurt meestal een paar seconden. Je kunt gewoon verder werken.',
  busyAction: 'Volg het',
  proposalTitle: (number: number, placed: number) =>
    `${dutch.agree(placed, 'Persoon krijgt', 'Mensen krijgen')} een stage in voorstel ${number}`,
  proposalNote: (people: number) => `Van de ${people} die meededen. Pas aan wat je wilt en match opnieuw.`,
  proposalAction: 'Bekijk het voorstel',
  staleTitle: (number: number) => `Er is iets veranderd sinds voorstel ${number}`,
  staleNote: 'Match opnieuw. Wat je hebt vastgezet, blijft staan.',
  staleAction: 'Naar de matching',
  readyTitle: (count: number): string =>
    dutch.agree(count, 'Persoon is klaar om te matchen', 'Mensen zijn klaar om te matchen'),
  readyNote: (seats: number) => `Voor ${dutch.count(seats, 'stoel', 'stoelen')}. Aanpassen kan daarna nog.`,
  readyEarly: (seats: number) =>
    `Voor ${dutch.count(seats, 'stoel', 'stoelen')}. Je kunt alvast proberen; later match je opnieuw.`,
  readyAction: 'Maak het voorstel',
};

const en: typeof nl = {
  failedTitle: 'The match did not succeed',
  failedNote: 'Nothing is lost. You read what is the matter and can match again.',
  failedAction: 'See why',
  busyTitle: 'The proposal is being made',
  busyNote: 'That usually takes a few seconds. You can simply go on working.',
  busyAction: 'Follow it',
  proposalTitle: (number, placed) =>
    `${english.agree(placed, 'Person gets', 'People get')} a visit in proposal ${number}`,
  proposalNote: (people) => `Of the ${people} who took part. Adjust what you like and match again.`,
  proposalAction: 'Look at the proposal',
  staleTitle: (number) => `Something has changed since proposal ${number}`,
  staleNote: 'Match again. What you fixed stays.',
  staleAction: 'To the matching',
  readyTitle: (count) =>
    english.agree(count, 'Person is ready to be matched', 'People are ready to be matched'),
  readyNote: (seats) => `For ${english.count(seats, 'seat', 'seats')}. You can still adjust afterwards.`,
  readyEarly: (seats) =>
    `For ${english.count(seats, 'seat', 'seats')}. You can try already; later you match again.`,
  readyAction: 'Make the proposal',
};

/** What waits, in words. */
export const words = { nl, en };
