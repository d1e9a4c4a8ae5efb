import { dutch, english } from '../../../../language/grammar.ts';
import { managersReached } from '../../sign-up-reach.ts';

const nl = {
  form: 'Mensen melden zich zelf aan op',
  refuses: 'organisatie zei nee',
  remindedAll: managersReached.nl,
  setAsideMany: (count: number) =>
    `${dutch.count(count, 'persoon doet', 'mensen doen')} niet mee met de volgende match.`,
  takePartMany: (count: number) =>
    `${dutch.count(count, 'persoon doet', 'mensen doen')} weer mee met de volgende match.`,
  undo: 'Maak ongedaan',
  nobodyPicked: 'Kies eerst wie het betreft.',
  idle: 'Vink mensen aan en kies wat je wilt doen',
  picked: (count: number) => `${dutch.number(count)} gekozen`,
  clear: 'Wis keuze',
  remindPicked: (count: number | null) =>
    count === null
      ? 'Herinner leidinggevenden'
      : `Herinner ${dutch.count(count, 'leidinggevende', 'leidinggevenden')}`,
  pick: 'Kies',
  pickOne: (name: string) => `Kies ${name}`,
  pickAll: 'Kies iedereen op deze bladzijde',
  search: 'Zoek op naam, functie of plek',
  allOrganisations: (count: number) =>
    count === 0 ? 'Alle organisaties' : `Alle ${dutch.count(count, 'organisatie', 'organisaties')}`,
  day: 'Vrij op',
  anyDay: 'Vrij op elke dag',
  freeOn: (day: string) => `vrij op ${day}`,
  nobodyFound: 'Niemand gevonden',
  nobodyFoundText: 'Haal een filter weg, of zoek op iets anders.',
  striped: 'Gestreept: deze keuze kan niet.',
  choice: (number: number, name: string, can: boolean) =>
    `${number}e keuze, ${name}: ${can ? 'kan' : 'kan niet'}`,
  freeDays: 'vrije dagen',
  newTag: 'nieuw',
  asideTag: 'weggelaten',
  yes: 'ja',
  no: 'zei nee',
  waits: (days: number) => (days === 0 ? 'vandaag gevraagd' : dutch.count(days, 'dag', 'dagen')),
  waitsLong: 'wacht op antwoord:',
  unasked: 'niet gevraagd',
  addSomebody: 'Voeg iemand toe',
  permission: 'Toestemming',
  who: 'Wie',
  organisation: 'Organisatie',
  for: (name: string) => `voor ${name}`,
};

const en: typeof nl = {
  form: 'People sign up at',
  refuses: 'organisation said no',
  remindedAll: managersReached.en,
  setAsideMany: (count) =>
    `${english.count(count, 'person does', 'people do')} not take part in the next match.`,
  takePartMany: (count) =>
    `${english.count(count, 'person takes', 'people take')} part again in the next match.`,
  undo: 'Undo',
  nobodyPicked: 'Choose first whom it is about.',
  idle: 'Tick people and choose what to do',
  picked: (count) => `${english.number(count)} chosen`,
  clear: 'Clear',
  remindPicked: (count) =>
    count === null ? 'Remind managers' : `Remind ${english.count(count, 'manager', 'managers')}`,
  pick: 'Choose',
  pickOne: (name) => `Choose ${name}`,
  pickAll: 'Choose everybody on this page',
  search: 'Search by name, function or place',
  allOrganisations: (count) =>
    count === 0 ? 'All organisations' : `All ${english.count(count, 'organisation', 'organisations')}`,
  day: 'Free on',
  anyDay: 'Free on any day',
  freeOn: (day) => `free on ${day}`,
  nobodyFound: 'Nobody found',
  nobodyFoundText: 'Take a filter away, or search for something else.',
  striped: 'Dashed: this choice is not possible.',
  choice: (number, name, can) => `choice ${number}, ${name}: ${can ? 'possible' : 'not possible'}`,
  freeDays: 'free days',
  newTag: 'new',
  asideTag: 'set aside',
  yes: 'yes',
  no: 'said no',
  waits: (days) => (days === 0 ? 'asked today' : english.count(days, 'day', 'days')),
  waitsLong: 'waiting for an answer:',
  unasked: 'not asked',
  addSomebody: 'Add somebody',
  permission: 'Permission',
  who: 'Who',
  organisation: 'Organisation',
  for: (name) => `for ${name}`,
};

export const words = { nl, en };
