import { dutch, english } from '../../../../language/grammar.ts';
import type { LineState } from '../lines.ts';

const nlState: Record<LineState, string> = {
  kept: 'gebleven',
  new: 'nieuw',
  faded: 'vervaagd',
  unknown: 'onbekend',
};
const enState: Record<LineState, string> = { kept: 'kept', new: 'new', faded: 'faded', unknown: 'unknown' };

const { agree, count, list, listSome, inWords, number } = dutch;
const lines = (amount: number) => count(amount, 'lijn', 'lijnen');

const nl = {
  short: 'Het netwerk',
  impact: 'Opbrengst',
  crumbs: 'Waar je bent',
  titleOver: (rounds: number) => `Wie kent wie, na ${inWords(rounds)} ${agree(rounds, 'ronde', 'rondes')}`,
  titleOf: (round: string) => `Wie kent wie: ${round}`,
  onlyCoordinators: 'Alleen voor coördinatoren. Een contactpersoon of financier ziet dit per soort.',
  rounds: 'Rondes',
  over: (rounds: number) => `Over ${inWords(rounds)} rondes`,
  others: (name: string) => `Naar ${name}`,
  none: 'Er zijn nog geen lijnen',
  noneText:
    'Een lijn komt er als mensen van twee organisaties bij elkaar waren. Dat zie je hier na de eerste stages.',
  filters: (on: number) => (on === 0 ? 'Kies soort en regio' : `Soort en regio: ${number(on)} gekozen`),
  kinds: 'Soort',
  regions: 'Regio',
  show: 'Toon',
  chips: 'Gekozen',
  remove: 'Haal weg',
  narrowed: (shown: number) =>
    `Je ziet ${count(shown, 'organisatie', 'organisaties')}, en de lijnen daartussen. De rest telt hieronder niet mee.`,
  states: nlState,
  keptTitle: (n: number) => `${lines(n)} ${agree(n, 'bleef', 'bleven')}`,
  keptText: 'De mensen spraken elkaar daarna, of ontmoetten elkaar in een latere ronde weer.',
  keptMost: (name: string, n: number, families: number) =>
    `${name} heeft er de meeste: ${number(n)}, met ${count(families, 'soort', 'soorten')} organisaties.`,
  newTitle: (n: number) => count(n, 'lijn is nieuw', 'lijnen zijn nieuw'),
  newText: 'De mensen ontmoetten elkaar. We vroegen nog niet of ze elkaar daarna spraken.',
  newAt: (n: number, family: string) => `${number(n)} daarvan ${agree(n, 'loopt', 'lopen')} naar ${family}.`,
  fadedTitle: (n: number) => `${lines(n)} ${agree(n, 'vervaagde', 'vervaagden')}`,
  fadedText: 'Toen we het de laatste keer vroegen, hadden de mensen elkaar niet gesproken.',
  fadedAt: (n: number, family: string) => `${number(n)} daarvan bij ${family}.`,
  lostAll: (names: readonly string[]) =>
    `${listSome(names)} ${agree(names.length, 'raakte', 'raakten')} alle lijnen kwijt.`,
  unknown: (n: number) =>
    `Van ${lines(n)} weten we het niet: we vroegen het, en niemand gaf antwoord. Die ${agree(n, 'telt', 'tellen')} niet mee als lijn die leeft.`,
  picture: 'Het plaatje',
  pictureTitle: (organisations: number) =>
    `${count(organisations, 'organisatie', 'organisaties')} en de lijnen ertussen`,
  pictureText: (kept: number, fresh: number, faded: number, unknown: number) =>
    `${number(kept)} gebleven, ${number(fresh)} nieuwe, ${number(faded)} vervaagde en ${number(unknown)} onbekende lijnen. Dezelfde feiten staan in de tabel.`,
  scrollHint: 'Schuif opzij om alles te zien. Onderaan staat hetzelfde als tabel.',
  pictureScroll: 'Het plaatje. Schuif opzij om alles te zien.',
  legend: 'Wat je ziet',
  pictureNote:
    'Een grotere stip heeft meer lijnen die leven. Een lijn: mensen van twee organisaties waren bij elkaar.',
  pictureCodes: 'Bij zoveel organisaties staan er codes bij de stippen. In de tabel staan de namen erbij.',
  dot: (name: string, n: number) => `${name}: ${lines(n)}`,
  download: 'Download',
  matrix: 'Dezelfde lijnen, per tweetal',
  matrixText: 'Elk vakje is een tweetal: de rij en de kolom. Dezelfde feiten staan in de tabel.',
  matrixScroll: 'De lijnen per tweetal. Schuif om alles te zien.',
  byFamily: 'Geordend per soort.',
  asTable: 'Bekijk als tabel',
  middle: 'In het midden',
  middleText: 'Wie heeft de meeste lijnen die leven?',
  bridges: (names: readonly string[]) =>
    `Veel wegen tussen anderen lopen langs ${list(names)}. Valt zo’n schakel weg, dan raken groepen elkaar kwijt.`,
  edge: 'Aan de rand:',
  noLines: (names: readonly string[]) => `geen lijnen: ${listSome(names)}`,
  oneLine: (names: readonly string[]) => `één lijn: ${listSome(names)}`,
  density: 'Hoe dicht is het netwerk?',
  densityText: (live: number, possible: number, share: string) =>
    `Van de ${number(possible)} tweetallen die er kunnen zijn, hebben er ${number(live)} een lijn die leeft: ${share}.`,
  densityCompared:
    'Ter vergelijking: in een netwerk rond huiselijk geweld van 27 organisaties kende 21,5% van de tweetallen elkaar. In een ander, met 43 organisaties, verwees 30% naar elkaar. Zij telden anders dan wij: vergelijk de orde van grootte, niet het cijfer.',
  groups: 'Wie trekt met wie op',
  groupsText: 'Zij hebben meer lijnen met elkaar dan met anderen.',
  group: (names: readonly string[]) => list(names),
  hardly: 'Wie ontmoeten elkaar nauwelijks',
  hardlyText: 'Lijnen die leven, van alle lijnen die er tussen twee soorten kunnen zijn.',
  families: (one: string, other: string) => `${one} met ${other}`,
  ofAll: (n: number, whole: number) => `${number(n)} van ${number(whole)}`,
  promised: 'Voorspeld en gebleven',
  promisedText: 'Welke tweetallen van organisaties maakte de match mogelijk, en welke daarvan leven nu nog?',
  promisedCaption: 'Tweetallen per ronde',
  round: 'Ronde',
  possible: 'Mogelijk door de match',
  made: 'Gelegd: de stage ging door',
  live: 'Leeft nog',
  silent: 'Gevraagd, geen antwoord',
  open: 'Nog niet gevraagd',
  promisedNote:
    '“Leeft nog” is: bij de laatste vraag, tot een half jaar later, spraken ze elkaar, of ze ontmoetten elkaar opnieuw.',
  notYet: 'Zij kennen elkaar nog niet',
  notYetText: 'Tweetallen zonder lijn, met een reden om elkaar te ontmoeten.',
  noSuggestions: 'Er is nu niemand om voor te stellen.',
  noNext: 'Er is geen ronde waarvoor dit nog kan. Maak een nieuwe ronde, dan kun je tweetallen kiezen.',
  pair: (one: string, other: string) => `${one} en ${other}`,
  shared: (names: readonly string[]) => `Kennen allebei ${listSome(names)}`,
  sameRegion: (region: string) => `Werken allebei in ${region}`,
  alone: (names: readonly string[]) =>
    `${list(names)} ${agree(names.length, 'heeft', 'hebben')} nog geen lijnen`,
  give: (round: string) => `Geef de gekozen tweetallen voorrang in ${round}`,
  giveNote: 'De match houdt er rekening mee. Niemand moet.',
  wanted: (n: number, round: string) =>
    n === 0
      ? `Gewenste contacten van ${round}`
      : `${count(n, 'gewenst contact', 'gewenste contacten')} van ${round}`,
  choose: 'Kies eerst een tweetal.',
  given: (n: number, round: string) =>
    `${count(n, 'tweetal staat', 'tweetallen staan')} bij de gewenste contacten van ${round}.`,
  takenBack: 'De tweetallen zijn weer weg bij de gewenste contacten.',
  undo: 'Maak ongedaan',
  tables: 'Als tabel',
  organisations: 'Alle organisaties',
  allLines: 'Alle lijnen',
  organisation: 'Organisatie',
  code: 'Code',
  other: 'En',
  family: 'Soort',
  region: 'Regio',
  state: 'Hoe het is',
  since: 'Ontmoet in',
  last: 'Laatst bekend uit',
  liveLines: 'Lijnen die leven',
  sharedTitle: 'Wie kent wie, per soort',
  sharedLead:
    'Tussen welke soorten organisaties ontstonden lijnen, en bleven ze? Je ziet soorten en geen organisaties, en nooit een getal over minder dan vijf mensen.',
  sharedNone: 'Er is nog niets te zien',
  sharedNoneText:
    'Na de laatste dag van een ronde staat hier tussen welke soorten organisaties lijnen ontstonden.',
  tooFew: 'Er waren te weinig mensen om iets te laten zien.',
  sharedCaption: (round: string) => `Lijnen per twee soorten, ${round}`,
  between: 'Tussen',
  allLinesOf: 'Lijnen',
  together: 'Andere soorten samen',
  total: 'Alle samen',
  within: (family: string) => `Binnen ${family}`,
  fewer: 'minder dan 5',
  notSettled: 'Hoeveel lijnen bleven, staat hier als de laatste vraag van een half jaar later is beantwoord.',
  sharedNote:
    'Een lijn: mensen van twee organisaties waren bij elkaar. Stages op een geheime plek tellen hier niet mee.',
  inReport:
    'Hoeveel lijnen bleven, staat in de opbrengst van deze ronde. Hier staat het niet: samen zou het iets zeggen over minder dan vijf mensen.',
  fewerNote:
    'Waar “minder dan 5” staat, gaat een deel over minder dan vijf mensen. Soorten met weinig mensen staan bij elkaar.',
};

const {
  agree: agreed,
  count: many,
  list: listed,
  listSome: listedSome,
  inWords: word,
  number: digits,
} = english;
const enLines = (amount: number) => many(amount, 'line', 'lines');

const en: typeof nl = {
  short: 'The network',
  impact: 'Impact',
  crumbs: 'Where you are',
  titleOver: (rounds) => `Who knows whom, after ${word(rounds)} ${agreed(rounds, 'round', 'rounds')}`,
  titleOf: (round) => `Who knows whom: ${round}`,
  onlyCoordinators: 'For coordinators only. A contact person or financier sees this by kind.',
  rounds: 'Rounds',
  over: (rounds) => `Over ${word(rounds)} rounds`,
  others: (name) => `To ${name}`,
  none: 'There are no lines yet',
  noneText:
    'A line comes when people of two organisations were together. You see that here after the first visits.',
  filters: (on) => (on === 0 ? 'Choose kind and region' : `Kind and region: ${digits(on)} chosen`),
  kinds: 'Kind',
  regions: 'Region',
  show: 'Show',
  chips: 'Chosen',
  remove: 'Take away',
  narrowed: (shown) =>
    `You see ${many(shown, 'organisation', 'organisations')}, and the lines between them. The rest does not count below.`,
  states: enState,
  keptTitle: (n) => `${enLines(n)} stayed`,
  keptText: 'The people were in touch afterwards, or met again in a later round.',
  keptMost: (name, n, families) =>
    `${name} has the most: ${digits(n)}, with ${many(families, 'kind', 'kinds')} of organisations.`,
  newTitle: (n) => many(n, 'line is new', 'lines are new'),
  newText: 'The people met. We have not asked yet whether they were in touch afterwards.',
  newAt: (n, family) => `${digits(n)} of them ${agreed(n, 'leads', 'lead')} to ${family}.`,
  fadedTitle: (n) => `${enLines(n)} faded`,
  fadedText: 'When we asked for the last time, the people had not been in touch.',
  fadedAt: (n, family) => `${digits(n)} of them at ${family}.`,
  lostAll: (names) => `${listedSome(names)} lost all lines.`,
  unknown: (n) =>
    `Of ${enLines(n)} we do not know: we asked, and nobody answered. ${agreed(n, 'It does', 'They do')} not count as a line that lives.`,
  picture: 'The picture',
  pictureTitle: (organisations) =>
    `${many(organisations, 'organisation', 'organisations')} and the lines between them`,
  pictureText: (kept, fresh, faded, unknown) =>
    `${digits(kept)} kept, ${digits(fresh)} new, ${digits(faded)} faded and ${digits(unknown)} unknown lines. The same facts are in the table.`,
  scrollHint: 'Move it sideways to see all of it. The same stands below as a table.',
  pictureScroll: 'The picture. Scroll sideways to see all of it.',
  legend: 'What you see',
  pictureNote: 'A larger dot has more lines that live. A line: people of two organisations were together.',
  pictureCodes: 'With so many organisations the dots have codes. The table has the names.',
  dot: (name, n) => `${name}: ${enLines(n)}`,
  download: 'Download',
  matrix: 'The same lines, by pair',
  matrixText: 'Each cell is a pair: the row and the column. The same facts are in the table.',
  matrixScroll: 'The lines by pair. Scroll to see all of it.',
  byFamily: 'In the order of the kinds.',
  asTable: 'See it as a table',
  middle: 'In the middle',
  middleText: 'Who has the most lines that live?',
  bridges: (names) =>
    `Many ways between others lead along ${listed(names)}. Without such a link groups lose each other.`,
  edge: 'At the edge:',
  noLines: (names) => `no lines: ${listedSome(names)}`,
  oneLine: (names) => `one line: ${listedSome(names)}`,
  density: 'How dense is the network?',
  densityText: (live, possible, share) =>
    `Of the ${digits(possible)} pairs that there can be, ${digits(live)} have a line that lives: ${share}.`,
  densityCompared:
    'To compare: in a network around domestic violence of 27 organisations, 21.5% of the pairs knew each other. In another one, of 43 organisations, 30% referred to each other. They counted in another way than we do: compare how large it is about, not the figure.',
  groups: 'Who goes with whom',
  groupsText: 'They have more lines with each other than with others.',
  group: (names) => listed(names),
  hardly: 'Who hardly meet',
  hardlyText: 'Lines that live, of all that there can be between two kinds.',
  families: (one, other) => `${one} with ${other}`,
  ofAll: (n, whole) => `${digits(n)} of ${digits(whole)}`,
  promised: 'Predicted and kept',
  promisedText: 'Which pairs of organisations did the match make possible, and which of those live by now?',
  promisedCaption: 'Pairs by round',
  round: 'Round',
  possible: 'Made possible by the match',
  made: 'Made: the visit took place',
  live: 'Lives',
  silent: 'Asked, no answer',
  open: 'Not asked yet',
  promisedNote:
    '“Lives” is: when last asked, up to half a year later, they were in touch, or they met once more.',
  notYet: 'They do not know each other yet',
  notYetText: 'Pairs without a line, with a reason to meet.',
  noSuggestions: 'There is nobody to suggest now.',
  noNext: 'There is no round for which this can still be done. Make a new round, and you can choose pairs.',
  pair: (one, other) => `${one} and ${other}`,
  shared: (names) => `Both know ${listedSome(names)}`,
  sameRegion: (region) => `Both work in ${region}`,
  alone: (names) => `${listed(names)} ${agreed(names.length, 'has', 'have')} no lines yet`,
  give: (round) => `Give the chosen pairs priority in ${round}`,
  giveNote: 'The match takes it into account. Nobody has to.',
  wanted: (n, round) =>
    n === 0 ? `Wanted ties of ${round}` : `${many(n, 'wanted tie', 'wanted ties')} of ${round}`,
  choose: 'Choose a pair first.',
  given: (n, round) => `${many(n, 'pair is', 'pairs are')} among the wanted ties of ${round}.`,
  takenBack: 'The pairs are no longer among the wanted ties.',
  undo: 'Undo',
  tables: 'As a table',
  organisations: 'All organisations',
  allLines: 'All lines',
  organisation: 'Organisation',
  code: 'Code',
  other: 'And',
  family: 'Kind',
  region: 'Region',
  state: 'How it is',
  since: 'Met in',
  last: 'Last known of',
  liveLines: 'Lines that live',
  sharedTitle: 'Who knows whom, by kind',
  sharedLead:
    'Between which kinds of organisations did lines come, and did they stay? You see kinds and no organisations, and never a number about fewer than five people.',
  sharedNone: 'There is nothing to see yet',
  sharedNoneText: 'After the last day of a round this says between which kinds of organisations lines came.',
  tooFew: 'There were too few people to show anything.',
  sharedCaption: (round) => `Lines by two kinds, ${round}`,
  between: 'Between',
  allLinesOf: 'Lines',
  together: 'Other kinds together',
  total: 'All together',
  within: (family) => `Within ${family}`,
  fewer: 'fewer than 5',
  notSettled:
    'How many lines stayed is said here when the last question, half a year later, has been answered.',
  sharedNote:
    'A line: people of two organisations were together. Visits at a secret place are not counted here.',
  inReport:
    'How many lines stayed stands in the report of this round. It does not stand here: both together would say something about fewer than five people.',
  fewerNote:
    'Where it says “fewer than 5”, a part is about fewer than five people. Kinds with few people stand together.',
};

export const words = { nl, en };
