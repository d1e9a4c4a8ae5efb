import type { CommonFault } from '../../../../forms/words.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import type { Audience, Way } from '../../contact.ts';
import type { CardFault } from '../card-form.ts';

const nl = {
  crumbs: 'Waar je bent',
  directory: 'Contacten',
  title: 'Jouw kaart',
  lead: 'Waarvoor mag een collega van een andere organisatie jou bellen? Het is vrijwillig, en je kunt het altijd veranderen of weghalen.',
  onCard: (name: string, organisation: string) =>
    `Op je kaart staan je naam (${name}) en je organisatie (${organisation}), en wat je hier invult.`,
  secret:
    'Je organisatie heeft een geheime plek. Daarom vragen we niet wanneer je werkt, en schrijf je niets op waaruit iemand kan opmaken waar het is.',
  lines: 'Bel me voor…',
  linesHint:
    'Schrijf het zoals je het tegen een collega zegt: één regel, één ding. Geen namen en verhalen van cliënten.',
  labels: {
    calling: 'Je functie',
    line1: 'Bel me voor (1)',
    line2: 'Bel me voor (2) (mag leeg blijven)',
    line3: 'Bel me voor (3) (mag leeg blijven)',
    line4: 'Bel me voor (4) (mag leeg blijven)',
    notFor: 'Niet voor (mag leeg blijven)',
    region: 'Waar je werkt (mag leeg blijven)',
    how: 'Hoe bereiken mensen je het best?',
    hours: 'Wanneer ben je te bereiken? (mag leeg blijven)',
    phone: 'Telefoonnummer van je werk (mag leeg blijven)',
    number: 'Wie ziet je nummer en je mailadres?',
    audience: 'Wie mag je kaart zien?',
  },
  callingHint: 'Bijvoorbeeld: wijkagent.',
  notForHint: 'Waarvoor bellen mensen beter iemand anders?',
  regionHint: 'Alleen als je in een andere regio werkt dan waar je organisatie zit.',
  hoursHint: 'Bijvoorbeeld: maandag tot en met donderdag, liefst in de ochtend.',
  phoneHint: 'Een nummer van je werk, niet van thuis.',
  ways: {
    ring: 'Bellen',
    mail: 'Mailen',
    message: 'Laat een bericht achter, dan bel ik terug',
  } satisfies Record<Way, string>,
  mail: (email: string) => `Mijn mailadres mag op de kaart: ${email}`,
  numbers: {
    after: 'Te zien na kennismaking: wie ik ontmoette, of met wie ik kennismaakte',
    'at-once': 'Meteen te zien: iedereen die mijn kaart ziet',
  },
  audienceHint: 'Wie je kaart niet mag zien, merkt niet dat je er een hebt.',
  audiences: {
    met: {
      label: 'Mensen die ik ontmoette',
      hint: 'Bij een stage, als bezoeker of als gastheer of gastvrouw.',
    },
    partners: {
      label: 'Mensen van organisaties waarmee we uitwisselden',
      hint: 'En je eigen collega’s in het programma.',
    },
    programme: { label: 'Iedereen in het programma', hint: 'Wie zich aanmeldde, ontvangt of coördineert.' },
  } satisfies Record<Audience, { label: string; hint: string }>,
  introduces: 'Anderen mogen zien wie ik ontmoette',
  introducesHint:
    'Zo ziet een collega aan wie die jou kan vragen. Het staat er alleen als de ander dit ook aankruist, en nooit van een stage op een geheime plek.',
  make: 'Maak mijn kaart',
  save: 'Bewaar mijn kaart',
  holds: (until: string) => `Je kaart geldt tot en met ${until}`,
  asked: 'Klopt je kaart nog?',
  stillHolds: 'Klopt nog',
  file: 'Download als vCard',
  drop: 'Haal mijn kaart weg',
  dropText: 'Weg is weg: niemand vindt je kaart dan nog, en wat erop stond bewaren we niet.',
  handOver: 'Ik ga ergens anders werken',
  beginning: {
    line: (from: string) => `Met een regel van ${from}`,
    'hand-over': (from: string) => `Met de regels van ${from}`,
  },
  beginningText: {
    line: 'De regel staat hieronder. Verander haar gerust. Pas als je bewaart, staat ze op je kaart.',
    'hand-over':
      'De regels staan hieronder. Verander ze, of laat weg wat niet bij je past. Pas als je bewaart, neem je de kaart over. De oude kaart is dan meteen weg.',
  },
  beginningLeft: (lines: readonly string[]) =>
    `Op een kaart passen vier regels. Dit paste er niet meer bij: ${dutch.list(lines.map((line) => `“${line}”`))}.`,
  waiting: 'Iemand zou jou hiervoor bellen',
  waitingText:
    'Geschreven door iemand die je ontmoette. Niemand anders ziet het, tot jij het op je kaart zet.',
  done: {
    bewaard: 'Je kaart is bewaard.',
    erbij: 'De regel staat op je kaart.',
    klopt: 'Je kaart geldt weer een half jaar.',
    weg: 'Je kaart is weg.',
  } as Record<string, string>,
  older: 'Je kaart is intussen veranderd',
  olderText: 'Wat je typte staat hieronder nog. Bewaar je het, dan komt het in plaats van wat er nu staat.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  directory: 'Contacts',
  title: 'Your card',
  lead: 'What may a colleague of another organisation ring you for? It is voluntary, and you can always change it or take it away.',
  onCard: (name, organisation) =>
    `Your card has your name (${name}) and organisation (${organisation}), and what you fill in here.`,
  secret:
    'Your organisation has a secret place. So we do not ask when you work, and you write nothing that tells where it is.',
  lines: 'Ring me for…',
  linesHint: 'Write it as you say it to a colleague: one line, one thing. No names and stories of clients.',
  labels: {
    calling: 'Your function',
    line1: 'Ring me for (1)',
    line2: 'Ring me for (2) (may stay empty)',
    line3: 'Ring me for (3) (may stay empty)',
    line4: 'Ring me for (4) (may stay empty)',
    notFor: 'Not for (may stay empty)',
    region: 'Where you work (may stay empty)',
    how: 'How do people reach you best?',
    hours: 'When can you be reached? (may stay empty)',
    phone: 'Telephone number of your work (may stay empty)',
    number: 'Who sees your number and your email address?',
    audience: 'Who may see your card?',
  },
  callingHint: 'For instance: community police officer.',
  notForHint: 'What do people better ring somebody else for?',
  regionHint: 'Only when you work in another region than where your organisation is.',
  hoursHint: 'For instance: Monday to Thursday, preferably in the morning.',
  phoneHint: 'A number of your work, not of your home.',
  ways: { ring: 'Ring', mail: 'Email', message: 'Leave a message, and I ring back' },
  mail: (email) => `My email address may be on the card: ${email}`,
  numbers: {
    after: 'Seen after you have met: whom I met, or was introduced to',
    'at-once': 'Seen at once: everybody who sees my card',
  },
  audienceHint: 'Who may not see your card does not notice that you have one.',
  audiences: {
    met: { label: 'People I met', hint: 'At a visit, as visitor or as host.' },
    partners: {
      label: 'People of organisations that we exchanged with',
      hint: 'And your own colleagues in the programme.',
    },
    programme: { label: 'Everybody in the programme', hint: 'Who signed up, receives or coordinates.' },
  },
  introduces: 'Others may see whom I met',
  introducesHint:
    'So a colleague sees whom they can ask about you. It only shows when the other ticks this as well, and never of a visit at a secret place.',
  make: 'Make my card',
  save: 'Keep my card',
  holds: (until) => `Your card holds up to and including ${until}`,
  asked: 'Does your card still hold?',
  stillHolds: 'It still holds',
  file: 'Download as vCard',
  drop: 'Take my card away',
  dropText: 'Gone is gone: nobody finds your card any more, and we do not keep what was on it.',
  handOver: 'I am going to work elsewhere',
  beginning: {
    line: (from) => `With a line of ${from}`,
    'hand-over': (from) => `With the lines of ${from}`,
  },
  beginningText: {
    line: 'The line is below. You may change it. Only when you keep the card it is on it.',
    'hand-over':
      'The lines are below. Change them, or leave out what does not suit you. Only when you keep the card you take it over. The old card is gone at once then.',
  },
  beginningLeft: (lines) =>
    `A card has room for four lines. This did not fit: ${english.list(lines.map((line) => `“${line}”`))}.`,
  waiting: 'Somebody would ring you for this',
  waitingText: 'Written by somebody you met. Nobody else sees it until you put it on your card.',
  done: {
    bewaard: 'Your card is kept.',
    erbij: 'The line is on your card.',
    klopt: 'Your card holds for another half year.',
    weg: 'Your card is gone.',
  },
  older: 'Your card has changed in the meantime',
  olderText: 'What you typed is still below. When you keep it, it replaces what is there now.',
};

export const words = { nl, en };

type OwnFaults = Record<Exclude<CardFault, CommonFault>, (label: string) => string>;

const faultsNl: OwnFaults = {
  phone: () => 'Vul een telefoonnummer in zoals 010 123 45 67, of laat het leeg.',
  reach: () => 'Vul een nummer in, of kruis aan dat je mailadres erop mag. Anders kan niemand je bereiken.',
  bsn: (label) => `In “${label}” staat een nummer dat een BSN kan zijn. Haal het weg.`,
  'client-data': (label) =>
    `In “${label}” staat iets dat naar een persoon leidt, zoals een naam van een cliënt, een nummer of een adres. Haal het weg.`,
  town: () =>
    'Aan dit nummer is te zien in welke plaats je werkt. Vul een 06-, 085- of 088-nummer in, of laat het leeg.',
  street: (label) => `“${label}”: laat de naam van de straat weg. Misschien is het ergens geheim.`,
  whereabouts: (label) => `“${label}” kan naar een geheime plek leiden. Laat straten, nummers en links weg.`,
};

const faultsEn: OwnFaults = {
  phone: () => 'Fill in a telephone number such as 010 123 45 67, or leave it empty.',
  reach: () =>
    'Fill in a number, or tick that your email address may be on it. Otherwise nobody can reach you.',
  bsn: (label) => `“${label}” has a number that may be a BSN. Take it out.`,
  'client-data': (label) =>
    `“${label}” has something that leads to a person, such as the name of a client, a number or an address. Take it out.`,
  town: () =>
    'This number says in which town you work. Fill in a number that begins with 06, 085 or 088, or leave it empty.',
  street: (label) => `“${label}”: leave out the name of the street. It may be secret somewhere.`,
  whereabouts: (label) => `“${label}” may lead to a secret place. Leave out streets, numbers and links.`,
};

export const faultWords = { nl: faultsNl, en: faultsEn };
