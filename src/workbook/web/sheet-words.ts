import { dutch, english } from '../../language/grammar.ts';

const nl = {
  title: (sheet: string) => `Blad "${sheet}"`,
  crumb: 'Wat is wat',
  lead: 'Kies wat dit blad is, en wat er in elke kolom staat. Je ziet daarna wat dat verandert; in de ronde verandert nog niets.',
  structure: 'Wat is dit blad?',
  kind: 'Dit blad is',
  nothing: 'Niets van de ronde',
  heading: 'De kolomnamen staan in',
  headingHint: 'Staan de namen in twee rijen onder elkaar, kies dan de onderste.',
  headingNotFound: 'Nog niet gevonden: kies een rij',
  row: (number: number, text: string) => `Rij ${number}: ${text}`,
  twoRows: (first: number, second: number) => `Rij ${first} en ${second} samen`,
  noHeading: 'Er zijn geen kolomnamen',
  showColumns: 'Toon de kolommen van deze keuze',
  columns: 'Wat staat er in elke kolom?',
  columnsIntro:
    'Wat je hier kiest, gaat voor de naam van de kolom. Zet je een kolom op "niet gebruiken", dan zie je straks dat die niet meekomt.',
  missing: (names: string[]) =>
    `Nog geen kolom is ${dutch.list(names)}. Zonder die ${dutch.agree(names.length, 'kolom', 'kolommen')} doet geen rij van dit blad mee.`,
  quoted: (name: string) => `"${name}"`,
  column: (letters: string, heading: string) =>
    heading === '' ? `Kolom ${letters}` : `${letters}: ${heading}`,
  filled: (count: number, samples: string[]) =>
    count === 0
      ? 'Leeg.'
      : `${dutch.count(count, 'rij', 'rijen')} gevuld.${samples.length > 0 ? ` Bijvoorbeeld: ${samples.map((one) => `"${one}"`).join(', ')}.` : ''}`,
  refused: 'Deze kolom is niet bewaard: zulke gegevens horen hier niet.',
  notUsed: 'Niet gebruiken',
  required: (name: string) => `${name} (verplicht)`,
  day: 'Een dag, met een kruisje of een aantal',
  save: 'Bewaar',
  back: 'Terug zonder te bewaren',
  twice: (column: string, other: string, name: string) =>
    `Kolom ${column} en kolom ${other} zijn allebei "${name}". Kies voor één van beide iets anders.`,
  ours: 'Dit blad heeft Wisselstage zelf gemaakt, om te lezen. Het doet niet mee bij een import.',
  changed: 'Het blad is intussen anders ingedeeld. Er is niets bewaard. Hieronder staan de kolommen van nu.',

  sheets: 'De bladen van dit bestand',
  sheetsIntro: 'Is een blad of een kolom voor iets anders aangezien? Kies dan zelf wat het is.',
  sheet: 'Blad',
  taken: 'Is',
  used: 'Kolommen',
  rows: 'Rijen',
  usedOf: (used: number, total: number) => `${used} van ${total}`,
  choose: 'Kies kolommen',
  chooseHere: 'Kies zelf wat in welke kolom staat',
  notTaken: 'Niet gelezen',
  byUs: 'Van Wisselstage zelf',
};

const en: typeof nl = {
  title: (sheet) => `Sheet "${sheet}"`,
  crumb: 'What is what',
  lead: 'Choose what this sheet is, and what each column holds. You see afterwards what that changes; nothing changes in the round yet.',
  structure: 'What is this sheet?',
  kind: 'This sheet is',
  nothing: 'Nothing of the round',
  heading: 'The column names are in',
  headingHint: 'If the names are in two rows below each other, choose the lower one.',
  headingNotFound: 'Not found yet: choose a row',
  row: (number, text) => `Row ${number}: ${text}`,
  twoRows: (first, second) => `Rows ${first} and ${second} together`,
  noHeading: 'There are no column names',
  showColumns: 'Show the columns of this choice',
  columns: 'What does each column hold?',
  columnsIntro:
    'What you choose here goes before the name of the column. If you set a column to "do not use", you will see that it does not come along.',
  missing: (names) =>
    `No column is ${english.list(names)} yet. Without ${english.agree(names.length, 'that column', 'those columns')} no row of this sheet can be used.`,
  quoted: (name) => `"${name}"`,
  column: (letters, heading) => (heading === '' ? `Column ${letters}` : `${letters}: ${heading}`),
  filled: (count, samples) =>
    count === 0
      ? 'Empty.'
      : `${english.count(count, 'row', 'rows')} filled.${samples.length > 0 ? ` For example: ${samples.map((one) => `"${one}"`).join(', ')}.` : ''}`,
  refused: 'This column was not kept: such data do not belong here.',
  notUsed: 'Do not use',
  required: (name) => `${name} (required)`,
  day: 'A day, with a cross or a number',
  save: 'Save',
  back: 'Back without saving',
  twice: (column, other, name) =>
    `Column ${column} and column ${other} are both "${name}". Choose something else for one of them.`,
  ours: 'Wisselstage made this sheet itself, for reading. It is not part of an import.',
  changed:
    'Somebody changed what this sheet is in the meantime. Nothing was saved. These are its columns now.',

  sheets: 'The sheets of this file',
  sheetsIntro: 'Was a sheet or a column taken for something else? Then choose yourself what it is.',
  sheet: 'Sheet',
  taken: 'Is',
  used: 'Columns',
  rows: 'Rows',
  usedOf: (used, total) => `${used} of ${total}`,
  choose: 'Choose columns',
  chooseHere: 'Choose yourself what each column holds',
  notTaken: 'Not read',
  byUs: 'Made by Wisselstage',
};

export const words = { nl, en };
