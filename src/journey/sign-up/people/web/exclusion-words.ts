import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  caption: 'Wie waar niet mag komen',
  intro: 'Alleen coördinatoren zien dit. De match houdt zich eraan.',
  waits: (count: number) =>
    `${dutch.count(count, 'mens zei', 'mensen zeiden')} dit zelf bij de aanmelding. Leg het vast, dan blijft het ook staan als die persoon de aanmelding verandert.`,
  add: 'Nog iets toevoegen? Kies de persoon bij “Alle”, en dan “Meer”.',
  none: 'Er is niemand die ergens niet mag komen.',
  who: 'Wie',
  where: 'Mag niet komen bij',
  from: 'Van wie',
  actions: 'Doen',
  wholeOrganisation: 'hele organisatie',
  said: 'zei het zelf bij de aanmelding',
  imported: (file: string, day: string) => `uit ${file}, op ${day}`,
  pasted: (day: string) => `uit geplakte cellen, op ${day}`,
  by: (name: string, day: string) => `vastgelegd door ${name}, op ${day}`,
  byGone: (day: string) => `vastgelegd door een coördinator die weg is, op ${day}`,
  unknown: 'wie dit vastlegde, is niet bewaard',
  note: 'Leg vast',
  take: 'Haal weg',
  of: (name: string, where: string) => `${name} niet bij ${where}`,
  askTitle: (name: string, where: string) => `Mag ${name} weer komen bij ${where}?`,
  ask: 'De match houdt er dan geen rekening meer mee.',
  askSaid: 'Deze persoon zei dit zelf. Haal het alleen weg als je elkaar hebt gesproken.',
  yes: 'Ja, haal weg',
  no: 'Nee, laat staan',
  taken: (name: string, where: string) =>
    `${name} mag weer komen bij ${where}. Dat telt vanaf de volgende match.`,
  undo: 'Maak ongedaan',
};

const en: typeof nl = {
  caption: 'Who must not come where',
  intro: 'Only coordinators see this. The match keeps to it.',
  waits: (count) =>
    `${english.count(count, 'person', 'people')} said so at sign-up. Note it, and it stays when that person changes the sign-up.`,
  add: 'Is something missing? Choose the person at “All”, and then “More”.',
  none: 'There is nobody who must not come somewhere.',
  who: 'Who',
  where: 'Must not come to',
  from: 'From whom',
  actions: 'Do',
  wholeOrganisation: 'whole organisation',
  said: 'said so at sign-up',
  imported: (file, day) => `from ${file}, on ${day}`,
  pasted: (day) => `from pasted cells, on ${day}`,
  by: (name, day) => `noted by ${name}, on ${day}`,
  byGone: (day) => `noted by a coordinator who has left, on ${day}`,
  unknown: 'who noted this was not kept',
  note: 'Note it',
  take: 'Take away',
  of: (name, where) => `${name} not at ${where}`,
  askTitle: (name, where) => `May ${name} come to ${where} again?`,
  ask: 'The match does not keep to it any more then.',
  askSaid: 'This person said so. Take it away only when you have spoken to each other.',
  yes: 'Yes, take away',
  no: 'No, leave it',
  taken: (name, where) => `${name} may come to ${where} again. That counts from the next match.`,
  undo: 'Undo',
};

export const words = { nl, en };
export type ExclusionWords = typeof nl;
