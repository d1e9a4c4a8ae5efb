import type { FaultWords } from '../../../../forms/problems.tsx';
import { dutch, english } from '../../../../language/grammar.ts';
import { MOST_QUESTIONS } from '../../programme-public.ts';
import type { FieldOf } from '../fields.ts';
import type { TextFault } from '../form.ts';

const nl = {
  crumbs: 'Waar je bent',
  settings: 'Data en regels',
  title: 'Teksten van de site',
  lead: 'Dit leest iedereen, ook wie niet inlogt. De teksten zijn van jullie programma, en dus van alle rondes samen. Schrijf je niets, dan staat er onze tekst.',
  pieces: {
    home: ['Beginpagina', 'De eerste zin, wat eronder staat, en hoe een dag gaat.'],
    questions: ['Vragen en antwoorden', 'De eerste vijf staan ook op de beginpagina.'],
    contact: ['Contact', 'Wie je kunt vragen, en hoe.'],
    privacy: ['Privacy', 'Wat jullie bewaren, wie het ziet en hoe lang.'],
    accessibility: ['Toegankelijkheid', 'De verklaring die de overheid vraagt.'],
  } as Record<string, [name: string, about: string]>,
  piece: 'Tekst',
  languages: { nl: 'Nederlands', en: 'Engels' },
  ours: 'Onze tekst',
  own: (day: string, by: string | null) => `Van jullie, ${day}${by ? `, door ${by}` : ''}`,
  oursAgain: (day: string) => `Weer onze tekst, ${day}`,
  hasDraft: 'Concept',
  edit: 'Bekijk en wijzig',
  inLanguage: (language: string) => `in het ${language}`,

  language: 'Taal van de tekst',
  onSite: 'Bekijk de pagina op de site',
  draftOf: (day: string, by: string | null) =>
    `Hieronder staat een concept van ${day}${by ? `, door ${by}` : ''}. Het staat nog niet op de site.`,
  write: 'De tekst',
  labels: {
    title: () => 'Eerste zin',
    lead: () => 'Wat eronder staat',
    time: (at: number) => `Moment ${at + 1}: hoe laat`,
    momentTitle: (at: number) => `Moment ${at + 1}: kop`,
    momentText: (at: number) => `Moment ${at + 1}: tekst`,
    question: (at: number) => `Vraag ${at + 1}`,
    answer: (at: number) => `Antwoord ${at + 1}`,
    text: () => 'Tekst',
  },
  inGroup: {
    time: 'Hoe laat',
    momentTitle: 'Kop',
    momentText: 'Tekst',
    question: 'De vraag',
    answer: 'Het antwoord',
  } as Partial<Record<FieldOf['label'], string>>,
  moment: (at: number) => `Moment ${at + 1} van de dag`,
  question: (at: number) => `Vraag ${at + 1}`,
  markup:
    'Laat een regel leeg voor een nieuwe alinea. Begin een kop met ## en een punt van een lijst met een streepje. Zet **sterretjes** om wat vet moet. Maak een link zo: [tekst](https://adres.nl).',
  up: 'Naar boven',
  down: 'Naar beneden',
  remove: 'Haal weg',
  about: (at: number) => `(vraag ${at + 1})`,
  add: 'Nog een vraag',
  save: 'Bewaar als concept en bekijk',
  publish: 'Zet op de site',
  discard: 'Gooi het concept weg',
  nowhere: 'Dit is geen geheime plek, en leidt er ook niet heen',
  nowhereHint: (parts: readonly string[]) => `Het gaat om: ${dutch.list(parts.map((part) => `“${part}”`))}.`,
  preview: 'Zo ziet het eruit',
  previewOf: (number: number) => `Versie ${number}`,
  previewDraft: 'Dit is het concept. Op de site staat nog de versie ervoor.',
  previewNow: 'Dit staat nu op de site.',
  versions: 'Versies',
  versionsIntro:
    'Alles wat op de site stond, blijft hier. Zet je een versie terug, dan komt die er als nieuwe versie bij.',
  version: (number: number) => `Versie ${number}`,
  oursName: 'Onze tekst',
  current: 'nu op de site',
  when: 'Sinds',
  by: 'Door',
  nobody: 'iemand die geen account meer heeft',
  start: 'vanaf het begin',
  restored: (number: number) => (number === 0 ? 'onze tekst teruggezet' : `versie ${number} teruggezet`),
  actions: 'Wat je kunt doen',
  look: 'Bekijk',
  restore: 'Zet terug',
  aboutVersion: (name: string) => `(${name})`,
  backToNow: 'Terug naar de tekst van nu',
  done: {
    bewaard: 'Het concept is bewaard. Op de site is niets veranderd.',
    'op-de-site': 'De tekst staat op de site.',
    terug: 'De tekst is teruggezet, en staat op de site.',
    weg: 'Het concept is weg. Op de site is niets veranderd.',
  },
  undo: 'Zet de vorige terug',
  stale: 'Er is niets teruggezet',
  staleText:
    'Iemand anders veranderde deze tekst net. Kijk hieronder hoe het nu staat, en doe het dan opnieuw.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  settings: 'Dates and rules',
  title: 'Texts of the site',
  lead: 'Everybody reads this, also without signing in. The texts are of your programme, and so of all rounds together. If you write nothing, ours are shown.',
  pieces: {
    home: ['First page', 'The first sentence, what stands below it, and how a day goes.'],
    questions: ['Questions and answers', 'The first five are on the first page as well.'],
    contact: ['Contact', 'Whom one can ask, and how.'],
    privacy: ['Privacy', 'What you keep, who sees it and for how long.'],
    accessibility: ['Accessibility', 'The statement that the government asks for.'],
  },
  piece: 'Text',
  languages: { nl: 'Dutch', en: 'English' },
  ours: 'Our text',
  own: (day, by) => `Yours, ${day}${by ? `, by ${by}` : ''}`,
  oursAgain: (day) => `Our text again, ${day}`,
  hasDraft: 'Draft',
  edit: 'See and change',
  inLanguage: (language) => `in ${language}`,

  language: 'Language of the text',
  onSite: 'See the page on the site',
  draftOf: (day, by) => `Below is a draft of ${day}${by ? `, by ${by}` : ''}. It is not on the site yet.`,
  write: 'The text',
  labels: {
    title: () => 'First sentence',
    lead: () => 'What stands below it',
    time: (at) => `Moment ${at + 1}: what time`,
    momentTitle: (at) => `Moment ${at + 1}: heading`,
    momentText: (at) => `Moment ${at + 1}: text`,
    question: (at) => `Question ${at + 1}`,
    answer: (at) => `Answer ${at + 1}`,
    text: () => 'Text',
  },
  inGroup: {
    time: 'What time',
    momentTitle: 'Heading',
    momentText: 'Text',
    question: 'The question',
    answer: 'The answer',
  },
  moment: (at) => `Moment ${at + 1} of the day`,
  question: (at) => `Question ${at + 1}`,
  markup:
    'Leave a line empty for a new paragraph. Begin a heading with ## and an item of a list with a dash. Put **stars** around what must be bold. Make a link like this: [text](https://address.nl).',
  up: 'Move up',
  down: 'Move down',
  remove: 'Take away',
  about: (at) => `(question ${at + 1})`,
  add: 'Another question',
  save: 'Save as a draft and look',
  publish: 'Put on the site',
  discard: 'Throw the draft away',
  nowhere: 'This is no secret place, and does not lead to one',
  nowhereHint: (parts) => `It is about: ${english.list(parts.map((part) => `“${part}”`))}.`,
  preview: 'What it looks like',
  previewOf: (number) => `Version ${number}`,
  previewDraft: 'This is the draft. The version before it is still on the site.',
  previewNow: 'This is on the site now.',
  versions: 'Versions',
  versionsIntro:
    'All that was on the site stays here. If you put a version back, it is added as a new version.',
  version: (number) => `Version ${number}`,
  oursName: 'Our text',
  current: 'on the site now',
  when: 'Since',
  by: 'By',
  nobody: 'somebody who has no account any more',
  start: 'from the beginning',
  restored: (number) => (number === 0 ? 'our text put back' : `version ${number} put back`),
  actions: 'What you can do',
  look: 'Look',
  restore: 'Put back',
  aboutVersion: (name) => `(${name})`,
  backToNow: 'Back to the text of now',
  done: {
    bewaard: 'The draft is saved. Nothing changed on the site.',
    'op-de-site': 'The text is on the site.',
    terug: 'The text is put back, and is on the site.',
    weg: 'The draft is gone. Nothing changed on the site.',
  },
  undo: 'Put the previous one back',
  stale: 'Nothing was put back',
  staleText: 'Somebody else has just changed this text. See below how it stands now, and then do it again.',
};

type OwnFault = Exclude<TextFault, 'required' | 'too-long'>;

const faultsNl: FaultWords<OwnFault> = {
  bsn: (label) =>
    `Bij “${label}” lijkt een BSN te staan. Een BSN mag hier niet staan: haal het weg. Is het een ander nummer? Schrijf er dan voor waarvan het is, zoals “ordernummer”.`,
  'client-data': (label) =>
    `Bij “${label}” staat iets dat op gegevens van een cliënt lijkt, zoals een naam, een geboortedag of een nummer. Haal dat weg.`,
  link: (label) =>
    `Bij “${label}” staat een link die niet kan. Een link begint met https://, met mailto: of met / voor een pagina van deze site.`,
  none: () => `Er staat geen vraag. Schrijf er minstens één, en hoogstens ${MOST_QUESTIONS}.`,
  leading: () =>
    'In de tekst staat iets dat naar een geheime plek kan leiden. Haal het weg, of zeg hieronder dat het geen geheime plek is.',
};
const faultsEn: FaultWords<OwnFault> = {
  bsn: (label) =>
    `There seems to be a citizen service number (BSN) in “${label}”. That may not be here: take it out. Is it another number? Then write what it is of before it, such as “order number”.`,
  'client-data': (label) =>
    `“${label}” holds something that looks like data of a client, such as a name, a day of birth or a number. Take it out.`,
  link: (label) =>
    `“${label}” holds a link that cannot be. A link begins with https://, with mailto: or with / for a page of this site.`,
  none: () => `There is no question. Write at least one, and at most ${MOST_QUESTIONS}.`,
  leading: () =>
    'The text holds something that could lead to a secret place. Take it out, or say below that it is no secret place.',
};

export const words = { nl, en };
export const faultWords = { nl: faultsNl, en: faultsEn };
