import { dutch, english } from '../../../../language/grammar.ts';
import type { Side } from '../../../visit/visit.ts';
import type { About, Contact, Moment, Noticed } from '../../contact-pulse.ts';

const nl = {
  title: 'Hadden jullie nog contact?',
  lead: (count: number): string =>
    `${dutch.agree(count, 'Eén druk is genoeg.', 'Eén druk per persoon is genoeg.')} Het mag, het hoeft niet.`,
  summary: 'Er klopt iets niet',
  faults: {
    unclear: 'Dit antwoord kennen we niet. Kies een van de knoppen.',
    both: 'Kies of “nog niet”, of wat een cliënt merkte.',
  },
  asks: {
    '6-weeks': 'Hadden jullie na de stage nog contact?',
    '3-months': 'Hadden jullie de afgelopen zes weken contact?',
    '6-months': 'Hadden jullie de afgelopen drie maanden contact?',
  } satisfies Record<Moment, string>,
  contacts: {
    yes: 'Ja, we hadden contact',
    'not-yet': 'Nee, nog niet',
    'no-need': 'Nee, het was niet nodig',
  } satisfies Record<Contact, string>,
  about: 'Waarover? Meer dan één mag, niets ook.',
  abouts: {
    situation: 'Overleg over een situatie',
    referral: 'Doorverwijzen',
    question: 'Iets vragen of uitzoeken',
    advice: 'Tips of ideeën',
    together: 'Samen iets opzetten',
    else: 'Iets anders',
  } satisfies Record<About, string>,
  noticed: 'Merkte een cliënt er iets van?',
  notices: {
    sooner: 'Eerder geholpen',
    once: 'Hoefde het maar één keer te vertellen',
    safer: 'Veiliger',
    'not-yet': 'Nog niet',
  } satisfies Record<Noticed, string>,
  more: 'Bewaar',
  kept: 'Bewaard. Dank je wel.',
  resumed: 'We vragen het je weer.',
  allDone: (until: string) => `Je bent klaar. Veranderen kan tot en met ${until}.`,
  toContacts: 'Wie bel ik voor…',
  measures: 'Nog twee minuten?',
  measuresText:
    'Dezelfde korte vragen als eerder: wie bel je wanneer? Zo zien we of stages helpen, ook later. Het mag, het hoeft niet.',
  toMeasures: 'Beantwoord ze',
  unnamed: {
    visitor: 'Wie je ontving op een geheime plek',
    host: 'Je bezoeker op een geheime plek',
  } satisfies Record<Side, string>,
  received: 'Wie je ontving',
  severalSecret: 'Je ontmoette ook mensen op een geheime plek. Over wie het gaat, zie je pas na inloggen.',
  oneSecret: 'Wie dit is, zie je pas na inloggen.',
  open: 'Laat zien over wie het gaat',
  refused:
    'Wie het is, zie je alleen met een passkey of een code uit een app. Op de pagina van je stage lees je hoe.',
  toVisit: 'Naar de stage',
  promise:
    'Niemand leest je antwoord met je naam erbij. Coördinatoren zien alleen totalen. Je werkgever krijgt niets.',
  stop: 'Vraag me dit niet meer',
  stopped: 'We vragen je dit niet meer',
  stoppedText: 'Wat je al antwoordde, telt mee zonder je naam. Je kunt je bedenken.',
  resume: 'Vraag het me toch',
  nothing: 'Je hoeft nu niets te antwoorden',
  nothingText: 'Er staat nu geen vraag voor je open.',
  wrong: 'Deze link werkt niet meer',
  wrongText: 'Er is niets meer te antwoorden, of de link is te oud. Log in om te kijken.',
  toStart: 'Naar het begin',
  wait: (minutes: number) =>
    `Er is te vaak op een knop gedrukt. Probeer het over ${dutch.count(minutes, 'minuut', 'minuten')} nog eens.`,
};

const en: typeof nl = {
  title: 'Were you in touch?',
  lead: (count) =>
    `${english.agree(count, 'One press is enough.', 'One press for each person is enough.')} You may, you need not.`,
  summary: 'Something is not right',
  faults: {
    unclear: 'We do not know this answer. Choose one of the buttons.',
    both: 'Choose either “not yet”, or what a client noticed.',
  },
  asks: {
    '6-weeks': 'Were you in touch after the visit?',
    '3-months': 'Were you in touch in the last six weeks?',
    '6-months': 'Were you in touch in the last three months?',
  },
  contacts: {
    yes: 'Yes, we were in touch',
    'not-yet': 'No, not yet',
    'no-need': 'No, there was no need',
  },
  about: 'About what? You may choose several, or none.',
  abouts: {
    situation: 'Talking over a situation',
    referral: 'Referring somebody',
    question: 'Asking or finding out something',
    advice: 'Tips or ideas',
    together: 'Setting up something together',
    else: 'Something else',
  },
  noticed: 'Did a client notice?',
  notices: {
    sooner: 'Helped sooner',
    once: 'Had to tell it only once',
    safer: 'Safer',
    'not-yet': 'Not yet',
  },
  more: 'Save',
  kept: 'Saved. Thank you.',
  resumed: 'We ask you again.',
  allDone: (until) => `You are done. You can change it up to and including ${until}.`,
  toContacts: 'Whom do I ring for…',
  measures: 'Two minutes more?',
  measuresText:
    'The same short questions as before: whom do you call when? So we see whether visits help, later on too. You may, you need not.',
  toMeasures: 'Answer them',
  unnamed: {
    visitor: 'Who received you at a secret place',
    host: 'Your visitor at a secret place',
  },
  received: 'Who received you',
  severalSecret: 'You also met people at a secret place. Whom it is about you see only after signing in.',
  oneSecret: 'Who this is you see only after signing in.',
  open: 'Show whom it is about',
  refused: 'Who it is you see only with a passkey or a code of an app. The page of your visit tells you how.',
  toVisit: 'To the visit',
  promise:
    'Nobody reads your answer with your name to it. Coordinators see totals alone. Your employer gets nothing.',
  stop: 'Do not ask me this any more',
  stopped: 'We do not ask you this any more',
  stoppedText: 'What you answered counts along without your name. You can change your mind.',
  resume: 'Ask me after all',
  nothing: 'There is nothing to answer now',
  nothingText: 'No question is open for you at the moment.',
  wrong: 'This link no longer works',
  wrongText: 'There is nothing left to answer, or the link is too old. Sign in to see.',
  toStart: 'To the start',
  wait: (minutes) =>
    `A button was pressed too often. Try again in ${english.count(minutes, 'minute', 'minutes')}.`,
};

export const words = { nl, en };
