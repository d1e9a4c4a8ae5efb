import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Wat het bracht',
  intro: (round: string) => `Uit de laatste ronde: ${round}.`,
  of: (count: string, whole: number) => `${count} van ${dutch.number(whole)}`,
  held: 'Stages gingen door',
  heldNote: 'van alle stages die werden voorgesteld',
  knows: 'Weet wie te bellen',
  knowsNote: (people: number) => `vooraf en erna, van ${dutch.count(people, 'mens', 'mensen')}`,
  mark: 'Cijfer van bezoekers',
  markNote: (people: number) => `gemiddeld, van ${dutch.count(people, 'mens', 'mensen')}`,
};

const en: typeof nl = {
  title: 'What it brought',
  intro: (round) => `Of the last round: ${round}.`,
  of: (count, whole) => `${count} of ${english.number(whole)}`,
  held: 'Visits took place',
  heldNote: 'of all visits that were proposed',
  knows: 'Know whom to call',
  knowsNote: (people) => `before and after, of ${english.count(people, 'person', 'people')}`,
  mark: 'Mark of visitors',
  markNote: (people) => `mean, of ${english.count(people, 'person', 'people')}`,
};

export const words = { nl, en };
