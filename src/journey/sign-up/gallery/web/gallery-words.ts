import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  crumbs: 'Waar je bent',
  title: 'Waar kun je meelopen?',
  lead: (places: number, organisations: number, round: string) =>
    `${dutch.count(places, 'plek', 'plekken')} bij ${dutch.count(organisations, 'organisatie', 'organisaties')}, in ${round}.`,
  empty: 'Er is nog geen plek om te kiezen',
  emptyText: 'Organisaties vullen hun plekken nog in. Kijk later nog eens.',
  closed: 'De plekken van deze ronde zijn niet meer te kiezen',
  closedText: 'Heb je je aangemeld? Je aanmelding zie je als je inlogt.',
  toMine: 'Naar mijn aanmelding',
  unannounced: 'Deze ronde is nog niet open',
  unannouncedText: 'De coördinator kiest nog wanneer je je kunt aanmelden. Kijk later nog eens.',
  choosing: 'Aanmelden kan niet meer. Heb je je aangemeld? Dan kun je nog andere plekken kiezen.',
  announced: (day: string) => `Aanmelden kan vanaf ${day}. Kijk alvast rond.`,
  filter: 'Zoek gericht',
  kind: 'Soort organisatie',
  region: 'Regio',
  day: 'Dag',
  dayHint: 'Van geheime plekken noemen we hier geen dagen: die vind je niet per dag.',
  all: 'Alle',
  counted: (text: string, count: number) => `${text} (${count})`,
  room: (count: number) => `Met vrije stoelen (${count})`,
  roomHint:
    'Minder mensen kozen deze plek als eerste dan er stoelen zijn. Voor de match is nog geen stoel vergeven.',
  show: 'Toon',
  clear: 'Toon alle plekken',
  found: (count: number, total: number) =>
    count === total
      ? dutch.count(count, 'plek', 'plekken')
      : `${count} van ${dutch.count(total, 'plek', 'plekken')}`,
  nothing: 'Er is geen plek die hierbij past',
  busy: 'veel gevraagd',
  busyText: 'Meer mensen kozen deze plek als eerste dan er stoelen zijn. Kies er ook andere bij.',
  signUp: 'Meld je aan',
  choose: 'Kies deze plek',
  chooseText: 'Je meldt je eerst aan, in ongeveer vijf minuten. Deze plek staat dan klaar bij je keuzes.',
  chooseMoreText: 'Deze plek staat dan klaar bij je keuzes. Daarna verstuur je de wijziging.',
  secretDays: 'De dagen noemen we niet, ook niet in het formulier. De match kijkt of jij dan kunt.',
  secret: 'Geheime locatie',
  secretText:
    'Waar het is, staat niet in dit systeem. Je hoort van je gastheer of gastvrouw waar je moet zijn.',
  who: 'Wie mag er komen?',
  conditions: {
    none: 'Iedereen die zich aanmeldt.',
    'own-declaration':
      'Je tekent een eigen verklaring: daarin zeg je dat er niets is waardoor een bezoek niet kan. Dat doe je pas als je geplaatst bent.',
    screening:
      'De gastorganisatie ziet eerst je screening, bijvoorbeeld een VOG. Het papier zelf bewaren we niet.',
    'client-contact': 'Alleen bepaalde functies: wie met cliënten werkt.',
  },
  functions: (text: string) => `Het gaat om: ${text}`,
  language: 'Taal',
  accessibility: 'Toegankelijkheid',
  back: 'Alle plekken',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  title: 'Where can you spend a day?',
  lead: (places, organisations, round) =>
    `${english.count(places, 'place', 'places')} at ${english.count(organisations, 'organisation', 'organisations')}, in ${round}.`,
  empty: 'There is no place to choose yet',
  emptyText: 'Organisations are still filling in their places. Come back later.',
  closed: 'The places of this round cannot be chosen any more',
  closedText: 'Did you sign up? You see your sign-up when you sign in.',
  toMine: 'To my sign-up',
  unannounced: 'This round is not open yet',
  unannouncedText: 'The coordinator still chooses when you can sign up. Come back later.',
  choosing: 'Sign-up has closed. Did you sign up? Then you can still choose other places.',
  announced: (day) => `Sign-up opens on ${day}. Have a look around already.`,
  filter: 'Narrow down',
  kind: 'Kind of organisation',
  region: 'Region',
  day: 'Day',
  dayHint: 'We tell no days of secret places here: you do not find those by day.',
  all: 'All',
  counted: (text, count) => `${text} (${count})`,
  room: (count) => `With free seats (${count})`,
  roomHint:
    'Fewer people have this place as their first choice than there are seats. No seat is given away before the match.',
  show: 'Show',
  clear: 'Show all places',
  found: (count, total) =>
    count === total
      ? english.count(count, 'place', 'places')
      : `${count} of ${english.count(total, 'place', 'places')}`,
  nothing: 'There is no place that fits this',
  busy: 'much asked for',
  busyText: 'More people have this place as their first choice than there are seats. Choose others as well.',
  signUp: 'Sign up',
  choose: 'Choose this place',
  chooseText: 'You sign up first, in about five minutes. This place is then ready among your choices.',
  chooseMoreText: 'This place is then ready among your choices. After that you send the change.',
  secretDays: 'We do not tell the days, not in the form either. The match looks whether you are free then.',
  secret: 'Secret location',
  secretText: 'Where it is, is not in this system. Your host tells you where to be.',
  who: 'Who may come?',
  conditions: {
    none: 'Everybody who signs up.',
    'own-declaration':
      'You sign an own declaration: it says that nothing stands in the way of a visit. You only do so once you are placed.',
    screening: 'The host organisation sees your screening first. We do not keep the paper itself.',
    'client-contact': 'Certain functions only: who works with clients.',
  },
  functions: (text) => `They are: ${text}`,
  language: 'Language',
  accessibility: 'Accessibility',
  back: 'All places',
};

export const words = { nl, en };
