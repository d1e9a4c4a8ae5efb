import { dutch, english } from '../../language/grammar.ts';

const nl = {
  crumb: 'Gooi weg',
  title: 'Gooi deze import weg?',
  lead: 'Deze import is nog niet af. Er is niets van in de ronde gekomen.',
  goes: 'Dit gaat weg, en komt niet terug',
  goesFile: (file: string) => `Wat er uit het bestand is gelezen: ${file}`,
  goesAnswers: (count: number) =>
    dutch.count(count, 'antwoord dat erbij is gegeven', 'antwoorden die erbij zijn gegeven'),
  stays: 'Dit blijft',
  staysText: 'De ronde blijft zoals hij is. Lever je het bestand later weer in, dan begin je opnieuw.',
  yes: 'Ja, gooi de import weg',
  no: 'Ga verder met de import',
};

const en: typeof nl = {
  crumb: 'Throw away',
  title: 'Throw this import away?',
  lead: 'This import is not finished. Nothing of it has come into the round.',
  goes: 'This goes, and does not come back',
  goesFile: (file) => `What was read from the file: ${file}`,
  goesAnswers: (count) =>
    english.count(count, 'answer that was given with it', 'answers that were given with it'),
  stays: 'This stays',
  staysText: 'The round stays as it is. If you hand in the file again later, you start anew.',
  yes: 'Yes, throw the import away',
  no: 'Go on with the import',
};

export const words = { nl, en };
