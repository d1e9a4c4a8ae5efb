import { dutch, english } from '../../../../language/grammar.ts';
import { KNOWING } from '../../programme-knowing.ts';
import type { Dimension } from '../../programme-measures.ts';
import type { MeasureFault } from '../form.ts';

type Scale = Record<1 | 2 | 3 | 4 | 5, string>;
type Question = { asks: string; scale: 'often' | 'much' };

const nl = {
  title: 'Wie bel je?',
  far: (at: number, count: number) => `Vraag ${at} van ${count}`,
  later: 'Later verder',
  skip: 'Sla deze vraag over',
  back: 'Terug',
  next: 'Verder',
  done: 'Klaar',
  voluntary:
    'Het mag, het hoeft niet: nee zeggen heeft geen gevolgen. We geven je antwoorden niet aan je werkgever. Coördinatoren zien alleen wat iedereen samen antwoordt.',
  works: {
    asks: 'Met welke organisaties werk je?',
    most: 'Kies er ten hoogste zes',
  },
  partners: {
    asks: 'Met welke drie werk je het meest?',
    most: 'Kies er ten hoogste drie',
  },
  asks: {
    knows: 'Weet je daar wie je kunt bellen?',
    'as-it-was': 'Terugkijkend: wist je vóór de stage wie je kon bellen?',
    quiz: 'Wie bel je?',
  },
  asItWasText: 'Met wat je nu weet kijk je er misschien anders naar. Zeg hoe je het nu ziet.',
  knows: KNOWING.nl,
  knew: {
    1: 'Nee, geen idee',
    2: 'Ik moest zoeken',
    3: 'Ik kende een algemeen nummer',
    4: 'Ik kende iemand',
    5: 'Ik had al gebeld',
  } as Scale,
  unknown: 'Dat weet ik niet',
  coordination: (kind: string) => `Hoe gaat het samenwerken met ${kind}?`,
  coordinationText: 'Denk aan de mensen met wie jij werkt aan veiligheid thuis.',
  dimensions: {
    frequent: { asks: 'Hebben ze vaak genoeg contact met je?', scale: 'often' },
    timely: { asks: 'Hoor je het op tijd van ze?', scale: 'often' },
    accurate: { asks: 'Klopt het wat ze je laten weten?', scale: 'often' },
    solving: { asks: 'Zoeken ze mee naar een oplossing als iets misgaat?', scale: 'often' },
    goals: { asks: 'Willen ze hetzelfde bereiken als jij?', scale: 'much' },
    knowledge: { asks: 'Weten ze wat jouw werk is?', scale: 'much' },
    respect: { asks: 'Waarderen ze jouw werk?', scale: 'much' },
  } as Record<Dimension, Question>,
  scales: {
    often: { 1: 'Nooit', 2: 'Zelden', 3: 'Soms', 4: 'Vaak', 5: 'Altijd' },
    much: { 1: 'Helemaal niet', 2: 'Een beetje', 3: 'Voor de helft', 4: 'Grotendeels', 5: 'Helemaal' },
  } as Record<'often' | 'much', Scale>,
  either: (names: readonly string[]) => dutch.either(names),
  summary: 'Er klopt iets nog niet',
  faults: {
    unclear: 'Kies een van de antwoorden.',
    'too-many-kinds': 'Dit zijn er meer dan zes. Kies er ten hoogste zes.',
    'too-many-partners': 'Dit zijn er meer dan drie. Kies er ten hoogste drie.',
  } as Record<MeasureFault, string>,
  wait: (minutes: number) =>
    `Dit is te vaak geprobeerd. Wacht ${dutch.count(minutes, 'minuut', 'minuten')} en probeer het opnieuw.`,
  wrong: 'Hier valt niets in te vullen',
  wrongText: 'De link is misschien oud, of niet helemaal meegekomen. Je hoeft niets te doen.',
  toStart: 'Naar de startpagina',
  thanks: 'Dank je wel',
  thanksText:
    'Je antwoorden zijn bewaard. Wat goed was, vertellen we na de laatste keer: anders meten we de vragen, en niet de stage.',
  thanksLast: 'Je antwoorden zijn bewaard. Dit was de laatste keer.',
  rightOnes: 'Wie je kunt bellen',
  rightOnesText: 'Nu meten we niets meer. Daarom zie je ook wat je vooraf koos.',
  isRight: 'Goed is',
  choseBefore: 'Dit koos je vooraf',
  choseNow: 'Dit koos je nu',
  notAnswered: 'Niets ingevuld',
  kind: 'Soort organisatie',
  saidBefore: 'Vooraf',
  saidNow: 'Nu',
  change: 'Verander je antwoorden',
  takeBackText: 'Je bedenkt je? Dan gaat alles weg wat je deze keer invulde.',
  takeBack: 'Haal mijn antwoorden weg',
  saved: 'Bewaard',
  savedText: 'Ga verder wanneer je wilt, met dezelfde link.',
  goOn: 'Ga verder',
};

const en: typeof nl = {
  title: 'Whom do you ring?',
  far: (at, count) => `Question ${at} of ${count}`,
  later: 'Go on later',
  skip: 'Skip this question',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  voluntary:
    'You may, you need not: saying no has no consequences. We do not give your answers to your employer. Coordinators see only what all answer together.',
  works: { asks: 'With which organisations do you work?', most: 'Choose six at most' },
  partners: { asks: 'With which three do you work most?', most: 'Choose three at most' },
  asks: {
    knows: 'Do you know whom to call there?',
    'as-it-was': 'Looking back: did you know before the visit whom to call?',
    quiz: 'Whom do you ring?',
  },
  asItWasText: 'With what you know now you may see it otherwise. Say how you see it now.',
  knows: KNOWING.en,
  knew: {
    1: 'No, no idea',
    2: 'I had to search',
    3: 'I knew a general number',
    4: 'I knew somebody',
    5: 'I had called already',
  },
  unknown: 'I do not know',
  coordination: (kind) => `How does working together with ${kind} go?`,
  coordinationText: 'Think of the people with whom you work on safety at home.',
  dimensions: {
    frequent: { asks: 'Are they in touch with you often enough?', scale: 'often' },
    timely: { asks: 'Do you hear from them in time?', scale: 'often' },
    accurate: { asks: 'Is it right what they let you know?', scale: 'often' },
    solving: { asks: 'Do they help find a solution when something goes wrong?', scale: 'often' },
    goals: { asks: 'Do they want to reach the same as you?', scale: 'much' },
    knowledge: { asks: 'Do they know what your work is?', scale: 'much' },
    respect: { asks: 'Do they value your work?', scale: 'much' },
  },
  scales: {
    often: { 1: 'Never', 2: 'Seldom', 3: 'Sometimes', 4: 'Often', 5: 'Always' },
    much: { 1: 'Not at all', 2: 'A little', 3: 'Half', 4: 'Mostly', 5: 'Completely' },
  },
  either: (names) => english.either(names),
  summary: 'Something is not right yet',
  faults: {
    unclear: 'Choose one of the answers.',
    'too-many-kinds': 'These are more than six. Choose six at most.',
    'too-many-partners': 'These are more than three. Choose three at most.',
  },
  wait: (minutes) =>
    `This was tried too often. Wait ${english.count(minutes, 'minute', 'minutes')} and try again.`,
  wrong: 'There is nothing to fill in here',
  wrongText: 'The link may be old, or did not come along whole. You need not do anything.',
  toStart: 'To the start page',
  thanks: 'Thank you',
  thanksText:
    'Your answers are saved. What was right we tell after the last time: otherwise we measure the questions and not the visit.',
  thanksLast: 'Your answers are saved. This was the last time.',
  rightOnes: 'Whom you can ring',
  rightOnesText: 'Nothing is measured any more now. So you also see what you chose before.',
  isRight: 'Right is',
  choseBefore: 'This you chose before',
  choseNow: 'This you chose now',
  notAnswered: 'Nothing filled in',
  kind: 'Kind of organisation',
  saidBefore: 'Before',
  saidNow: 'Now',
  change: 'Change your answers',
  takeBackText: 'You changed your mind? Then all that you filled in this time goes.',
  takeBack: 'Take my answers away',
  saved: 'Saved',
  savedText: 'Go on when you like, with the same link.',
  goOn: 'Go on',
};

export const words = { nl, en };
