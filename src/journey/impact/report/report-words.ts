import { dutch, english } from '../../../language/grammar.ts';

interface Came {
  held: number;
  agreed: number;
}

const nl = {
  title: 'Opbrengst',
  crumbs: 'Waar je bent',
  asOf: (day: string) => `Stand van ${day}`,
  headline: (held: number, offered: number) =>
    held === 0
      ? 'Er is nog geen stage geweest.'
      : `${dutch.count(held, 'stage ging', 'stages gingen')} door, van de ${dutch.number(offered)} die zijn aangeboden.`,
  knowNow: (after: string, before: string) =>
    `${after} van wie antwoordde, weet nu wie ze bellen. Vóór de stage was dat ${before}.`,
  leadLines: (kept: string, all: number, unknown: string | null) =>
    `Een half jaar later bellen mensen van ${kept} van de ${dutch.count(all, 'tweetal organisaties', 'tweetallen organisaties')} elkaar nog${unknown === null ? '' : `; van ${unknown} weten we het niet`}. `,
  lead: 'Hieronder staat hoe het ging, en hoe er is geteld.',
  outOf: (whole: number) => `van ${dutch.number(whole)}`,
  of: (count: string, whole: number) => `${count} van ${dutch.number(whole)}`,
  percent: (value: number) => `${dutch.number(value)}%`,
  few: 'niet getoond',
  effect: 'effect',
  fewLong: 'te weinig mensen om te tonen',
  notYet: 'nog niets',
  way: 'Van uitnodiging tot stage',
  wayText: 'Elk getal staat bij het geheel waar het van is. De gestippelde rand is de stap ervoor.',
  columns: { organisations: 'Organisaties', people: 'Mensen', visits: 'Stages' },
  knows: 'Ik weet wie ik bel',
  knowsText: (people: string) =>
    `Het gemiddelde antwoord van ${people}, vóór de stage, erna, en vóór zoals zij er achteraf naar kijken.`,
  somePeople: 'wie alles beantwoordde',
  people: (count: number) => dutch.count(count, 'mens', 'mensen'),
  everybody: (count: number | null) =>
    count === null ? 'Iedereen' : `Alle ${dutch.count(count, 'mens', 'mensen')}`,
  peopleHead: 'mensen',
  knowsDrawn:
    'Ik weet wie ik bel, van 1 tot 5: vooraf, achteraf gezien vooraf, en erna. De getallen staan ook in de tabel eronder.',
  points: [
    ['geen', 'idee'],
    ['zou moeten', 'zoeken'],
    ['algemeen', 'nummer'],
    ['ik ken', 'iemand'],
    ['al', 'gebeld'],
  ],
  knowsShare: (people: string) =>
    `van ${people} wist wie ze bellen: gemiddeld minstens ‘ik ken iemand’. Vóór de stage, en erna.`,
  knowsLooking: (share: string) => `Kijken zij nu terug, dan was het vóór de stage ${share}.`,
  standings: { 'as-it-was': 'achteraf gezien, vooraf', before: 'vooraf', after: 'erna' },
  knowsNone: 'Nog te weinig mensen antwoordden vooraf en erna.',
  change: (difference: string, interval: string, effect: string | null) =>
    `Verschil ${difference} (${interval})${effect === null ? '' : `, effect ${effect}`}.`,
  to: (low: string, high: string) => `${low} tot ${high}`,
  asTable: 'Bekijk als tabel',
  lines: 'Lijnen die bleven',
  linesText: (count: number) =>
    `Elke stip is een tweetal organisaties waarvan mensen elkaar ontmoetten: ${dutch.number(count)} in deze ronde.`,
  linesDrawn: (count: number) =>
    `${dutch.count(count, 'lijn', 'lijnen')} als stippen. De getallen staan ernaast.`,
  lasted: {
    '6-months': 'hadden na 6 maanden nog contact',
    '3-months': 'hadden dat na 3 maanden',
    '6-weeks': 'hadden dat na 6 weken',
    none: 'hadden daarna geen contact meer',
    unknown: 'niet geantwoord',
    'not-asked': 'nog niet gevraagd',
  },
  untold: 'verdeeld over groepen die te klein zijn om te tonen',
  newLines: (isNew: number, all: number) =>
    `${dutch.number(isNew)} van de ${dutch.number(all)} ontmoetten elkaar voor het eerst.`,
  quotes: 'Wat mensen meenamen',
  sides: { visitor: 'iemand die op bezoek ging', host: 'iemand die ontving' },
  exchange: 'Gestuurd en ontvangen',
  exchangeText: (count: number) =>
    `Samen ${dutch.count(count, 'stage', 'stages')}. Per soort organisatie: bij één organisatie gaat het vaak om minder dan vijf mensen.`,
  exchangeHeads: {
    name: 'Soort organisatie',
    left: 'gestuurd',
    right: 'ontvangen',
    beside: 'gestuurd naar een andere regio',
  },
  more: 'Wat er nog meer van kwam',
  moreNotes: {
    followUps: 'vervolgafspraken zijn al geweest, zoals een presentatie of een tegenbezoek',
    colleagues: (told: number | null) =>
      told === null
        ? 'hoorden het verhaal in hun team'
        : `hoorden het verhaal in hun team, volgens ${dutch.count(told, 'bezoeker', 'bezoekers')}`,
    dilemmas: 'staan of stonden op de agenda van een overleg',
    cost: (total: string, visits: number) =>
      `${total} voor ${dutch.count(visits, 'stage die doorging', 'stages die doorgingen')}.`,
    noCost: 'nog niet ingevuld',
    withTime: (each: string) => `Met de werktijd van bezoekers en gastorganisaties erbij: ${each}.`,
  },
  came: ({ held, agreed }: Came) =>
    agreed === 0 ? 'Nog geen' : `${dutch.number(held)} van ${dutch.number(agreed)}`,
  clients: 'Wat cliënten merkten',
  clientsText: 'Van de tweetallen mensen die contact hadden. Zij zeggen het zelf, niet hun cliënten.',
  contact: 'Hadden contact',
  contactText:
    'Tweetallen mensen van wie minstens één zei dat er contact was. Wie niet antwoordde, staat apart.',
  compared: 'Vergeleken',
  comparedText:
    'Er is geen groep die expres niet op stage ging. Deze vergelijkingen komen daar het dichtst bij. Getoond: het verschil in ‘ik weet wie ik bel’.',
  figure: 'Wat',
  value: 'Waarde',
  silent: 'Wie antwoordde, en wie niet',
  silentText: 'Wie niet antwoordde, laten we nooit weg: het staat er als eigen getal.',
  heads: { asked: 'Gevraagd', answered: 'Geantwoord', silent: 'Niet geantwoord', mark: 'Cijfer' },
  rounds: 'Rondes naast elkaar',
  roundsText: 'Elke ronde op dezelfde manier geteld.',
  roundHeads: {
    round: 'Ronde',
    organisations: 'Organisaties',
    visits: 'Stages die doorgingen',
    first: 'Eerste keuze',
    mark: 'Cijfer',
    knows: 'Weet wie te bellen, erna',
  },
  method: 'Zo is er geteld',
  methodFew:
    'Anderen dan coördinatoren zien geen getal over minder dan vijf mensen. Gearceerd en ‘niet getoond’ is zo’n getal, of een waarmee je er een zou kunnen uitrekenen.',
  notes: {
    visits:
      'Een stage ging door als de bezoeker of de gastorganisatie dat zei. Zeiden zij iets anders, dan koos de coördinator. Een stage die een andere inhaalt, telt samen als één.',
    knows: (answered: string | null, effects: string) =>
      `Gevraagd in de aanmelding en na de terugblik, met vijf antwoorden van ‘geen idee’ (1) tot ‘al gebeld’ (5). Alleen wie alles invulde telt mee${answered === null ? '' : `: ${answered}`}. ${effects} Effectgrootte: Hedges’ g_av, met een interval van 95 procent.`,
    looking:
      'Terugkijkend op vooraf is apart gevraagd: wie iets leert, ziet pas dan hoe weinig hij wist. Maar mensen willen ook graag iets geleerd hebben. Daarom staan beide er.',
    lines:
      'Een lijn blijft als minstens één van de twee zegt dat er contact was. Gevraagd na 6 weken, 3 maanden en 6 maanden. Wie niet antwoordde, staat apart en telt wel mee in het geheel.',
    costs:
      'Kosten zijn wat de coördinator invulde. De werktijd van bezoekers en gastorganisaties staat apart.',
    few: 'Wie antwoordt, is niet iedereen. Er is geen groep die niet op stage ging: wat veranderde, was misschien ook zonder stage veranderd. De intervallen zijn van 95 procent; bij zoveel getallen ligt er wel eens één buiten door toeval.',
  },
  all: 'Alle getallen, en hoe elk is geteld',
  allText: 'Elk getal met zijn omschrijving. Dezelfde staan in het werkblad.',
  noteLabel: (number: number) => `noot ${number}`,
};

const en: typeof nl = {
  title: 'Impact',
  crumbs: 'Where you are',
  asOf: (day) => `As of ${day}`,
  headline: (held, offered) =>
    held === 0
      ? 'No visit has taken place yet.'
      : `${english.count(held, 'visit', 'visits')} took place, of the ${english.number(offered)} that were offered.`,
  knowNow: (after, before) =>
    `${after} of those who answered now know whom to call. Before the visit it was ${before}.`,
  leadLines: (kept, all, unknown) =>
    `Half a year later people of ${kept} of the ${english.count(all, 'pair of organisations', 'pairs of organisations')} still ring each other${unknown === null ? '' : `; of ${unknown} we do not know`}. `,
  lead: 'Below stands how it went, and how it was counted.',
  outOf: (whole) => `of ${english.number(whole)}`,
  of: (count, whole) => `${count} of ${english.number(whole)}`,
  percent: (value) => `${english.number(value)}%`,
  few: 'not shown',
  effect: 'effect',
  fewLong: 'too few people to show',
  notYet: 'nothing yet',
  way: 'From invitation to visit',
  wayText: 'Each number stands beside the whole that it is of. The dotted edge is the step before.',
  columns: { organisations: 'Organisations', people: 'People', visits: 'Visits' },
  knows: 'I know whom to call',
  knowsText: (people) =>
    `The mean answer of ${people}, before the visit, after it, and before as they look back on it.`,
  somePeople: 'who answered everything',
  people: (count) => english.count(count, 'person', 'people'),
  everybody: (count) => (count === null ? 'Everybody' : `All ${english.count(count, 'person', 'people')}`),
  peopleHead: 'people',
  knowsDrawn:
    'I know whom to call, from 1 to 5: before, before as seen afterwards, and after. The figures are in the table below as well.',
  points: [
    ['no', 'idea'],
    ['would have', 'to search'],
    ['general', 'number'],
    ['I know', 'somebody'],
    ['called', 'already'],
  ],
  knowsShare: (people) =>
    `of ${people} knew whom to call: on average at least “I know somebody”. Before the visit, and after.`,
  knowsLooking: (share) => `Looking back now, it was ${share} before the visit.`,
  standings: { 'as-it-was': 'looking back, before', before: 'before', after: 'after' },
  knowsNone: 'Too few people answered before and after as yet.',
  change: (difference, interval, effect) =>
    `Difference ${difference} (${interval})${effect === null ? '' : `, effect ${effect}`}.`,
  to: (low, high) => `${low} to ${high}`,
  asTable: 'Show as a table',
  lines: 'Lines that stayed',
  linesText: (count) =>
    `Each dot is a pair of organisations of which people met: ${english.number(count)} in this round.`,
  linesDrawn: (count) => `${english.count(count, 'line', 'lines')} as dots. The figures stand beside it.`,
  lasted: {
    '6-months': 'were still in touch after 6 months',
    '3-months': 'were in touch after 3 months',
    '6-weeks': 'were in touch after 6 weeks',
    none: 'were not in touch after that',
    unknown: 'not answered',
    'not-asked': 'not asked yet',
  },
  untold: 'over groups that are too small to show',
  newLines: (isNew, all) => `${english.number(isNew)} of ${english.number(all)} met for the first time.`,
  quotes: 'What people took along',
  sides: { visitor: 'somebody who visited', host: 'somebody who received' },
  exchange: 'Sent and received',
  exchangeText: (count) =>
    `${english.count(count, 'visit', 'visits')} together. By kind of organisation: of one organisation it is often fewer than five people.`,
  exchangeHeads: {
    name: 'Kind of organisation',
    left: 'sent',
    right: 'received',
    beside: 'sent to another region',
  },
  more: 'What else came of it',
  moreNotes: {
    followUps: 'follow-ups were held, such as a presentation or a return visit',
    colleagues: (told) =>
      told === null
        ? 'heard the story in their team'
        : `heard the story in their team, as ${english.count(told, 'visitor', 'visitors')} said`,
    dilemmas: 'are or were on the agenda of a meeting',
    cost: (total, visits) =>
      `${total} for ${english.count(visits, 'visit that took place', 'visits that took place')}.`,
    noCost: 'not filled in yet',
    withTime: (each) => `With the working time of visitors and hosts: ${each}.`,
  },
  came: ({ held, agreed }) =>
    agreed === 0 ? 'None yet' : `${english.number(held)} of ${english.number(agreed)}`,
  clients: 'What clients noticed',
  clientsText: 'Of the pairs of people who were in touch. They say so themselves, not their clients.',
  contact: 'Were in touch',
  contactText:
    'Pairs of people of whom at least one said that they were in touch. Who did not answer stands apart.',
  compared: 'Compared',
  comparedText:
    'There is no group that was kept from going. These comparisons come nearest to it. Shown: the difference in “I know whom to call”.',
  figure: 'What',
  value: 'Value',
  silent: 'Who answered, and who did not',
  silentText: 'Who did not answer is never left out: it is a number of its own.',
  heads: { asked: 'Asked', answered: 'Answered', silent: 'Not answered', mark: 'Mark' },
  rounds: 'Rounds side by side',
  roundsText: 'Each round counted in the same way.',
  roundHeads: {
    round: 'Round',
    organisations: 'Organisations',
    visits: 'Visits that took place',
    first: 'First choice',
    mark: 'Mark',
    knows: 'Knows whom to call, after',
  },
  method: 'How it was counted',
  methodFew:
    'Nobody but coordinators sees a figure about fewer than five people. Hatched and “not shown” is such a figure, or one from which it could be worked out.',
  notes: {
    visits:
      'A visit took place when the visitor or the host said so. When they differed, the coordinator chose. A visit that makes up for another counts as one with it.',
    knows: (answered, effects) =>
      `Asked in the sign-up and after the look-back, with five answers from “no idea” (1) to “called already” (5). Only who answered everything counts${answered === null ? '' : `: ${answered}`}. ${effects} Effect size: Hedges’ g_av, with an interval of 95 per cent.`,
    looking:
      'Looking back on before was asked apart: who learns something only then sees how little they knew. But people also like to have learned something. So both are here.',
    lines:
      'A line stays when at least one of the two says that they were in touch. Asked after 6 weeks, 3 months and 6 months. Who did not answer stands apart, and counts in the whole.',
    costs: 'Costs are what the coordinator filled in. The working time of visitors and hosts stands apart.',
    few: 'Who answers is not everybody. There is no group that did not go: what changed may have changed anyway. Intervals are of 95 per cent; of so many figures one lies outside by chance now and then.',
  },
  all: 'All figures, and how each was counted',
  allText: 'Each figure with what it means. The same are in the workbook.',
  noteLabel: (number) => `note ${number}`,
};

export const words = { nl, en };
