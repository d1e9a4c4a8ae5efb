import { dutch, english } from '../../../../language/grammar.ts';
import type { DilemmaState } from '../state.ts';

const nl = {
  lead: 'Vragen zonder makkelijk antwoord, opgeschreven na een stage. Herken je er een? Zeg het. Probeerde je iets? Vertel het.',
  raise: 'Leg een dilemma voor',
  noCases: 'Zonder namen en zonder verhalen van cliënten.',
  topics: 'Onderwerpen',
  all: 'Alle',
  alsoRecognised: 'Ook herkend',
  order: 'meest herkend eerst',
  read: 'Lees en doe mee',
  showOthers: (count: number) =>
    `Toon ${dutch.agree(count, 'de andere', `de andere ${dutch.number(count)}`)}`,
  agenda: 'Wat staat op een agenda',
  other: (name: string) => `Naar ${name}`,
  away: 'Uit het zicht',
  awayText: 'Alleen coördinatoren zien deze. Je kunt ze weer tonen, of weer los maken.',
  awayAs: { hidden: 'verborgen', joined: 'samengevoegd' } satisfies Record<
    Exclude<DilemmaState, 'open'>,
    string
  >,
  none: 'Er staan geen dilemma’s',
  noneText: 'Leg er een voor.',
};

const en: typeof nl = {
  lead: 'Questions without an easy answer, written down after a visit. Do you recognise one? Say so. Did you try something? Tell it.',
  raise: 'Raise a dilemma',
  noCases: 'Without names, and without stories of clients.',
  topics: 'Topics',
  all: 'All',
  alsoRecognised: 'Also recognised',
  order: 'most recognised first',
  read: 'Read and join in',
  showOthers: (count) => `Show ${english.agree(count, 'the other', `the other ${english.number(count)}`)}`,
  agenda: 'What is on an agenda',
  other: (name) => `To ${name}`,
  away: 'Out of sight',
  awayText: 'Only coordinators see these. You can show them again, or take them apart again.',
  awayAs: { hidden: 'hidden', joined: 'joined' },
  none: 'There are no dilemmas',
  noneText: 'Raise one.',
};

export const words = { nl, en };
