import type { Aim, Style } from '../match-rules.ts';

const nl = {
  title: 'Volgens welke regels er wordt gematcht',
  intro:
    'Bij elke regel staat wat die in deze ronde zou doen. Er verandert pas iets als je zegt dat het zo moet.',
  mechanism: 'Hoe er wordt gematcht',
  optimal: 'Het beste plan',
  optimalHint:
    'Zoekt het beste voor iedereen samen, in de volgorde hieronder. Wie slim een keuze weglaat, kan er zelf beter van worden.',
  ttc: 'Ruilen om de beurt',
  ttcHint:
    'Iedereen ruilt stap voor stap naar de beste plek die nog kan. Eerlijk invullen is dan altijd het beste, maar er worden vaak minder mensen geplaatst. De volgorde hieronder telt dan niet.',
  order: 'Wat eerst gaat',
  orderHint: 'Wat hoger staat, gaat voor. Wat lager staat, telt alleen als het daarboven gelijk is.',
  orderNote:
    'Daarna: zo weinig mogelijk anders dan in het vorige voorstel. Wat dan nog gelijk is, wordt geloot.',
  aim: {
    placed: ['Plaatsen', 'Zo veel mogelijk mensen krijgen een stage.'],
    balance: ['Balans', 'Organisaties sturen ongeveer evenveel mensen als ze ontvangen.'],
    priority: ['Voorrang', 'Wie nieuw is of vorige keer pech had, gaat voor.'],
    choices: ['Keuzes', 'Mensen krijgen een hoge keuze.'],
    wanted: ['Gewenste contacten', 'Organisaties die elkaar moeten leren kennen, ontmoeten elkaar.'],
    variety: ['Afwisseling', 'Wie al eens mee was, gaat ergens anders heen.'],
    'new-ties': ['Lijnen', 'Zo veel mogelijk verschillende organisaties ontmoeten elkaar.'],
  } satisfies Record<Aim, [string, string]>,
  up: (what: string) => `Zet ${what} hoger`,
  down: (what: string) => `Zet ${what} lager`,
  choicesFirst: 'Keuzes vóór balans:',
  style: 'Wat telt bij keuzes',
  styles: {
    generous: ['Zo min mogelijk lage keuzes', 'Eerst zo min mogelijk 5e keuzes, dan 4e, enzovoort.'],
    greedy: ['Zo veel mogelijk 1e keuzes', 'Eerst zo veel mogelijk 1e keuzes, dan 2e, enzovoort.'],
    sum: ['Gemiddeld zo hoog mogelijk', 'Het gemiddelde van alle keuzes telt.'],
  } satisfies Record<Style, [string, string]>,
  tolerance: 'Hoeveel verschil mag er zijn?',
  toleranceHint:
    'Tussen het aantal mensen dat een organisatie stuurt en ontvangt, met eerdere rondes erbij. Wie meer scheelt, is buiten balans.',
  more: 'Eén meer:',
  less: 'Eén minder:',
  priority: 'Voorrang',
  newcomer: 'Punten voor wie voor het eerst meedoet',
  unplaced: 'Punten voor wie vorige keer geen stage kreeg',
  pointsHint: 'Van 0 tot en met 9. Met 0 telt het niet.',
  noPriority: 'Zonder voorrang:',
  varietyTitle: 'Afwisseling',
  variety: 'Stuur wie al eens mee was naar iets anders',
  varietyHint:
    'Niet nog eens naar dezelfde organisatie, en daarna liever ook niet naar hetzelfde soort organisatie.',
  nobodyMet: 'Niemand in deze ronde was al eens mee. Dit doet nu niets.',
  lot: 'Lotingswoord',
  lotHint:
    'Wat gelijk is, wordt hiermee geloot. Met hetzelfde woord komt er altijd hetzelfde uit; bij elk voorstel staat welk woord het was.',
  anotherLot: 'Een ander woord:',
  inThisRound: 'In deze ronde:',
  nothing: 'niets anders.',
  impossible: 'dat kan hier niet.',
  working: 'dat wordt uitgerekend.',
  show: 'Laat zien wat er dan gebeurt',
  same: 'Zo staat het nu. Verander iets om te zien wat het doet.',
  apply: 'Match volgens deze regels',
  reset: 'Zoals het nu is',
  wanted: 'Welke organisaties moeten elkaar leren kennen?',
};

const en: typeof nl = {
  title: 'The rules of the match',
  intro: 'Each rule says what it would do in this round. Nothing changes until you say so.',
  mechanism: 'How it is matched',
  optimal: 'The best plan',
  optimalHint:
    'Finds what is best for all together, in the order below. Somebody who cleverly leaves out a choice may gain by it.',
  ttc: 'Trading in turns',
  ttcHint:
    'Everybody trades, step by step, up to the best place that is left. Honest answers are then always best, but often fewer people are placed. The order below does not count then.',
  order: 'What comes first',
  orderHint: 'What stands higher goes first. What stands lower only counts where all above it is equal.',
  orderNote:
    'After that: as little as possible that differs from the last proposal. What still ties is drawn by lot.',
  aim: {
    placed: ['Placing', 'As many people as possible get a visit.'],
    balance: ['Balance', 'Organisations send about as many people as they receive.'],
    priority: ['Priority', 'Whoever is new or had bad luck last time goes first.'],
    choices: ['Choices', 'People get a high choice.'],
    wanted: ['Wanted ties', 'Organisations that should get to know each other meet.'],
    variety: ['Variety', 'Whoever took part before goes somewhere else.'],
    'new-ties': ['Ties', 'As many different organisations as possible meet.'],
  },
  up: (what) => `Move ${what} up`,
  down: (what) => `Move ${what} down`,
  choicesFirst: 'Choices before balance:',
  style: 'What counts in choices',
  styles: {
    generous: [
      'As few low choices as possible',
      'First as few 5th choices as possible, then 4th, and so on.',
    ],
    greedy: [
      'As many 1st choices as possible',
      'First as many 1st choices as possible, then 2nd, and so on.',
    ],
    sum: ['As high as possible on average', 'The average of all choices counts.'],
  },
  tolerance: 'How much may it differ?',
  toleranceHint:
    'Between how many people an organisation sends and receives, earlier rounds included. Whoever differs more is out of balance.',
  more: 'One more:',
  less: 'One less:',
  priority: 'Priority',
  newcomer: 'Points for who takes part for the first time',
  unplaced: 'Points for who got no visit last time',
  pointsHint: 'From 0 to 9. With 0 it does not count.',
  noPriority: 'Without priority:',
  varietyTitle: 'Variety',
  variety: 'Send whoever took part before to something else',
  varietyHint: 'Not to the same organisation again, and then rather not to the same kind of organisation.',
  nobodyMet: 'Nobody in this round took part before. This does nothing now.',
  lot: 'Word of the draw',
  lotHint:
    'What ties is drawn by lot with it. The same word always gives the same outcome; every proposal says which word it was.',
  anotherLot: 'Another word:',
  inThisRound: 'In this round:',
  nothing: 'nothing else.',
  impossible: 'that cannot be done here.',
  working: 'that is being worked out.',
  show: 'Show what would happen',
  same: 'This is how it is now. Change something to see what it does.',
  apply: 'Match by these rules',
  reset: 'As it is now',
  wanted: 'Which organisations should get to know each other?',
};

export const words = { nl, en };
