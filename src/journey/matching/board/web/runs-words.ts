import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  repeatSame: (what: string, visits: number) =>
    `${what} is opnieuw uitgerekend, met dezelfde gegevens en dezelfde regels: er komt precies hetzelfde uit, ${dutch.count(visits, 'stage', 'stages')}.`,
  repeatOther: (what: string) =>
    `${what} is opnieuw uitgerekend, en er komt iets anders uit. Dat hoort niet: meld het aan de beheerder.`,
  repeatWorking: (what: string) => `${what} wordt opnieuw uitgerekend. Je kunt verdergaan.`,
  compare: 'Vergelijk',
  compareFrom: 'Van',
  compareTo: 'Naar',
  run: (number: number, step: number) =>
    step === 0 ? `Voorstel ${number}` : `Voorstel ${number} na ${dutch.count(step, 'besluit', 'besluiten')}`,
  compareCaption: 'Wie van plek verandert',
  was: 'Eerst',
  is: 'Daarna',
  by: 'Door',
  compareNone: 'Er is niets veranderd: dezelfde mensen gaan op dezelfde dag naar dezelfde plek.',
  compareLead: (count: number) => `${dutch.count(count, 'persoon gaat', 'mensen gaan')} ergens anders heen.`,
  noPlace: 'geen stage',
  note: 'Notitie bij dit voorstel',
  noteHint: 'Voor jou en je collega-coördinatoren. Schrijf hier niets over cliënten.',
  keepNote: 'Bewaar notitie',
};

const en: typeof nl = {
  repeatSame: (what, visits) =>
    `${what} was worked out again, from the same data and by the same rules: the outcome is exactly the same, ${english.count(visits, 'visit', 'visits')}.`,
  repeatOther: (what) =>
    `${what} was worked out again, and the outcome differs. That should not be: tell the administrator.`,
  repeatWorking: (what) => `${what} is being worked out again. You may go on.`,
  compare: 'Compare',
  compareFrom: 'From',
  compareTo: 'To',
  run: (number, step) =>
    step === 0
      ? `Proposal ${number}`
      : `Proposal ${number} after ${english.count(step, 'decision', 'decisions')}`,
  compareCaption: 'Who goes somewhere else',
  was: 'Before',
  is: 'After',
  by: 'Because of',
  compareNone: 'Nothing has changed: the same people go to the same place on the same day.',
  compareLead: (count) => `${english.count(count, 'person goes', 'people go')} somewhere else.`,
  noPlace: 'no visit',
  note: 'Note beside this proposal',
  noteHint: 'For you and the other coordinators. Write nothing about clients here.',
  keepNote: 'Keep the note',
};

export const words = { nl, en };
