import { dutch, english } from '../../../../language/grammar.ts';
import type { Part } from '../parts.ts';

const nl = {
  title: 'Voor mijn collega’s',
  lead: 'Maak van je terugblik één pagina en één dia. Jij kiest wat erin staat.',
  crumbs: 'Waar ben ik',
  back: 'Terugblik',
  texts: 'Wat erin staat',
  textsHint:
    'Wat leeg is, staat er niet in. Wie de link heeft, kan het lezen. Zet er geen namen van mensen in.',
  parts: {
    struck: 'Wat mij trof',
    image: 'Hoe mijn beeld veranderde',
    take: 'Wat ik meeneem in mijn werk',
  } satisfies Record<Part, string>,
  notShared: 'Dit schreef je niet voor iedereen. Daarom staat het er nu niet in. Je schreef:',
  older: 'De pagina is intussen veranderd',
  olderText: 'Wat je typte staat hieronder nog. Bewaar je het, dan komt het in plaats van wat er nu staat.',
  closed: 'Niemand kan de pagina nu lezen',
  closedText:
    'Bij een van de organisaties is intussen iets geheim. Lees de teksten na: staat er iets in dat daarheen leidt? Druk dan op Bewaar. Daarna kan de pagina weer gelezen worden.',
  save: 'Bewaar de pagina',
  done: {
    bewaard: 'Bewaard. Hieronder kun je de pagina delen.',
    gestopt: 'De link werkt niet meer.',
    geteld: 'Dank je wel, het is geteld.',
  } as Record<string, string>,
  paper: 'Op papier en op het scherm',
  page: 'Haal de pagina (PDF)',
  slide: 'Haal de dia (PDF)',
  link: 'Een link om te delen',
  linkText:
    'Wie de link heeft, leest de pagina zonder in te loggen. De link werkt 90 dagen; je kunt hem eerder stoppen.',
  linkUntil: (day: string) =>
    `Er is een link die werkt tot en met ${day}. Ben je hem kwijt? Maak een nieuwe; de oude werkt dan niet meer.`,
  makeLink: 'Maak een link',
  newLink: 'Maak een nieuwe link',
  endLink: 'Stop de link',
  yourLink: 'Dit is je link',
  yourLinkText: 'Kopieer hem nu: we bewaren hem niet, dus we laten hem maar één keer zien.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  shared: 'Met hoeveel collega’s deelde je het?',
  about: { few: '1 tot 5', some: '6 tot 15', many: '16 tot 50', crowd: 'Meer dan 50' },
  number: 'Of een getal',
  tell: 'Gedeeld',
  sharedWith: (count: number) => `Je deelde het met ongeveer ${dutch.count(count, 'collega', 'collega’s')}.`,
  counts: 'Wat lezers ervan zeiden',
  knewNot: 'Wist ik niet',
  rang: 'Ik heb gebeld',
  times: (count: number) => dutch.count(count, 'keer', 'keer'),
};

const en: typeof nl = {
  title: 'For my colleagues',
  lead: 'Make one page and one slide of your reflection. You choose what is in it.',
  crumbs: 'Where am I',
  back: 'Reflection',
  texts: 'What is in it',
  textsHint:
    'What is empty is not in it. Whoever has the link can read it. Please put no names of people in it.',
  parts: {
    struck: 'What struck me',
    image: 'How my image changed',
    take: 'What I take along in my work',
  },
  notShared: 'You did not write this for everybody. So it is not in it now. You wrote:',
  older: 'The page has changed in the meantime',
  olderText: 'What you typed is still below. When you keep it, it replaces what is there now.',
  closed: 'Nobody can read the page now',
  closedText:
    'Something has become secret at one of the organisations. Please read the texts again: is there something in them that leads there? Then press Save. After that the page can be read again.',
  save: 'Save the page',
  done: {
    bewaard: 'Saved. Below you can share the page.',
    gestopt: 'The link no longer works.',
    geteld: 'Thank you, it is counted.',
  },
  paper: 'On paper and on a screen',
  page: 'Get the page (PDF)',
  slide: 'Get the slide (PDF)',
  link: 'A link to share',
  linkText:
    'Whoever has the link reads the page without signing in. The link works for 90 days; you can end it sooner.',
  linkUntil: (day) =>
    `There is a link that works until ${day}. Did you lose it? Make a new one; the old one then stops working.`,
  makeLink: 'Make a link',
  newLink: 'Make a new link',
  endLink: 'End the link',
  yourLink: 'This is your link',
  yourLinkText: 'Copy it now: we do not keep it, so we show it only once.',
  copy: 'Copy',
  copied: 'Copied',
  shared: 'With how many colleagues did you share it?',
  about: { few: '1 to 5', some: '6 to 15', many: '16 to 50', crowd: 'More than 50' },
  number: 'Or a number',
  tell: 'Shared',
  sharedWith: (count) => `You shared it with about ${english.count(count, 'colleague', 'colleagues')}.`,
  counts: 'What readers said of it',
  knewNot: 'I did not know',
  rang: 'I rang',
  times: (count) => english.count(count, 'time', 'times'),
};

export const words = { nl, en };
