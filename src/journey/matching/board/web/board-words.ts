import { dutch, english } from '../../../../language/grammar.ts';
import type { Passed } from '../person.ts';

const nl = {
  levels: 'Hoe goed dit voorstel is',
  level: {
    placed: 'Geplaatst',
    choices: 'Welke keuze',
    balance: 'Buiten balans',
    priority: 'Voorrang',
    ties: 'Lijnen',
  },
  ofPeople: (all: number) => `van ${dutch.number(all)}`,
  atOrganisations: (count: number) => `bij ${dutch.count(count, 'organisatie', 'organisaties')}`,
  ofPoints: (all: number) => `van ${dutch.number(all)} punten`,
  ofVisits: (all: number) => `bij ${dutch.count(all, 'stage', 'stages')}`,
  ordinal: (tier: number) => `${tier}e`,
  outside: 'buiten',
  better: 'beter:',
  worse: 'slechter:',
  more: (by: number) => `${dutch.number(by)} meer`,
  less: (by: number) => `${dutch.number(by)} minder`,
  same: 'gelijk',
  than: (number: number) => `dan voorstel ${number}`,
  with: (number: number) => `met voorstel ${number}`,
  search: 'Zoek een naam of plek',
  show: 'Toon',
  views: 'Keuzes uit de lijst',
  view: {
    alle: 'Alle stages',
    'lage-keuze': '3e keuze of lager',
    vast: 'Vastgezet',
    anders: 'Anders dan eerst',
    geheim: 'Geheime plek',
  },
  result: (first: number, last: number, total: number) =>
    `${first} tot en met ${last} van ${dutch.number(total)}`,
  nobody: 'Niemand gevonden',
  nobodyText: 'Zoek op iets anders, of kies Alle stages.',
  pages: 'Bladzijden van de stages',
  days: 'Dag',
  secret: 'geheim',
  changed: 'anders',
  legend: '“Anders”: niet zo in het voorstel ervoor. “Geheim”: de dag zie je als je de stage opent.',
  release: 'Maak los',
  fixed: 'vast',
  position: (at: number, all: number) => `${at} van ${all}`,
  previousPerson: 'Vorige persoon',
  nextPerson: 'Volgende persoon',
  close: 'Sluit',
  from: (job: string, organisation: string) => (job ? `${job} bij ${organisation}` : organisation),
  inProposal: 'In dit voorstel',
  noVisit: 'Geen stage.',
  notTaking: 'Doet niet mee in dit voorstel.',
  secretPlace: 'geheime plek',
  swap: 'Ruil',
  mayNot: 'Mag hier niet komen',
  why: (tier: number, also: boolean) => `Waarom niet de ${tier}e keuze${also ? ' erbij' : ''}?`,
  whyUnplaced: 'Waarom geen stage?',
  shortReason: {
    rules: 'Geen van de keuzes past.',
    costs: 'Het kan, maar dan heeft een ander minder.',
    'no-permission': 'Er is nog geen toestemming.',
    'permission-asked': 'De leidinggevende gaf nog geen antwoord.',
    'permission-not-asked': 'De leidinggevende is nog niet gevraagd.',
    traded: 'Toen deze persoon aan de beurt was, was er niets meer.',
  } as Partial<Record<string, string>>,
  whyAlso: (tier: number) => `En niet de ${tier}e keuze?`,
  notFree: 'kan die dag niet',
  nthDay: (nth: number) => `dag ${nth}`,
  freeDays: 'Vrije dagen',
  week: 'Week van',
  free: 'vrij',
  move: 'Zet op een andere plek',
  move0: 'Zet op een plek',
  seats: (free: number) =>
    free === 0 ? 'vol, iemand schuift op' : dutch.count(free, 'stoel vrij', 'stoelen vrij'),
  anotherPlace: 'Een plek buiten de keuzes',
  fromChoices: 'Toch uit de keuzes',
  place: 'Plek',
  choosePlace: 'Kies een plek',
  showPrice: 'Laat zien wat er dan gebeurt',
  withWhom: 'Ruil met',
  chooseWhom: 'Kies iemand',
  priceLabel: 'Wat er dan gebeurt',
  priceHead: 'Nog niets is veranderd. Dit gebeurt er:',
  working: 'Dit wordt uitgerekend',
  workingText: 'Je kunt hier blijven of verdergaan. Er verandert nog niets.',
  nothingChanges: 'Niets wordt beter of slechter',
  step: 'Stap',
  now: 'nu',
  after: 'dan',
  difference: 'verschil',
  who: 'Wie merkt het?',
  nobodyElse: 'Verder merkt niemand het.',
  gains: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een betere keuze.`,
  placed: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een stage.`,
  loses: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} een lagere keuze.`,
  unplaced: (names: string[]) =>
    `${dutch.list(names)} ${dutch.agree(names.length, 'verliest een stage en krijgt', 'verliezen een stage en krijgen')} geen andere.`,
  moves: (names: string[]) =>
    `${dutch.listSome(names)} ${dutch.agree(names.length, 'gaat', 'gaan')} naar een andere plek of dag, even goed.`,
  passes: {
    'not-chosen': 'Deze plek staat niet in de keuzes.',
    'not-free': 'Op deze dag zei deze persoon niet te kunnen.',
    screening: 'Deze plek vraagt een VOG die de gastheer heeft gezien.',
    'client-contact': 'Deze plek is alleen voor mensen die met cliënten werken.',
  } satisfies Record<Passed, string>,
  passesTitle: 'Let op',
  forbidsNote: 'Dit geldt ook later en overal, en heen en terug. Een reden hoeft niet.',
  asideNote: 'Deze persoon doet niet mee tot je dat terugdraait.',
  leave: 'Laat zo',
  doIt: 'Doe het toch',
  cannot: 'Dit kan niet',
  cannotText: 'Er is geen plan waarin dit past.',
  staleFirst: 'Er is iets veranderd sinds dit voorstel. Match eerst opnieuw: dan klopt wat je hier ziet.',
  conflict: 'Ondertussen is het voorstel veranderd',
  conflictText: 'Jouw besluit is niet uitgevoerd. Dit is er gebeurd; kijk opnieuw en besluit dan.',
  setAside: 'Laat even weg',
  takePart: 'Laat weer meedoen',
  happened: 'Wat er gebeurde',
  all: 'Alles',
  nothingYet: 'Nog geen besluiten.',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  of: (what: string) => `: ${what}`,
  you: 'Jij',
  somebody: 'Iemand',
  made: (by: string | null, number: number, rules: readonly string[], seed: string) =>
    `${by === null ? `Voorstel ${number} gemaakt` : `${by} maakte voorstel ${number}`}${rules.length > 0 ? `, met andere regels voor ${dutch.list(rules)}` : ''}. Lotingswoord: ${seed}`,
  repeat: 'Reken na',
  repeatSame: (what: string, visits: number) =>
    `${what} is opnieuw uitgerekend, met dezelfde gegevens en dezelfde regels: er komt precies hetzelfde uit, ${dutch.count(visits, 'stage', 'stages')}.`,
  repeatOther: (what: string) =>
    `${what} is opnieuw uitgerekend, en er komt iets anders uit. Dat hoort niet: meld het aan de beheerder.`,
  repeatWorking: (what: string) => `${what} wordt opnieuw uitgerekend. Je kunt verdergaan.`,
  ruleNames: {
    mechanism: 'hoe er wordt gematcht',
    levels: 'wat eerst gaat',
    tolerance: 'het verschil',
    seed: 'de loting',
  },
  line: {
    lock: (by: string, who: string) => `${by} zette ${who} vast`,
    release: (by: string, who: string) => `${by} maakte ${who} los`,
    seat: (by: string, who: string, where: string) => `${by} zette ${who} op ${where}`,
    forbid: (by: string, who: string, where: string) =>
      `${by} noteerde dat ${who} niet mag komen bij ${where}`,
    swap: (by: string, who: string, where: string) => `${by} ruilde ${who} en ${where}`,
    'set-aside': (by: string, who: string) => `${by} liet ${who} even weg`,
    'take-part': (by: string, who: string) => `${by} liet ${who} weer meedoen`,
    guest: (by: string, who: string, where: string) => `${by} gaf een stoel bij ${where} aan gast ${who}`,
  },
  undone: (by: string, what: string) => `${by} draaide terug: ${what}`,
  redone: (by: string, what: string) => `${by} deed opnieuw: ${what}`,
  tabHistory: 'Geschiedenis',
  tabDifference: 'Vergelijk',
  tabGuest: 'Gast',
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
  noteBsn: 'Hier staat iets dat op een BSN lijkt. Haal het weg.',
  ready: 'Klaar? Dan kun je dit voorstel uitdelen.',
  readyText: (unplaced: number) =>
    `In de lijst staat wie waarheen gaat, zonder geheime dagen. ${unplaced === 0 ? 'Iedereen heeft een stage.' : `${dutch.count(unplaced, 'persoon krijgt', 'mensen krijgen')} geen stage; de reden staat erbij.`}`,
  guestTitle: 'Een gast van buiten het programma',
  guestLead:
    'Geef een stoel die vrij is aan iemand die zich niet heeft aangemeld. De gast telt niet mee in het saldo.',
  guestName: 'Naam van de gast',
  guestFrom: 'Waar de gast werkt',
  noSeats: 'Er is geen stoel vrij.',
  done: {
    lock: 'Deze stage staat vast.',
    release: 'Deze stage staat niet meer vast.',
    seat: 'Gedaan. Het voorstel is aangepast.',
    swap: 'Geruild. Het voorstel is aangepast.',
    forbid: 'Genoteerd. Het voorstel is aangepast.',
    'set-aside': 'Deze persoon doet even niet mee.',
    'take-part': 'Deze persoon doet weer mee.',
    guest: 'De gast heeft een stoel.',
    undo: 'Teruggedraaid.',
    redo: 'Opnieuw gedaan.',
    note: 'De notitie is bewaard.',
  } as Record<string, string>,
  effect: (key: string, by: number): string => effectNl(key, by),
  measure: (key: string): string => measureNl(key),
};

function measureNl(key: string): string {
  const [name, tier] = key.split('/');
  if (name === 'tier') return `${tier}e keuze`;
  const names: Record<string, string> = {
    outside: 'Buiten de keuzes',
    placed: 'Geplaatst',
    visits: 'Stages',
    balance: 'Buiten balans',
    priority: 'Voorrang',
    ties: 'Lijnen',
  };
  return names[key] ?? key;
}

function effectNl(key: string, by: number): string {
  const size = Math.abs(by);
  const word = by > 0 ? 'meer' : 'minder';
  const [name, tier] = key.split('/');
  switch (name) {
    case 'placed':
      return `${dutch.count(size, 'persoon', 'mensen')} ${word} geplaatst`;
    case 'visits':
      return `${dutch.count(size, 'stage', 'stages')} ${word}`;
    case 'balance':
      return `${dutch.number(size)} ${by > 0 ? 'verder buiten' : 'dichter bij'} de balans`;
    case 'priority':
      return `${dutch.count(size, 'punt', 'punten')} voorrang ${word}`;
    case 'tier':
      return `${dutch.number(size)} ${word} op de ${tier}e keuze`;
    case 'outside':
      return `${dutch.number(size)} ${word} buiten de keuzes`;
    default:
      return `${dutch.count(size, 'lijn', 'lijnen')} ${word}`;
  }
}

type BoardWords = typeof nl;

const enOrdinal = (tier: number) => ['', '1st', '2nd', '3rd'][tier] ?? `${tier}th`;

const en: BoardWords = {
  levels: 'How good this proposal is',
  level: {
    placed: 'Placed',
    choices: 'Which choice',
    balance: 'Out of balance',
    priority: 'Priority',
    ties: 'Ties',
  },
  ofPeople: (all) => `of ${english.number(all)}`,
  atOrganisations: (count) => `at ${english.count(count, 'organisation', 'organisations')}`,
  ofPoints: (all) => `of ${english.number(all)} points`,
  ofVisits: (all) => `in ${english.count(all, 'visit', 'visits')}`,
  ordinal: (tier) => enOrdinal(tier),
  outside: 'outside',
  better: 'better:',
  worse: 'worse:',
  more: (by) => `${english.number(by)} more`,
  less: (by) => `${english.number(by)} fewer`,
  same: 'the same',
  than: (number) => `than proposal ${number}`,
  with: (number) => `as proposal ${number}`,
  search: 'Find a name or a place',
  show: 'Show',
  views: 'Parts of the list',
  view: {
    alle: 'All visits',
    'lage-keuze': '3rd choice or lower',
    vast: 'Fixed',
    anders: 'Not as before',
    geheim: 'Secret place',
  },
  result: (first, last, total) => `${first} to ${last} of ${english.number(total)}`,
  nobody: 'Nobody found',
  nobodyText: 'Search for something else, or choose All visits.',
  pages: 'Pages of visits',
  days: 'Day',
  secret: 'secret',
  changed: 'changed',
  legend: '“Changed”: not so in the proposal before. “Secret”: you see the day when you open the visit.',
  release: 'Let go',
  fixed: 'fixed',
  position: (at, all) => `${at} of ${all}`,
  previousPerson: 'Previous person',
  nextPerson: 'Next person',
  close: 'Close',
  from: (job, organisation) => (job ? `${job} at ${organisation}` : organisation),
  inProposal: 'In this proposal',
  noVisit: 'No visit.',
  notTaking: 'Takes no part in this proposal.',
  secretPlace: 'secret place',
  swap: 'Swap',
  mayNot: 'Must not come here',
  why: (tier, also) => `Why not the ${enOrdinal(tier)} choice${also ? ' as well' : ''}?`,
  whyUnplaced: 'Why no visit?',
  shortReason: {
    rules: 'None of the choices fits.',
    costs: 'It can be done, but then somebody else has less.',
    'no-permission': 'There is no permission yet.',
    'permission-asked': 'The manager has not answered yet.',
    'permission-not-asked': 'The manager has not been asked yet.',
    traded: 'When it was their turn, nothing was left.',
  },
  whyAlso: (tier) => `And not the ${enOrdinal(tier)} choice?`,
  notFree: 'cannot come that day',
  nthDay: (nth) => `day ${nth}`,
  freeDays: 'Free days',
  week: 'Week of',
  free: 'free',
  move: 'Move to another place',
  move0: 'Give a place',
  seats: (free) =>
    free === 0 ? 'full, somebody has to move' : english.count(free, 'free seat', 'free seats'),
  anotherPlace: 'A place that was not chosen',
  fromChoices: 'From the choices after all',
  place: 'Place',
  choosePlace: 'Choose a place',
  showPrice: 'Show what would happen',
  withWhom: 'Swap with',
  chooseWhom: 'Choose somebody',
  priceLabel: 'What would happen',
  priceHead: 'Nothing has changed yet. This would happen:',
  working: 'This is being worked out',
  workingText: 'You can stay or go on. Nothing has changed yet.',
  nothingChanges: 'Nothing gets better or worse',
  step: 'Step',
  now: 'now',
  after: 'then',
  difference: 'difference',
  who: 'Who notices?',
  nobodyElse: 'Nobody else notices.',
  gains: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a better choice.`,
  placed: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a visit.`,
  loses: (names) => `${english.list(names)} ${english.agree(names.length, 'gets', 'get')} a lower choice.`,
  unplaced: (names) =>
    `${english.list(names)} ${english.agree(names.length, 'loses a visit and gets', 'lose a visit and get')} no other.`,
  moves: (names) =>
    `${english.listSome(names)} ${english.agree(names.length, 'goes', 'go')} to another place or day that is as good.`,
  passes: {
    'not-chosen': 'This place is not among the choices.',
    'not-free': 'This person said they cannot come on this day.',
    screening: 'This place asks for a screening that the host has seen.',
    'client-contact': 'This place is only for people who work with clients.',
  },
  passesTitle: 'Mind this',
  forbidsNote: 'This goes on holding, everywhere and both ways. It needs no reason.',
  asideNote: 'This person takes no part until you undo it.',
  leave: 'Leave it',
  doIt: 'Do it all the same',
  cannot: 'This cannot be',
  cannotText: 'There is no plan in which this fits.',
  staleFirst:
    'Something has changed since this proposal. Match again first: then what you see here is right.',
  conflict: 'The proposal has changed in the meantime',
  conflictText: 'Your decision was not carried out. This is what happened; look again, and then decide.',
  setAside: 'Leave out for now',
  takePart: 'Let take part again',
  happened: 'What happened',
  all: 'All of it',
  nothingYet: 'No decisions yet.',
  undo: 'Undo',
  redo: 'Do again',
  of: (what) => `: ${what}`,
  you: 'You',
  somebody: 'Somebody',
  made: (by, number, rules, seed) =>
    `${by === null ? `Proposal ${number} made` : `${by} made proposal ${number}`}${rules.length > 0 ? `, with other rules for ${english.list(rules)}` : ''}. Word of the draw: ${seed}`,
  repeat: 'Check the sums',
  repeatSame: (what, visits) =>
    `${what} was worked out again, from the same data and by the same rules: the outcome is exactly the same, ${english.count(visits, 'visit', 'visits')}.`,
  repeatOther: (what) =>
    `${what} was worked out again, and the outcome differs. That should not be: tell the administrator.`,
  repeatWorking: (what) => `${what} is being worked out again. You may go on.`,
  ruleNames: {
    mechanism: 'how it is matched',
    levels: 'what comes first',
    tolerance: 'how much may differ',
    seed: 'the draw',
  },
  line: {
    lock: (by, who) => `${by} fixed ${who}`,
    release: (by, who) => `${by} let ${who} go`,
    seat: (by, who, where) => `${by} put ${who} at ${where}`,
    forbid: (by, who, where) => `${by} noted that ${who} must not come to ${where}`,
    swap: (by, who, where) => `${by} swapped ${who} and ${where}`,
    'set-aside': (by, who) => `${by} left ${who} out for now`,
    'take-part': (by, who) => `${by} let ${who} take part again`,
    guest: (by, who, where) => `${by} gave a seat at ${where} to guest ${who}`,
  },
  undone: (by, what) => `${by} took back: ${what}`,
  redone: (by, what) => `${by} did again: ${what}`,
  tabHistory: 'History',
  tabDifference: 'Compare',
  tabGuest: 'Guest',
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
  noteBsn: 'Something here looks like a BSN. Take it out.',
  ready: 'Done? Then you can hand out this proposal.',
  readyText: (unplaced) =>
    `The list says who goes where, without secret days. ${unplaced === 0 ? 'Everybody has a visit.' : `${english.count(unplaced, 'person gets', 'people get')} no visit; the reason is in it.`}`,
  guestTitle: 'A guest from outside the programme',
  guestLead: 'Give a free seat to somebody who did not sign up. The guest does not count in the balance.',
  guestName: 'Name of the guest',
  guestFrom: 'Where the guest works',
  noSeats: 'There is no free seat.',
  done: {
    lock: 'This visit is fixed.',
    release: 'This visit is no longer fixed.',
    seat: 'Done. The proposal was adjusted.',
    swap: 'Swapped. The proposal was adjusted.',
    forbid: 'Noted. The proposal was adjusted.',
    'set-aside': 'This person takes no part for now.',
    'take-part': 'This person takes part again.',
    guest: 'The guest has a seat.',
    undo: 'Taken back.',
    redo: 'Done again.',
    note: 'The note is kept.',
  },
  effect: (key, by) => effectEn(key, by),
  measure: (key) => measureEn(key),
};

function measureEn(key: string): string {
  const [name, tier] = key.split('/');
  if (name === 'tier') return `Choice ${tier}`;
  const names: Record<string, string> = {
    outside: 'Outside the choices',
    placed: 'Placed',
    visits: 'Visits',
    balance: 'Out of balance',
    priority: 'Priority',
    ties: 'Ties',
  };
  return names[key] ?? key;
}

function effectEn(key: string, by: number): string {
  const size = Math.abs(by);
  const word = by > 0 ? 'more' : 'fewer';
  const [name, tier] = key.split('/');
  switch (name) {
    case 'placed':
      return `${english.number(size)} ${word} ${english.agree(size, 'person', 'people')} placed`;
    case 'visits':
      return `${english.number(size)} ${word} ${english.agree(size, 'visit', 'visits')}`;
    case 'balance':
      return `${english.number(size)} further ${by > 0 ? 'out of' : 'into'} balance`;
    case 'priority':
      return `${english.number(size)} ${word} ${english.agree(size, 'point', 'points')} of priority`;
    case 'tier':
      return `${english.number(size)} ${word} at choice ${tier}`;
    case 'outside':
      return `${english.number(size)} ${word} outside the choices`;
    default:
      return `${english.number(size)} ${word} ${english.agree(size, 'tie', 'ties')}`;
  }
}

export const words = { nl, en };
