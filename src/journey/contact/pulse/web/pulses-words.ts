import { dutch, english } from '../../../../language/grammar.ts';
import type { About, Contact, Moment, Noticed } from '../../contact-pulse.ts';

const nl = {
  crumbs: 'Waar je bent',
  visits: 'Stages',
  title: 'Peilingen',
  lead: 'Hadden mensen die elkaar ontmoetten nog contact? We tellen paren: zegt één van de twee ja, dan telt het één keer.',
  none: 'Nog niemand is gevraagd',
  noneText:
    'Zes weken, drie maanden en een half jaar na een stage krijgen beide kanten vanzelf een mail. Na een stage op een geheime plek tellen we vanaf het einde van de ronde.',
  moments: {
    '6-weeks': 'Na zes weken',
    '3-months': 'Na drie maanden',
    '6-months': 'Na een half jaar',
  } satisfies Record<Moment, string>,
  said: (inTouch: number, asked: number, silent: number): string =>
    `${dutch.number(inTouch)} van ${dutch.count(asked, 'paar', 'paren')} ${dutch.agree(inTouch, 'had', 'hadden')} contact.${silent > 0 ? ` Van ${dutch.number(silent)} weten we het niet.` : ''}`,
  contacts: {
    yes: 'Contact gehad',
    'not-yet': 'Nog niet',
    'no-need': 'Was niet nodig',
  } satisfies Record<Contact, string>,
  silent: 'Geen antwoord',
  about: 'Waarover',
  abouts: {
    situation: 'overleg over een situatie',
    referral: 'doorverwijzen',
    question: 'iets vragen of uitzoeken',
    advice: 'tips of ideeën',
    together: 'samen iets opzetten',
    else: 'iets anders',
  } satisfies Record<About, string>,
  noticed: 'Wat een cliënt merkte',
  notices: {
    sooner: 'eerder geholpen',
    once: 'hoefde het maar één keer te vertellen',
    safer: 'veiliger',
    'not-yet': 'nog niets',
  } satisfies Record<Noticed, string>,
  of: (part: number, whole: number): string =>
    whole === 0 ? '–' : `${dutch.number(part)} van ${dutch.number(whole)}`,
  same: 'Dezelfde cijfers als tabel',
  sameText:
    'Waarover en wat een cliënt merkte: van de paren die contact hadden. Een paar kan meer dan één ding kiezen.',
  what: 'Wat',
  asked: 'Gevraagde paren',
  promise: 'Wie wat antwoordde, staat nergens. Ook niet wie geen antwoord gaf.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  visits: 'Visits',
  title: 'Pulses',
  lead: 'Were people who met in touch since? We count pairs: when either of the two says yes, it counts once.',
  none: 'Nobody was asked yet',
  noneText:
    'Six weeks, three months and half a year after a visit both sides get an email by itself. After a visit at a secret place we count from the end of the round.',
  moments: {
    '6-weeks': 'After six weeks',
    '3-months': 'After three months',
    '6-months': 'After half a year',
  },
  said: (inTouch, asked, silent) =>
    `${english.number(inTouch)} of ${english.count(asked, 'pair', 'pairs')} ${english.agree(inTouch, 'was', 'were')} in touch.${silent > 0 ? ` Of ${english.number(silent)} we do not know.` : ''}`,
  contacts: { yes: 'In touch', 'not-yet': 'Not yet', 'no-need': 'No need' },
  silent: 'No answer',
  about: 'About what',
  abouts: {
    situation: 'talking over a situation',
    referral: 'referring somebody',
    question: 'asking or finding out something',
    advice: 'tips or ideas',
    together: 'setting up something together',
    else: 'something else',
  },
  noticed: 'What a client noticed',
  notices: {
    sooner: 'helped sooner',
    once: 'had to tell it only once',
    safer: 'safer',
    'not-yet': 'nothing yet',
  },
  of: (part, whole) => (whole === 0 ? '–' : `${english.number(part)} of ${english.number(whole)}`),
  same: 'The same figures as a table',
  sameText:
    'About what, and what a client noticed: of the pairs who were in touch. A pair can choose more than one thing.',
  what: 'What',
  asked: 'Pairs asked',
  promise: 'Who answered what is nowhere. Nor who did not answer.',
};

export const words = { nl, en };
