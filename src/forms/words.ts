const nl = {
  summary: 'Er klopt iets nog niet',
  required: (label: string) => `Vul “${label}” in.`,
  'too-long': (label: string) => `“${label}” is te lang. Maak het korter.`,
  code: (label: string) => `Gebruik bij “${label}” alleen letters, cijfers en streepjes.`,
  email: (label: string) => `Vul bij “${label}” een adres in zoals naam@organisatie.example.`,
  day: (label: string) => `Kies bij “${label}” een dag die bestaat.`,
  number: (label: string) => `Vul bij “${label}” een heel getal in dat past.`,
  choice: (label: string) => `Kies een van de mogelijkheden bij “${label}”.`,
  order: (label: string) => `De dag bij “${label}” valt te vroeg.`,
  newer: 'Iemand anders heeft hier intussen iets opgeslagen',
  newerText:
    'Wat jij typte, is nog niet bewaard. Het staat hieronder nog in het formulier. Bewaar je het, dan komt het in plaats van wat er nu staat.',
  newerField: 'Vraag',
  newerNow: 'Staat er nu',
  newerYours: 'Jij typte',
  newerSame: 'Er is geen verschil meer met wat jij typte.',
  newerTake: 'Neem wat er nu staat',
  empty: 'leeg',
};

const en: typeof nl = {
  summary: 'Something is not right yet',
  required: (label) => `Fill in “${label}”.`,
  'too-long': (label) => `“${label}” is too long. Make it shorter.`,
  code: (label) => `Use letters, digits and hyphens only in “${label}”.`,
  email: (label) => `Fill in an address such as name@organisation.example at “${label}”.`,
  day: (label) => `Choose a day that exists at “${label}”.`,
  number: (label) => `Fill in a whole number that fits at “${label}”.`,
  choice: (label) => `Choose one of the possibilities at “${label}”.`,
  order: (label) => `The day at “${label}” is too early.`,
  newer: 'Somebody else has saved something here in the meantime',
  newerText:
    'What you typed is not saved yet. It is still in the form below. If you save it, it replaces what is there now.',
  newerField: 'Question',
  newerNow: 'Is there now',
  newerYours: 'You typed',
  newerSame: 'There is no difference any more with what you typed.',
  newerTake: 'Take what is there now',
  empty: 'empty',
};

export const words = { nl, en };

/** What can be wrong with a field of any form. */
export type CommonFault = 'required' | 'too-long' | 'code' | 'email' | 'day' | 'number' | 'choice' | 'order';
