import { capital } from '../../../../language/grammar.ts';

const nl = {
  title: 'Leg een dilemma voor',
  lead: 'Een vraag zonder makkelijk antwoord, die je vast niet als enige hebt. Iedereen in het programma kan haar lezen.',
  noCase: 'Geen casus.',
  noCaseText:
    'Zonder namen en zonder verhalen van cliënten. Gaat het over één gezin? Bespreek het dan waar dat hoort. Hier gaat het om wat steeds terugkomt.',
  field: 'Het dilemma in één zin',
  fieldHint: 'Bijvoorbeeld: Ik weet iets dat zij moeten weten. Mag ik het zeggen?',
  question: 'Wat maakt het moeilijk?',
  questionHint: 'Een paar zinnen. Wat botst er, en waarom komt het terug?',
  theme: 'Waar gaat het over?',
  forWhich: 'Namens welke organisatie?',
  thatOne: 'die organisatie',
  counts: (organisation: string) =>
    `Wie leest, ziet niet dat jij het schreef en niet dat het van ${organisation} komt. ${capital(organisation)} telt wel mee als een organisatie die dit herkent. Coördinatoren zien wie het schreef.`,
  countsNone: 'Wie leest, ziet niet dat jij het schreef. Coördinatoren zien dat wel.',
  press: 'Leg het voor',
  back: 'Terug',
};

const en: typeof nl = {
  title: 'Raise a dilemma',
  lead: 'A question without an easy answer, that you are surely not the only one to have. Everybody in the programme can read it.',
  noCase: 'No casework.',
  noCaseText:
    'Without names, and without stories of clients. Is it about one family? Then discuss it where that belongs. Here it is about what keeps returning.',
  field: 'The dilemma in one sentence',
  fieldHint: 'For example: I know something that they have to know. May I say it?',
  question: 'What makes it hard?',
  questionHint: 'A few sentences. What collides, and why does it return?',
  theme: 'What is it about?',
  forWhich: 'For which organisation?',
  thatOne: 'that organisation',
  counts: (organisation) =>
    `Who reads it does not see that you wrote it, nor that it is of ${organisation}. ${capital(organisation)} does count as an organisation that recognises this. Coordinators see who wrote it.`,
  countsNone: 'Who reads it does not see that you wrote it. Coordinators do.',
  press: 'Raise it',
  back: 'Back',
};

export const words = { nl, en };
