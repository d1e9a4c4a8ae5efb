import { dutch, english } from '../../language/grammar.ts';
import type { NameAs, OfficerKind, Side, Source, StoryState } from './story.ts';
import type { Rule } from './story-rules.ts';

const nl = {
  short: 'Verhalen',
  crumbs: 'Waar ben ik',
  eyebrow: (minutes: number) => `Verhaal · ${dutch.count(minutes, 'minuut', 'minuten')} lezen`,
  cameOf: 'Wat ervan kwam',
  pull: (called: string, works: string) => (works ? `${called}, ${works}` : called),
  sides: { visitor: 'wie op stage ging', host: 'wie ontving' } satisfies Record<Side, string>,
  states: {
    asked: 'Gevraagd',
    writing: 'Wordt geschreven',
    review: 'De twee lezen het',
    approval: 'Wacht op akkoord',
    approved: 'Kan online',
    published: 'Staat online',
    withdrawn: 'Weggehaald',
  } satisfies Record<StoryState, string>,
  officers: {
    communication: 'woordvoerder',
    security: 'veiligheidsmanager',
  } satisfies Record<OfficerKind, string>,
  names: {
    full: 'Met mijn hele naam',
    first: 'Met mijn voornaam',
    function: 'Alleen met mijn functie',
  } satisfies Record<NameAs, string>,
  sources: {
    struck: 'Wat je trof',
    image: 'Hoe je beeld veranderde',
    take: 'Wat je meeneemt',
  } satisfies Record<Source, string>,
  /** Per sentence, what may not be there and what to do. */
  rules: {
    'client-data': (sentence: string) =>
      `“${sentence}” Hierin staat iets dat naar iemand kan leiden: een naam, een nummer of een adres. Haal het weg.`,
    name: (sentence: string) =>
      `“${sentence}” Hierin staat de naam van iemand die alleen met functie genoemd wordt. Schrijf de functie.`,
    whereabouts: (sentence: string) =>
      `“${sentence}” Hierin staat iets dat kan zeggen waar een geheime plek is. Haal het weg.`,
    organisation: (sentence: string) =>
      `“${sentence}” Hierin staat de naam van een organisatie met een geheime plek. Schrijf wat voor organisatie het is.`,
    when: (sentence: string) => `“${sentence}” Hierin staat wanneer het was. Laat maand en seizoen weg.`,
    heads: (sentence: string) => `“${sentence}” Hierin staat hoeveel mensen er zijn. Laat het aantal weg.`,
    routine: (sentence: string) =>
      `“${sentence}” Hierin staat een dag, een tijd of een vaste gewoonte. Laat weg wanneer iets gebeurt.`,
    'to-come': (sentence: string) =>
      `“${sentence}” Hierin staat een bezoek dat nog komt. Schrijf alleen wat geweest is.`,
  } satisfies Record<Rule, (sentence: string) => string>,
  faults: {
    bsn: (label: string) => `In “${label}” staat een getal dat een BSN kan zijn. Haal het weg.`,
    coordinator: (label: string) =>
      `“${label}” is het adres van een coördinator. Wie het verhaal maakt, zegt er geen ja op. Vul iemand anders in.`,
  },
  photoAlt: 'Foto bij het verhaal',
  /** What is read to who does not see it. */
  photoSays: (alt: string) => `Wie de foto niet ziet, hoort: “${alt}”`,
};

const en: typeof nl = {
  short: 'Stories',
  crumbs: 'Where am I',
  eyebrow: (minutes) => `Story · ${english.count(minutes, 'minute', 'minutes')} to read`,
  cameOf: 'What came of it',
  pull: (called, works) => (works ? `${called}, ${works}` : called),
  sides: { visitor: 'who went on the visit', host: 'who received' },
  states: {
    asked: 'Asked',
    writing: 'Being written',
    review: 'The two read it',
    approval: 'Waits for approval',
    approved: 'Can go online',
    published: 'Is online',
    withdrawn: 'Taken away',
  },
  officers: { communication: 'communication officer', security: 'security manager' },
  names: {
    full: 'With my whole name',
    first: 'With my first name',
    function: 'With my function only',
  },
  sources: { struck: 'What struck you', image: 'How your picture changed', take: 'What you take along' },
  rules: {
    'client-data': (sentence) =>
      `“${sentence}” This holds something that can lead to somebody: a name, a number or an address. Please take it out.`,
    name: (sentence) =>
      `“${sentence}” This holds the name of somebody who is named by function only. Please write the function.`,
    whereabouts: (sentence) =>
      `“${sentence}” This holds something that can say where a secret place is. Please take it out.`,
    organisation: (sentence) =>
      `“${sentence}” This names an organisation with a secret place. Please write what kind of organisation it is.`,
    when: (sentence) => `“${sentence}” This says when it was. Please leave out month and season.`,
    heads: (sentence) => `“${sentence}” This says how many people there are. Please leave out the number.`,
    routine: (sentence) =>
      `“${sentence}” This holds a day, a time or a habit. Please leave out when something happens.`,
    'to-come': (sentence) =>
      `“${sentence}” This tells of a visit that is still to come. Please write only what was.`,
  },
  faults: {
    bsn: (label) => `“${label}” holds a number that can be a BSN. Please take it out.`,
    coordinator: (label) =>
      `“${label}” is the address of a coordinator. Who makes the story does not approve it. Please give somebody else.`,
  },
  photoAlt: 'Photo with the story',
  photoSays: (alt) => `Who does not see the photo hears: “${alt}”`,
};

export const words = { nl, en };
