import { dutch, english } from '../../../../language/grammar.ts';
import type { Missing } from '../../preparing/prepared.ts';
import type { SecretState } from '../../visit.ts';
import { words as visitWords } from '../../words.ts';
import type { Dot } from '../overview.ts';
import type { SecretWait } from '../secret-waiting.ts';
import type { Stand } from './visits-list.ts';

const nl = {
  waitingList: 'Wachtlijst',
  reflections: 'Terugblikken',
  pulses: 'Peilingen',
  beside: 'Bij deze stages',
  download: 'Download',
  printWeek: 'Print een week',
  reports: (count: number) => `Meldingen (${dutch.number(count)})`,
  toLookAt: (count: number) => `Antwoorden uit agenda’s (${dutch.number(count)})`,
  title: 'Stages',
  crumbs: 'Waar je bent',
  /** @param day with a capital */
  lead: (day: string, been: number, all: number, today: number) =>
    `${day}. ${dutch.number(been)} van de ${dutch.count(all, 'stage', 'stages')} ${dutch.agree(been, 'is', 'zijn')} geweest, vandaag ${dutch.agree(today, 'is er 1', `zijn er ${dutch.number(today)}`)}.`,
  leadOver: (been: number, all: number) =>
    `De ronde is voorbij. ${dutch.number(been)} van de ${dutch.count(all, 'stage', 'stages')} ${dutch.agree(been, 'is', 'zijn')} geweest.`,
  none: 'Er zijn nog geen stages aangeboden',
  noneText: 'Maak een voorstel en bied de stages aan. Dan zie je hier wie wat antwoordt.',
  onlySecret: 'Alle stages van deze ronde zijn op geheime plekken.',
  toMatching: 'Naar de matching',
  flow: (all: number) => `Waar staan de ${dutch.count(all, 'stage', 'stages')}?`,
  stand: {
    offered: 'Aangeboden',
    accepted: 'Geaccepteerd',
    arranged: 'Dag afgesproken',
    ready: 'Klaar',
    been: 'Geweest',
    off: 'Afgezegd',
    unready: 'Deze week, en nog niet klaar',
    dayless: 'Nog geen dag',
    silent: 'Nog geen antwoord',
    untouched: 'Nog geen contact',
    perhaps: 'Misschien, zegt een agenda',
    alone: 'Zonder andere stage',
    risk: 'Binnenkort, en er mist nog iets',
    disagree: 'Ging het door?',
  } satisfies Record<Stand, string>,
  note: {
    offered: () => 'wacht op antwoord',
    accepted: () => 'nog geen dag',
    arranged: () => 'nog iets te doen',
    ready: (today: number, all: number) =>
      `${dutch.number(today)} vandaag, ${dutch.number(all - today)} later`,
    been: (sure: number, all: number) =>
      all === sure ? 'allemaal zeker' : `${dutch.number(sure)} zeker, ${dutch.number(all - sure)} nog niet`,
    off: (alone: number, all: number) =>
      all === 0
        ? 'niemand'
        : alone === 0
          ? 'iedereen heeft een andere'
          : `${dutch.number(alone)} zonder andere stage`,
  },
  first: 'Eerst dit',
  waits: (things: number) =>
    dutch.agree(things, '1 ding wacht op jou', `${dutch.number(things)} dingen wachten op jou`),
  nothingFirst: 'Er wacht niets op jou.',
  waitTitle: {
    unready: 'Deze week, en nog niet klaar',
    dayless: 'Nog geen dag',
    silent: 'Nog geen antwoord',
    untouched: 'Nog geen contact',
    perhaps: 'Misschien, zegt een agenda',
    alone: 'Afgezegd, en geen andere stage',
    risk: 'Binnenkort, en er mist nog iets',
    disagree: 'Ging het door?',
  },
  waitNote: {
    dayless: (count: number) =>
      dutch.agree(
        count,
        'Zij zeiden allebei ja. Bel ze en spreek een dag af.',
        'Zij zeiden ja tegen elkaar. Bel ze en spreek een dag af.',
      ),
    silent: (names: readonly string[]) =>
      `De tijd om te antwoorden is voorbij voor ${dutch.listSome(names)}.`,
    untouched: () => 'Zij zouden elkaar al gebeld of gemaild hebben. Vraag het na.',
    perhaps: () => 'Iemand koos “misschien” in de eigen agenda. Vraag of de stage doorgaat.',
    alone: (names: readonly string[]) => `${dutch.listSome(names)}: nu nergens heen.`,
    risk: (count: number) =>
      `${dutch.count(count, 'stage loopt', 'stages lopen')} gevaar: er is nog geen antwoord, of er moet nog iets gebeuren.`,
    disagree: (count: number) =>
      dutch.agree(
        count,
        'Wie ging en wie ontving zeggen iets anders. Vraag het na.',
        'Wie gingen en wie ontvingen zeggen iets anders. Vraag het na.',
      ),
  },
  missing: {
    'house-rules': (count: number) =>
      dutch.agree(
        count,
        '1 keer zijn de huisregels niet getekend',
        `${dutch.number(count)} keer zijn de huisregels niet getekend`,
      ),
    condition: (count: number) =>
      dutch.agree(
        count,
        '1 keer is de voorwaarde niet gezien',
        `${dutch.number(count)} keer is de voorwaarde niet gezien`,
      ),
    clients: (count: number) =>
      dutch.agree(
        count,
        '1 keer weten cliënten het nog niet',
        `${dutch.number(count)} keer weten cliënten het nog niet`,
      ),
    'day-kit': (count: number) =>
      dutch.agree(
        count,
        '1 keer ontbreekt waar en hoe laat',
        `${dutch.number(count)} keer ontbreekt waar en hoe laat`,
      ),
  } satisfies Record<Missing, (count: number) => string>,
  soonest: { today: 'vandaag', tomorrow: 'morgen' },
  look: 'Bekijk',
  remind: (count: number) => `Herinner bij ${dutch.count(count, 'stage', 'stages')}`,
  days: 'De dagen',
  onDay: (count: number) => (count === 0 ? 'geen' : dutch.count(count, 'stage', 'stages')),
  todayShort: 'vandaag',
  dot: {
    been: 'geweest',
    ready: 'klaar',
    todo: 'nog iets te doen',
    open: 'nog geen dag of antwoord',
    look: 'vraagt aandacht',
    off: 'afgezegd',
  } satisfies Record<Dot, string>,
  dots: (parts: readonly string[]) => parts.join(', '),
  apart: (count: number) =>
    dutch.agree(
      count,
      '1 stage op een geheime plek staat hier niet bij.',
      `${dutch.number(count)} stages op geheime plekken staan hier niet bij.`,
    ),
  apartLink: 'Bekijk ze apart',
  /** @param day without a capital */
  todayTitle: (day: string) => `Vandaag, ${day}`,
  todayCount: (count: number, ready: number) =>
    count === ready
      ? `${dutch.count(count, 'stage', 'stages')}, ${dutch.agree(count, 'en klaar', 'allemaal klaar')}`
      : `${dutch.count(count, 'stage', 'stages')}, ${dutch.number(ready)} klaar`,
  nobodyToday: 'Vandaag gaat er niemand op stage.',
  sinceYesterday: 'sinds gisteren',
  time: 'Tijd',
  who: 'Wie',
  to: 'Naar',
  reportAt: 'Melden bij',
  receives: 'Ontvangt',
  state: 'Stand',
  day: 'Dag',
  call: 'Bel',
  callVisitor: (name: string) => `Bel ${name}`,
  callHost: (name: string) => `Bel ${name}, die ontvangt`,
  noPhone: 'geen nummer',
  unknown: '–',
  askFor: (name: string) => `vraag naar ${name}`,
  withdrawn: 'Heeft zich teruggetrokken',
  list: 'Alle stages',
  message: (count: number) =>
    dutch.agree(
      count,
      'Stuur een bericht over de stage die nog komt',
      `Stuur een bericht over de ${dutch.number(count)} stages die nog komen`,
    ),
  search: 'Zoek een naam of plek',
  standFilter: 'Stand',
  anyStand: 'Elke stand',
  organisation: 'Organisatie',
  anyOrganisation: (count: number) => `Alle ${dutch.count(count, 'organisatie', 'organisaties')}`,
  nobody: 'Geen stage gevonden',
  nobodyText: 'Zoek op iets anders, of haal een keuze weg.',
  pages: 'Bladzijden van de stages',
  ...visitWords.nl,
  toTell: 'nog niet gezegd',
  secretTitle: 'Stages op geheime plekken',
  secretLead: (count: number) =>
    `${dutch.count(count, 'stage', 'stages')} in deze ronde. Dagen en tijden staan hier niet: open een stage om de dag te zien. Dat wordt genoteerd.`,
  secretStates: {
    offered: 'wacht op antwoord',
    accepted: 'nog geen dag',
    arranged: 'afgesproken',
    declined: 'gaf nee',
    lapsed: 'geen antwoord',
    cancelled: 'afgezegd',
  } satisfies Record<SecretState, string>,
  secretWaits: {
    answer: 'antwoord te laat',
    day: 'nog geen dag',
    contact: 'nog geen contact',
    unready: 'nog niet klaar',
    risk: 'er moet nog iets gebeuren',
  } satisfies Record<SecretWait, string>,
  noSecret: 'Er zijn geen stages op geheime plekken.',
  back: 'Naar de andere stages',
  done: {
    aangeboden: 'De mails staan klaar. Hieronder zie je wie antwoordt.',
    niets: 'Er is niets te versturen: er is geen voorstel dat nu kan, of alles is al aangeboden.',
    gemaild: 'Het bericht staat klaar.',
    'niemand-te-mailen': 'Er is niemand om te mailen: deze stages zijn al geweest of gaan niet door.',
    herinnerd: 'De herinneringen staan klaar.',
    'niemand-herinnerd': 'Er is niemand te herinneren: wie nog niet antwoordde, kreeg vandaag al een mail.',
  } as Record<string, string>,
};

const en: typeof nl = {
  waitingList: 'Waiting list',
  reflections: 'Reflections',
  pulses: 'Pulses',
  beside: 'With these visits',
  download: 'Download',
  printWeek: 'Print a week',
  reports: (count) => `Reports (${english.number(count)})`,
  toLookAt: (count) => `Answers from calendars (${english.number(count)})`,
  title: 'Visits',
  crumbs: 'Where you are',
  lead: (day, been, all, today) =>
    `${day}. ${english.number(been)} of the ${english.count(all, 'visit', 'visits')} took place, today there ${english.agree(today, 'is 1', `are ${english.number(today)}`)}.`,
  leadOver: (been, all) =>
    `The round is over. ${english.number(been)} of the ${english.count(all, 'visit', 'visits')} took place.`,
  none: 'No visits have been offered yet',
  noneText: 'Make a proposal and offer the visits. Then you see here who answers what.',
  onlySecret: 'All visits of this round are at secret places.',
  toMatching: 'To the matching',
  flow: (all) => `Where are the ${english.count(all, 'visit', 'visits')}?`,
  stand: {
    offered: 'Offered',
    accepted: 'Accepted',
    arranged: 'Day agreed',
    ready: 'Ready',
    been: 'Over',
    off: 'Called off',
    unready: 'This week, and not ready',
    dayless: 'No day yet',
    silent: 'No answer yet',
    untouched: 'Not in touch yet',
    perhaps: 'Perhaps, says a calendar',
    alone: 'Without another visit',
    risk: 'Soon, and something is still missing',
    disagree: 'Did it take place?',
  },
  note: {
    offered: () => 'waits for an answer',
    accepted: () => 'no day yet',
    arranged: () => 'something to do yet',
    ready: (today, all) => `${english.number(today)} today, ${english.number(all - today)} later`,
    been: (sure, all) =>
      all === sure ? 'all certain' : `${english.number(sure)} certain, ${english.number(all - sure)} not yet`,
    off: (alone, all) =>
      all === 0
        ? 'nobody'
        : alone === 0
          ? 'everybody has another'
          : `${english.number(alone)} without another visit`,
  },
  first: 'First this',
  waits: (things) =>
    english.agree(things, '1 thing waits for you', `${english.number(things)} things wait for you`),
  nothingFirst: 'Nothing waits for you.',
  waitTitle: {
    unready: 'This week, and not ready',
    dayless: 'No day yet',
    silent: 'No answer yet',
    untouched: 'Not in touch yet',
    perhaps: 'Perhaps, says a calendar',
    alone: 'Called off, and no other visit',
    risk: 'Soon, and something is still missing',
    disagree: 'Did it take place?',
  },
  waitNote: {
    dayless: (count) =>
      english.agree(
        count,
        'Both said yes. Ring them and agree on a day.',
        'They said yes to each other. Ring them and agree on a day.',
      ),
    silent: (names) => `The time to answer is over for ${english.listSome(names)}.`,
    untouched: () => 'They would have rung or mailed each other by now. Ask them.',
    perhaps: () => 'Somebody chose "maybe" in their own calendar. Ask whether the visit goes on.',
    alone: (names) => `${english.listSome(names)}: nowhere to go now.`,
    risk: (count) =>
      `${english.count(count, 'visit is', 'visits are')} at risk: there is no answer yet, or something is still to be done.`,
    disagree: (count) =>
      english.agree(
        count,
        'Who went and who received say something else. Ask them.',
        'Those who went and those who received say something else. Ask them.',
      ),
  },
  missing: {
    'house-rules': (count) =>
      english.agree(
        count,
        'the house rules are not signed once',
        `the house rules are not signed ${english.number(count)} times`,
      ),
    condition: (count) =>
      english.agree(
        count,
        'the condition was not seen once',
        `the condition was not seen ${english.number(count)} times`,
      ),
    clients: (count) =>
      english.agree(
        count,
        'clients do not know of it once',
        `clients do not know of it ${english.number(count)} times`,
      ),
    'day-kit': (count) =>
      english.agree(
        count,
        'where and when is missing once',
        `where and when is missing ${english.number(count)} times`,
      ),
  },
  soonest: { today: 'today', tomorrow: 'tomorrow' },
  look: 'Look',
  remind: (count) => `Remind for ${english.count(count, 'visit', 'visits')}`,
  days: 'The days',
  onDay: (count) => (count === 0 ? 'none' : english.count(count, 'visit', 'visits')),
  todayShort: 'today',
  dot: {
    been: 'over',
    ready: 'ready',
    todo: 'something to do yet',
    open: 'no day or answer yet',
    look: 'asks for a look',
    off: 'called off',
  },
  dots: (parts) => parts.join(', '),
  apart: (count) =>
    english.agree(
      count,
      '1 visit at a secret place is not among these.',
      `${english.number(count)} visits at secret places are not among these.`,
    ),
  apartLink: 'See them apart',
  todayTitle: (day) => `Today, ${day}`,
  todayCount: (count, ready) =>
    count === ready
      ? `${english.count(count, 'visit', 'visits')}, ${english.agree(count, 'and ready', 'all ready')}`
      : `${english.count(count, 'visit', 'visits')}, ${english.number(ready)} ready`,
  nobodyToday: 'Nobody goes on a visit today.',
  sinceYesterday: 'since yesterday',
  time: 'Time',
  who: 'Who',
  to: 'To',
  reportAt: 'Report at',
  receives: 'Receives',
  state: 'State',
  day: 'Day',
  call: 'Ring',
  callVisitor: (name) => `Ring ${name}`,
  callHost: (name) => `Ring ${name}, who receives`,
  noPhone: 'no number',
  unknown: '–',
  askFor: (name) => `ask for ${name}`,
  withdrawn: 'Has withdrawn',
  list: 'All visits',
  message: (count) =>
    english.agree(
      count,
      'Send a message about the visit to come',
      `Send a message about the ${english.number(count)} visits to come`,
    ),
  search: 'Find a name or a place',
  standFilter: 'State',
  anyStand: 'Any state',
  organisation: 'Organisation',
  anyOrganisation: (count) => `All ${english.count(count, 'organisation', 'organisations')}`,
  nobody: 'No visit found',
  nobodyText: 'Search for something else, or take a choice away.',
  pages: 'Pages of the visits',
  ...visitWords.en,
  toTell: 'not told yet',
  secretTitle: 'Visits at secret places',
  secretLead: (count) =>
    `${english.count(count, 'visit', 'visits')} in this round. Days and times are not here: open a visit to see the day. That is noted.`,
  secretStates: {
    offered: 'waits for an answer',
    accepted: 'no day yet',
    arranged: 'agreed',
    declined: 'said no',
    lapsed: 'no answer',
    cancelled: 'called off',
  },
  secretWaits: {
    answer: 'answer overdue',
    day: 'no day yet',
    contact: 'not in touch yet',
    unready: 'not ready yet',
    risk: 'something still to do',
  },
  noSecret: 'There are no visits at secret places.',
  back: 'To the other visits',
  done: {
    aangeboden: 'The emails are ready to go. Below you see who answers.',
    niets:
      'There is nothing to send: there is no proposal that can be offered now, or everything was offered.',
    gemaild: 'The message is ready to go.',
    'niemand-te-mailen': 'There is nobody to mail: these visits have been or are off.',
    herinnerd: 'The reminders are ready to go.',
    'niemand-herinnerd': 'There is nobody to remind: who did not answer yet had an email today already.',
  },
};

export const words = { nl, en };
export type VisitsWords = typeof nl;
