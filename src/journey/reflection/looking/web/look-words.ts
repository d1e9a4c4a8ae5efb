import { formatDate } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import { KNOWING } from '../../../programme/programme-knowing.ts';
import type { Side } from '../../../visit/visit.ts';
import type { Again, Knows, Question, Readers, Screen, Worthwhile } from '../../reflection.ts';
import type { LookFault } from '../form.ts';
import type { Before } from '../reading.ts';

interface ReadBy {
  names: readonly string[];
  side: Side;
  programme: string;
  secret: boolean;
}

type Asked = (organisation: string | null, wroteBefore: boolean) => string;

/** The five answers, by what is kept of them. */
const knowing = (says: (typeof KNOWING)['nl']): Record<Knows, string> => ({
  ...{ no: says[1], search: says[2], number: says[3], somebody: says[4], called: says[5] },
});

const nl = {
  title: 'Terugkijken',
  far: (at: number, count: number, saved: boolean) => `Vraag ${at} van ${count}${saved ? ' · bewaard' : ''}`,
  later: 'Later verder',
  skip: 'Sla deze vraag over',
  back: 'Terug',
  next: 'Verder',
  done: 'Klaar',
  refuse: 'Ik wil geen terugblik geven',
  voluntary:
    'Het mag, het hoeft niet: nee zeggen heeft geen gevolgen. We geven je antwoorden niet aan je werkgever.',
  withheldShort: 'Bewaard, en hier niet te lezen.',
  withheld:
    'Wat je schreef, is bewaard. Het staat hier niet, omdat deze pagina met een mail opengaat. Laat je dit leeg, dan blijft het zoals het was.',
  answer: 'Je antwoord',
  noClients: 'Geen namen, adressen of verhalen van cliënten.',
  before: ({ day, about }: Before) =>
    `${day ? `Op ${formatDate(day, 'nl')}, vóór je stage,` : 'Vóór je stage'} schreef je${about ? ` over ${about}` : ''}:`,
  questions: {
    struck: { visitor: () => 'Wat viel je op?', host: () => 'Wat viel je op, nu er iemand meekeek?' },
    image: {
      visitor: (organisation, wroteBefore) =>
        `${wroteBefore ? 'En nu? ' : ''}Hoe kijk je nu naar het werk ${organisation ? `bij ${organisation}` : 'waar je was'}?`,
      host: (organisation) =>
        `Hoe kijk je nu naar het werk ${organisation ? `bij ${organisation}` : 'van wie er kwam'}?`,
    },
    take: {
      visitor: () => 'Wat neem je mee naar je eigen werk?',
      host: () => 'Wat neem je mee naar je eigen werk?',
    },
    knows: {
      visitor: (organisation) =>
        `Weet je wie je kunt bellen bij ${organisation ?? 'een organisatie als waar je was'}?`,
      host: (organisation) =>
        `Weet je wie je kunt bellen bij ${organisation ?? 'een organisatie als die van je bezoeker'}?`,
    },
    mark: { visitor: () => 'Wat vond je van de dag?', host: () => 'Wat vond je van de dag?' },
    heavy: { visitor: () => 'Was het een zware dag?', host: () => 'Was het een zware dag?' },
  } satisfies Record<Screen, Record<Side, Asked>> as Record<Screen, Record<Side, Asked>>,
  whoReads: 'Wie mag dit lezen?',
  readers: {
    me: { visitor: 'Alleen ik', host: 'Alleen ik' },
    other: { visitor: 'Mijn gastvrouw of gastheer', host: 'Mijn bezoeker' },
    coordinators: { visitor: 'Coördinatoren', host: 'Coördinatoren' },
    everyone: { visitor: 'Iedereen die meedoet', host: 'Iedereen die meedoet' },
  } satisfies Record<Readers, Record<Side, string>>,
  readBy: {
    me: () => 'Alleen jij leest dit.',
    other: ({ names, side }) =>
      names.length > 0
        ? `${dutch.list(names)} ${dutch.agree(names.length, 'leest', 'lezen')} dit, en verder niemand.`
        : `${side === 'visitor' ? 'Wie je ontving' : 'Je bezoeker'} leest dit, en verder niemand.`,
    coordinators: ({ programme, secret }) =>
      `De coördinatoren van ${programme} lezen dit, ${secret ? 'zonder je naam' : 'met je naam'}. Verder niemand.`,
    everyone: ({ programme }) =>
      `Iedereen die gaat of ontvangt in ${programme} kan dit lezen, en de coördinatoren. Zonder je naam, en zonder waar het was.`,
  } satisfies Record<Readers, (about: ReadBy) => string> as Record<Readers, (about: ReadBy) => string>,
  whoReadsChoice: 'Wie leest dit?',
  counted: 'Niemand met je naam erbij. In het verslag telt het mee als we het van vijf mensen of meer weten.',
  knows: knowing(KNOWING.nl),
  mark: 'Welk cijfer geef je?',
  worthwhile: 'Was het de moeite waard?',
  worth: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' } satisfies Record<Worthwhile, string>,
  again: 'Zou jouw organisatie weer meedoen, denk je?',
  agains: { yes: 'Ja', maybe: 'Misschien', no: 'Nee' } satisfies Record<Again, string>,
  heavy: 'Was het een zware dag?',
  heavyText: 'Je zag misschien iets dat blijft hangen. Dat mag.',
  heaviness: { no: 'Nee', bit: 'Een beetje', yes: 'Ja', 'not-said': 'Zeg ik liever niet' },
  heavySaid: {
    no: '',
    bit: 'Fijn dat je het zegt. Praat er met iemand over.',
    yes: 'Fijn dat je het zegt. Blijf er niet alleen mee: praat er vandaag met iemand over.',
    'not-said': 'Dat is goed.',
  },
  heavyNowhere: 'Dit antwoord lees alleen jij',
  talk: 'Het wordt niet verstuurd en niet bewaard. Erover praten kan met:',
  yourHost: (name: string) => `${name || 'wie je ontving'}, bij wie je was`,
  confidant: 'de vertrouwenspersoon of bedrijfsarts op je werk',
  coordinator: (address: string) => `de coördinator: ${address}`,
  callCoordinators: (number: string) => `de coördinatoren, op ${number}`,
  doctor: 'je huisarts',
  summary: 'Er klopt iets nog niet',
  faults: {
    long: () => 'Dit is te lang. Maak het korter dan 2000 tekens.',
    bsn: () => 'Hier staat een getal dat een BSN kan zijn. Een BSN mag niet blijven staan: haal het weg.',
    'client-data': (found) =>
      `Dit kan over een cliënt gaan: ${dutch.list(found.map((one) => `“${one}”`))}. Schrijf het zonder.`,
    whereabouts: () =>
      'Hier staat iets wat naar een geheime plek kan leiden: een straat, een getal of een link. Schrijf het zonder.',
    unclear: () => 'Kies een van de antwoorden.',
  } satisfies Record<LookFault, (found: readonly string[]) => string> as Record<
    LookFault,
    (found: readonly string[]) => string
  >,
  wait: (minutes: number) =>
    `Dit is te vaak geprobeerd. Wacht ${dutch.count(minutes, 'minuut', 'minuten')} en probeer het opnieuw.`,
  wrong: 'Deze link werkt niet',
  wrongText:
    'Misschien is hij oud, of niet helemaal meegekomen. Log in met je mailadres, dan vind je je stage daar.',
  toStart: 'Naar de startpagina',
  thanks: 'Dank je wel',
  thanksText: 'Je terugblik is bewaard. Wat je deelt, leest alleen wie jij koos.',
  another: 'Nog een stage',
  anotherText: 'Er is nog een stage waarop je kunt terugkijken. Het mag, het hoeft niet.',
  toAnother: 'Kijk terug op de volgende',
  measures: 'Nog twee minuten?',
  measuresText:
    'Een paar korte vragen: wie bel je wanneer? Zo zien we of stages helpen. Het mag, het hoeft niet.',
  toMeasures: 'Beantwoord ze',
  yours: 'Jouw antwoorden',
  yoursText: 'Je kunt ze veranderen, en ook wie ze leest.',
  notAnswered: 'Niet ingevuld.',
  change: 'Pas aan',
  answerNow: 'Vul in',
  further: 'En verder',
  followUpText:
    'Denk je: dit moeten mijn collega’s ook horen? Bied een presentatie, een tegenbezoek of samen lunchen aan.',
  followUp: 'Bied iets aan',
  ringThem: 'Waarvoor zou jij hen bellen?',
  forColleagues: 'Maak er een pagina voor je collega’s van',
  toShared: 'Lees wat anderen delen',
  tell: 'Vertel het verder, in een verhaal',
  toDilemma: 'Komt er iets steeds terug? Leg het voor',
  toVisit: 'Naar je stage',
  takeAwayText: 'Bedenk je je? Dan gaat alles weg wat je invulde.',
  takeAway: 'Haal mijn terugblik weg',
  ofOther: {
    visitor: 'Wat wie je ontving met je deelt',
    host: 'Wat je bezoeker met je deelt',
  } satisfies Record<Side, string>,
  ofOtherNone: 'Nog niets.',
  otherAsked: {
    struck: 'Wat viel op?',
    image: 'Hoe kijk je nu naar het werk?',
    take: 'Wat neem je mee?',
  } satisfies Record<Question, string>,
  secretShut: 'Dit was bij een geheime plek. Wat de ander deelt, lees je na een tweede stap.',
  secretRefused: 'Doe eerst de tweede stap. Op de pagina van je stage staat hoe.',
  openOther: 'Lees het',
  refused: 'Je geeft geen terugblik',
  refusedText: 'Dat is goed. Er is niets van je bewaard, en we vragen het niet meer.',
  afterAll: 'Toch terugkijken',
  saved: 'Bewaard',
  savedText:
    'Ga verder wanneer je wilt: met de link uit de mail, of vanaf je eigen pagina. Ook op een ander apparaat. Wat je wilt delen, lezen anderen pas als je op Klaar drukt.',
  goOn: 'Ga verder',
};

const en: typeof nl = {
  title: 'Looking back',
  far: (at, count, saved) => `Question ${at} of ${count}${saved ? ' · saved' : ''}`,
  later: 'Go on later',
  skip: 'Skip this question',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  refuse: 'I do not want to look back',
  voluntary:
    'You may, you need not: saying no has no consequences. We do not give your answers to your employer.',
  withheldShort: 'Kept, and not shown here.',
  withheld:
    'What you wrote is kept. It is not shown here, because an email opens this page. Leave this empty and it stays as it was.',
  answer: 'Your answer',
  noClients: 'No names, addresses or stories of clients.',
  before: ({ day, about }) =>
    `${day ? `On ${formatDate(day, 'en')}, before your visit,` : 'Before your visit'} you wrote${about ? ` about ${about}` : ''}:`,
  questions: {
    struck: {
      visitor: () => 'What struck you?',
      host: () => 'What struck you, now that somebody looked along?',
    },
    image: {
      visitor: (organisation, wroteBefore) =>
        `${wroteBefore ? 'And now? ' : ''}What do you think now of the work ${organisation ? `at ${organisation}` : 'where you were'}?`,
      host: (organisation) =>
        `What do you think now of the work ${organisation ? `at ${organisation}` : 'of who came'}?`,
    },
    take: {
      visitor: () => 'What do you take to your own work?',
      host: () => 'What do you take to your own work?',
    },
    knows: {
      visitor: (organisation) =>
        `Do you know whom to call at ${organisation ?? 'an organisation like the one where you were'}?`,
      host: (organisation) =>
        `Do you know whom to call at ${organisation ?? 'an organisation like that of your visitor'}?`,
    },
    mark: { visitor: () => 'What did you think of the day?', host: () => 'What did you think of the day?' },
    heavy: { visitor: () => 'Was it a heavy day?', host: () => 'Was it a heavy day?' },
  },
  whoReads: 'Who may read this?',
  readers: {
    me: { visitor: 'Only me', host: 'Only me' },
    other: { visitor: 'Who received me', host: 'My visitor' },
    coordinators: { visitor: 'Coordinators', host: 'Coordinators' },
    everyone: { visitor: 'All who take part', host: 'All who take part' },
  },
  readBy: {
    me: () => 'Only you read this.',
    other: ({ names, side }) =>
      names.length > 0
        ? `${english.list(names)} ${english.agree(names.length, 'reads', 'read')} this, and nobody else.`
        : `${side === 'visitor' ? 'Who received you' : 'Your visitor'} reads this, and nobody else.`,
    coordinators: ({ programme, secret }) =>
      `The coordinators of ${programme} read this, ${secret ? 'without your name' : 'with your name'}. Nobody else.`,
    everyone: ({ programme }) =>
      `All who go or receive in ${programme} can read this, and the coordinators. Without your name, and without where it was.`,
  },
  whoReadsChoice: 'Who reads this?',
  counted: 'Nobody with your name. In the report it counts along when we know it of five people or more.',
  knows: knowing(KNOWING.en),
  mark: 'Which mark do you give?',
  worthwhile: 'Was it worthwhile?',
  worth: { yes: 'Yes', partly: 'A little', no: 'No' },
  again: 'Would your organisation take part again, do you think?',
  agains: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
  heavy: 'Was it a heavy day?',
  heavyText: 'You may have seen something that stays with you. That is all right.',
  heaviness: { no: 'No', bit: 'A little', yes: 'Yes', 'not-said': 'I would rather not say' },
  heavySaid: {
    no: '',
    bit: 'Good that you say so. Talk about it with somebody.',
    yes: 'Good that you say so. Do not stay alone with it: talk about it with somebody today.',
    'not-said': 'That is fine.',
  },
  heavyNowhere: 'Only you read this answer',
  talk: 'It is not sent and not saved. You can talk about it with:',
  yourHost: (name) => `${name || 'who received you'}, with whom you were`,
  confidant: 'the confidant or company doctor at your work',
  coordinator: (address) => `the coordinator: ${address}`,
  callCoordinators: (number) => `the coordinators, on ${number}`,
  doctor: 'your own doctor',
  summary: 'Something is not right yet',
  faults: {
    long: () => 'This is too long. Make it shorter than 2000 characters.',
    bsn: () => 'There is a number here that may be a BSN. A BSN may not stay: take it out.',
    'client-data': (found) =>
      `This may be about a client: ${english.list(found.map((one) => `“${one}”`))}. Write it without.`,
    whereabouts: () =>
      'There is something here that may lead to a secret place: a street, a number or a link. Write it without.',
    unclear: () => 'Choose one of the answers.',
  },
  wait: (minutes) =>
    `This was tried too often. Wait ${english.count(minutes, 'minute', 'minutes')} and try again.`,
  wrong: 'This link does not work',
  wrongText:
    'It may be old, or did not come along whole. Sign in with your mail address, and you find your visit there.',
  toStart: 'To the start page',
  thanks: 'Thank you',
  thanksText: 'Your reflection is saved. What you chose to share is read by those you chose alone.',
  another: 'Another visit',
  anotherText: 'You were at another visit. Would you look back on that as well? You may, you need not.',
  toAnother: 'Look back on the next',
  measures: 'Two minutes more?',
  measuresText:
    'A few short questions: whom do you ring when? So we see whether visits help. You may, you need not.',
  toMeasures: 'Answer them',
  yours: 'Your answers',
  yoursText: 'You can change them, and who reads them too.',
  notAnswered: 'Not filled in.',
  change: 'Change',
  answerNow: 'Fill in',
  further: 'And further',
  followUpText:
    'Do you think: my colleagues should hear this too? Offer a presentation, a return visit or lunch together.',
  followUp: 'Offer something',
  ringThem: 'What would you ring them for?',
  forColleagues: 'Make a page for your colleagues of it',
  toShared: 'Read what others share',
  tell: 'Tell it further, in a story',
  toDilemma: 'Does something keep returning? Raise it',
  toVisit: 'To your visit',
  takeAwayText: 'You changed your mind? Then all that you filled in goes.',
  takeAway: 'Take my reflection away',
  ofOther: { visitor: 'What who received you shares with you', host: 'What your visitor shares with you' },
  ofOtherNone: 'Nothing yet.',
  otherAsked: {
    struck: 'What struck?',
    image: 'What do you think now of the work?',
    take: 'What do you take along?',
  },
  secretShut: 'This was at a secret place. What the other shares you read after a second step.',
  secretRefused: 'Do the second step first. The page of your visit says how.',
  openOther: 'Read it',
  refused: 'You do not look back',
  refusedText: 'That is fine. Nothing of you is kept, and we do not ask again.',
  afterAll: 'Look back after all',
  saved: 'Saved',
  savedText:
    'Go on when you like: with the link of the mail, or from your own page. Also on another device. Others read what you want to share only after you press Done.',
  goOn: 'Go on',
};

export const words = { nl, en };
