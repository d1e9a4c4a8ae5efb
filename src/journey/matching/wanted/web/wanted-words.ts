const nl = {
  title: 'Gewenste contacten',
  crumbs: 'Waar je bent',
  matching: 'Matching',
  lead: 'Welke organisaties moeten elkaar leren kennen? De match houdt er rekening mee: wie van de twee op bezoek gaat, maakt niet uit.',
  caption: 'Paren van organisaties',
  one: 'Organisatie',
  other: 'En',
  actions: 'Doen',
  take: 'Haal weg',
  pair: (one: string, other: string) => `${one} en ${other}`,
  none: 'Er zijn nog geen gewenste contacten',
  noneText:
    'Kies hieronder twee organisaties. Ze kunnen ook in een werkblad staan, op het blad “Gewenste contacten”.',
  addTitle: 'Voeg een paar toe',
  choose: 'Kies een organisatie',
  add: 'Voeg toe',
  undo: 'Maak ongedaan',
  done: {
    add: 'Het gewenste contact staat erbij. Het telt vanaf de volgende match.',
    remove: 'Het gewenste contact is weg. Dat telt vanaf de volgende match.',
  },
  faults: {
    organisation: (label: string) => `Kies bij “${label}” een organisatie uit de lijst.`,
    same: () => 'Kies twee verschillende organisaties.',
  },
};

const en: typeof nl = {
  title: 'Wanted ties',
  crumbs: 'Where you are',
  matching: 'Matching',
  lead: 'Which organisations should get to know each other? The match takes it into account, whoever of the two travels.',
  caption: 'Pairs of organisations',
  one: 'Organisation',
  other: 'And',
  actions: 'Do',
  take: 'Take away',
  pair: (one, other) => `${one} and ${other}`,
  none: 'There are no wanted ties yet',
  noneText:
    'Choose two organisations below. They can be in a workbook as well, on the sheet for wanted ties.',
  addTitle: 'Add a pair',
  choose: 'Choose an organisation',
  add: 'Add',
  undo: 'Undo',
  done: {
    add: 'The wanted tie is added. It counts from the next match.',
    remove: 'The wanted tie is gone. That counts from the next match.',
  },
  faults: {
    organisation: (label) => `Choose an organisation from the list at “${label}”.`,
    same: () => 'Choose two different organisations.',
  },
};

export const words = { nl, en };
