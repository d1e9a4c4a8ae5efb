import { dutch } from '../../language/grammar.ts';
import type { SheetKind } from '../columns.ts';

type Forms = Record<SheetKind, [one: string, more: string]>;

const forms: Forms = {
  organisations: ['organisatie', 'organisaties'],
  places: ['stageplek', 'stageplekken'],
  signUps: ['aanmelding', 'aanmeldingen'],
  exclusions: ['uitsluiting', 'uitsluitingen'],
  locks: ['vastgelegde stage', 'vastgelegde stages'],
  wanted: ['gewenst contact', 'gewenste contacten'],
};

const counted = (kind: SheetKind, count: number) => dutch.count(count, ...forms[kind]);

export const nl = {
  title: 'Importeren',
  crumbs: 'Waar je bent',
  uploadLead:
    'Lever je werkblad in zoals het is. Je ziet eerst wat erin staat. Er verandert nog niets in de ronde.',
  file: 'Werkblad',
  fileHint: 'Een werkblad (.xlsx, .xls, .xlsb of .ods) of csv-bestanden, samen hooguit 20 MB.',
  paste: 'Of plak cellen',
  pasteHint:
    'Kopieer in Excel een blad met de kolomnamen erbij. Plak meer bladen onder elkaar, met een lege regel ertussen.',
  look: 'Bekijk wat erin staat',
  exampleTitle: 'Oefenen met een voorbeeld',
  exampleIntro:
    'Een verzonnen ronde. Het rommelige werkblad heeft de fouten die je in het echt ook tegenkomt.',
  tidy: 'Neem het nette werkblad',
  rough: 'Neem het rommelige werkblad',
  earlier: 'Eerdere imports',
  earlierNone: 'Je hebt in deze ronde nog niets geïmporteerd.',
  when: 'Wanneer',
  outcome: 'Hoe het staat',
  notDone: 'Nog niet geïmporteerd',
  goOn: 'Ga verder',
  takeBack: 'Gooi weg',
  takeBackOf: (file: string) => `Gooi weg: ${file}`,
  done: 'Geïmporteerd',
  pasted: 'Geplakte cellen',
  download: 'Download de ronde als werkblad',
  summaryTitle: 'Er klopt iets nog niet',
  nothingGiven: 'Kies een bestand of plak cellen.',
  both: 'Kies een bestand of plak cellen, niet allebei.',
  oneWorkbook: 'Lever één werkblad tegelijk in.',

  checkTitle: 'Kijk na wat erin staat',
  kind: forms,
  counted,
  and: (parts: readonly string[]) => dutch.list(parts),
  contains: (what: string) => `In dit bestand: ${what}.`,
  nothingInIt: 'In dit bestand staat niets van een ronde.',
  questions: (count: number) => dutch.count(count, 'vraag', 'vragen'),
  wrongs: (count: number) => dutch.count(count, 'fout', 'fouten'),
  toSolve: (what: string) => `Kijk naar ${what}.`,
  refusals: (count: number) =>
    dutch.agree(
      count,
      'Eén tekst is niet overgenomen.',
      `${dutch.number(count)} teksten zijn niet overgenomen.`,
    ),
  allWell: 'Alles is te gebruiken.',
  decideTitle: (count: number) => `Kies zelf (${count})`,
  decideIntro: 'Het meest waarschijnlijke antwoord staat al aan. Klopt het, dan hoef je niets te doen.',
  wrongTitle: (count: number) => `Klopt niet (${count})`,
  wrongIntro: 'Vul in wat er moet staan. Laat je een veld zoals het is, dan gebeurt wat eronder staat.',
  refusedTitle: (count: number) => `Niet overgenomen (${count})`,
  refusedIntro: 'Dit hoort niet in de ronde. Het is nergens bewaard.',
  typedTitle: (count: number) => `Door jou ingevuld (${count})`,
  typedIntro: 'Maak een veld leeg, dan geldt weer wat er in het bestand staat.',
  mendedTitle: (count: number) =>
    dutch.count(count, 'ding is voor je hersteld', 'dingen zijn voor je hersteld'),
  where: 'Waar',
  what: 'Wat',
  cell: (sheet: string, cell: string) => [sheet, cell && `cel ${cell}`].filter(Boolean).join(', '),
  orType: 'Of typ zelf wat er moet staan',
  typeInstead: 'Wat er moet staan',
  typeAgain: 'Nieuwe tekst, zonder gegevens van cliënten',
  bsnHint: 'Was het geen BSN? Kruis dat aan en typ de tekst opnieuw, want de oude is niet bewaard.',
  leaveOut: 'Laat dit weg',
  moreFindings: (count: number) =>
    `Er ${dutch.agree(count, 'is', 'zijn')} er nog ${count}. Die zie je als deze zijn opgelost.`,

  newer: 'Hier is intussen iets anders ingevuld',
  newerText:
    'Dat was jij in een ander venster, of iemand anders. Er is niets bewaard. Wat jij invulde, staat hieronder nog. Bewaar het opnieuw, of neem wat er nu staat.',
  newerNow: 'Staat er nu',
  newerYours: 'Jij vulde in',
  newerNothing: 'Nog niets',
  newerTake: 'Neem wat er nu staat',

  changesTitle: 'Wat dit verandert in de ronde',
  changesCaption: 'Per soort: wat nieuw is, wat verandert en wat gelijk blijft',
  inFile: 'In dit bestand',
  fresh: 'Nieuw',
  changed: 'Verandert',
  same: 'Blijft gelijk',
  wasChanged: 'Veranderd',
  stayedSame: 'Gelijk gebleven',
  importedOf: (taken: number, total: number) => `${taken} van ${total}`,
  staying: (what: string) => `Wel in de ronde en niet in dit bestand: ${what}. Dat blijft staan.`,
  nothingChanges: 'De ronde heeft dit al. Importeren verandert niets.',
  locksLost: (count: number) =>
    dutch.agree(
      count,
      'Let op: 1 vastgelegde stage vervalt, want die dag staat niet meer bij de plek.',
      `Let op: ${dutch.number(count)} vastgelegde stages vervallen, want die dagen staan niet meer bij de plek.`,
    ),
  keptAnswers: (count: number) =>
    dutch.count(
      count,
      'persoon heeft zelf het formulier gestuurd of een antwoord van de leidinggevende gekregen. Wat daarin staat, blijft; het werkblad zegt iets anders.',
      'mensen hebben zelf het formulier gestuurd of een antwoord van de leidinggevende gekregen. Wat daarin staat, blijft; het werkblad zegt iets anders.',
    ),
  keptWithdrawn: (count: number) =>
    dutch.count(
      count,
      'persoon in dit bestand heeft zich teruggetrokken en komt niet terug.',
      'mensen in dit bestand hebben zich teruggetrokken en komen niet terug.',
    ),
  recount: 'Bewaar en reken opnieuw',
  leftOutTitle: (count: number) =>
    dutch.agree(
      count,
      'Dit komt niet mee als je nu importeert',
      `Deze ${dutch.number(count)} dingen komen niet mee als je nu importeert`,
    ),
  leftOutIntro: 'Je kunt ze hierboven nog verbeteren, of later met een nieuw bestand.',
  andMore: (count: number) => `En nog ${count}`,
  otherFile: 'Kies een ander bestand',
  lost: {
    none: 'valt weg',
    'row-left-out': 'deze rij doet niet mee',
    'rows-left-out': 'deze rijen doen niet mee',
    'choice-left-out': 'deze keuze valt weg',
    'cell-left-empty': 'deze cel blijft leeg',
    'day-left-out': 'deze dag valt weg',
    'slot-left-out': 'deze dagen van de plek doen niet mee',
    'column-left-out': 'deze kolom wordt niet gelezen',
    'sheet-left-out': 'dit blad wordt niet gelezen',
    'part-removed': 'dit deel blijft weg',
    'treated-as-secret': 'de plek is geheim',
    'treated-as-no': 'hier staat nee',
    'counts-as-one': 'hier staat 1',
    'last-row-counts': 'de laatste rij telt',
    'import-waits': 'deze rij valt weg',
  },
  'person-not-there': 'deze persoon doet niet mee in de ronde',
  'place-not-there': 'deze plek doet niet mee in de ronde',
  confirm: 'Ja, importeer zonder wat hierboven staat',
  confirmError: 'Lees wat niet meekomt, en kruis aan dat dat goed is.',
  blockingError: (place: string) => `${place}: los dit eerst op.`,
  questionError: (place: string) => `${place}: hier is een nieuwe vraag bij gekomen.`,
  refusedTyped: (place: string) =>
    `${place}: wat je typte, mag niet bewaard worden. Typ het zonder die gegevens.`,
  importAll: (what: string) => `Importeer ${what}`,
  importSome: (taken: number, what: string) => `Importeer ${taken} van ${what}`,
  importNothing: 'Importeer',
  later: 'Bewaar en ga later verder',
  discard: 'Gooi deze import weg',

  importingTitle: 'Bezig met importeren',
  importingText:
    'Alles wordt nog een keer nagekeken en dan in één keer bewaard. Je kunt deze pagina sluiten: het gaat door.',
  importingCheck: 'Stap 1 van 2: nakijken',
  importingStore: 'Stap 2 van 2: bewaren',
  importingLook: 'Kijk hoever het is',
  importingNow: 'Bezig',
  stopped: {
    changed:
      'In de ronde is intussen iets veranderd. Er is nog niets geïmporteerd. Kijk na wat er nu staat en importeer dan opnieuw.',
    broken: 'Het importeren is niet gelukt. In de ronde is niets veranderd. Probeer het opnieuw.',
  },

  toOrganisations: 'Naar de organisaties',
  doneTitle: 'De import is klaar',
  doneLead: (what: string) => `In de ronde staan nu ${what} uit dit bestand.`,
  doneSame: 'De ronde had alles uit dit bestand al. Er is niets veranderd.',
  resultTitle: 'Wat er is gebeurd',
  notTakenTitle: (count: number) => `Niet meegekomen (${count})`,
  toMatching: 'Ga naar de matching',
  another: 'Importeer nog een bestand',
};

export type WebWords = typeof nl;
