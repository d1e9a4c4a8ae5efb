import { dutch, english } from '../../../../language/grammar.ts';
import type { Standing } from '../results.ts';

interface Turned {
  n: number;
  gained: number;
  lost: number;
  to: string;
  p: string;
}

const nl = {
  crumbs: 'Waar je bent',
  title: 'Metingen',
  lead: 'Weten mensen na een stage beter wie ze kunnen bellen? Je ziet wat iedereen samen antwoordt, met de onzekerheid erbij.',
  toQuiz: 'Kies wat we vragen',
  none: 'Nog niemand is gevraagd',
  noneText: 'Na de aanmelding en na de terugblik vragen we of iemand nog een paar vragen wil beantwoorden.',
  noneYet: 'Nog geen antwoorden.',
  answered: 'Wie antwoordden',
  moment: 'Wanneer',
  asked: 'Gevraagd',
  measures: { knows: 'Wie bellen', quiz: 'Quiz', coordination: 'Samenwerken' },
  standings: {
    before: 'Vooraf',
    'as-it-was': 'Terugkijkend: vooraf',
    after: 'Achteraf',
    'six-weeks': 'Na zes weken',
    'three-months': 'Na drie maanden',
    'six-months': 'Na een half jaar',
  } as Record<Standing, string>,
  heads: { name: 'Wanneer', drawn: 'Getekend', says: 'Gemiddelde en onzekerheid', note: 'Hoeveel mensen' },
  effect: 'Verschil en effect',
  effectDrawn: 'Effect: links minder, rechts meer',
  people: (n: number) => dutch.count(n, 'mens', 'mensen'),
  tooFew: 'Nog te weinig om iets te zeggen: we wachten tot er vijf zijn.',
  tooFewOf: (n: number) => `nog te weinig (${dutch.number(n)})`,
  interval: (value: string, low: string, high: string, percent: boolean) =>
    percent ? `${value}% (${low}% tot ${high}%)` : `${value} (${low} tot ${high})`,
  lessThan: (value: string) => `minder dan ${value}`,
  knows: {
    title: 'Weten wie je kunt bellen',
    text: 'Van 1 (geen idee) tot 5 (al gebeld), voor de organisaties waarmee iemand werkt. Iedereen telt één keer.',
  },
  quiz: {
    title: 'De quiz: wie bel je?',
    text: 'Welk deel van de situaties mensen goed hebben. “Dat weet ik niet” is niet goed.',
  },
  coordination: {
    title: 'Hoe het samenwerken gaat',
    text: 'Gemiddelde van zeven vragen, van 1 tot 5 (relationele coördinatie).',
  },
  changes: 'Wie twee keer antwoordden',
  changesText:
    'Alleen van mensen die beide keren antwoordden. Een effect van 0,2 is klein, 0,5 middelgroot en 0,8 groot. Ligt 0 binnen de onzekerheid, dan kan het toeval zijn. Zonder groep die niet op stage ging, zegt het niet waardoor het komt.',
  compared: (from: string, to: string) => `${from} → ${to.toLowerCase()}`,
  difference: (interval: string) => `verschil ${interval}`,
  effectOf: (interval: string) => `effect ${interval}`,
  noEffect: 'effect niet te zeggen: iedereen veranderde evenveel',
  kinds: 'Per soort organisatie',
  kindsText: 'Gemiddelde van wie met deze organisaties werkt.',
  fewKinds: (count: number) =>
    `Van ${dutch.count(count, 'soort', 'soorten')} organisaties nog te weinig om iets te zeggen.`,
  kind: 'Soort organisatie',
  situations: 'Per situatie',
  situationsText: 'Welk deel van de mensen een goede functie koos.',
  situation: (number: number) => `Situatie ${number}`,
  turned: ({ n, gained, lost, to, p }: Turned) =>
    `Van vooraf tot ${to.toLowerCase()}, van ${dutch.count(n, 'mens', 'mensen')}: ${dutch.number(gained)} van fout naar goed, ${dutch.number(lost)} van goed naar fout. Was er niets veranderd, dan zie je zo’n verschil of groter met kans ${p} (toets van McNemar).`,
  promise:
    'Wat iemand antwoordde, staat hier niet en ziet niemand. Van minder dan vijf mensen zeggen we niets. Hoe we meten en waar de vragen vandaan komen, staat in docs/measures.md.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  title: 'Measurements',
  lead: 'Do people know better whom to call after a visit? You see what all answer together, and how certain that is.',
  toQuiz: 'Choose what we ask',
  none: 'Nobody was asked yet',
  noneText:
    'After the sign-up and after the look-back we ask whether somebody wants to answer a few questions.',
  noneYet: 'No answers yet.',
  answered: 'Who answered',
  moment: 'When',
  asked: 'Asked',
  measures: { knows: 'Whom to call', quiz: 'Quiz', coordination: 'Working together' },
  standings: {
    before: 'Before',
    'as-it-was': 'Looking back: before',
    after: 'After',
    'six-weeks': 'After six weeks',
    'three-months': 'After three months',
    'six-months': 'After half a year',
  },
  heads: { name: 'When', drawn: 'Drawn', says: 'Mean and uncertainty', note: 'How many people' },
  effect: 'Difference and effect',
  effectDrawn: 'Effect: left less, right more',
  people: (n) => english.count(n, 'person', 'people'),
  tooFew: 'Too few yet to say anything: we wait until there are five.',
  tooFewOf: (n) => `too few yet (${english.number(n)})`,
  interval: (value, low, high, percent) =>
    percent ? `${value}% (${low}% to ${high}%)` : `${value} (${low} to ${high})`,
  lessThan: (value) => `less than ${value}`,
  knows: {
    title: 'Knowing whom to call',
    text: 'From 1 (no idea) to 5 (called already), for the organisations with which somebody works. Everybody counts once.',
  },
  quiz: {
    title: 'The quiz: whom do you ring?',
    text: 'Which part of the situations people have right. “I do not know” is not right.',
  },
  coordination: {
    title: 'How working together goes',
    text: 'Mean of seven questions, from 1 to 5 (relational coordination).',
  },
  changes: 'Who answered twice',
  changesText:
    'Only of people who answered both times. An effect of 0.2 is small, 0.5 is medium and 0.8 is large. If 0 lies within the uncertainty, it may be chance. Without a group that went on no visit, it does not say what caused it.',
  compared: (from, to) => `${from} → ${to.toLowerCase()}`,
  difference: (interval) => `difference ${interval}`,
  effectOf: (interval) => `effect ${interval}`,
  noEffect: 'no effect can be told: all changed as much',
  kinds: 'Per kind of organisation',
  kindsText: 'Mean of who works with these organisations.',
  fewKinds: (count) =>
    `Of ${english.count(count, 'kind', 'kinds')} of organisation too few yet to say anything.`,
  kind: 'Kind of organisation',
  situations: 'Per situation',
  situationsText: 'Which part of the people chose a right function.',
  situation: (number) => `Situation ${number}`,
  turned: ({ n, gained, lost, to, p }) =>
    `From before to ${to.toLowerCase()}, of ${english.count(n, 'person', 'people')}: ${english.number(gained)} from wrong to right, ${english.number(lost)} from right to wrong. If nothing had changed, such a difference or a larger one would be seen with probability ${p} (McNemar’s test).`,
  promise:
    'What somebody answered is not here, and nobody sees it. Of fewer than five people we say nothing. How we measure and where the questions come from is in docs/measures.md.',
};

export const words = { nl, en };
