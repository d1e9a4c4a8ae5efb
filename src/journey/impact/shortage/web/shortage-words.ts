import { dutch, english } from '../../../../language/grammar.ts';
import type { Reason, Short } from '../shortage.ts';

const { agree, count } = dutch;
const counted = english.count;

const nl = {
  title: 'Wat was er te kort?',
  crumbs: 'Waar je bent',
  lead: (round: string) =>
    `Uit ${round}: waar te weinig plek was, wie weinig stuurde of ontving, en wie je het best eerst vraagt.`,
  running: (round: string) => `${round} loopt nog. De getallen kunnen nog veranderen.`,
  none: 'Er is nog geen ronde om op terug te kijken',
  noneText: 'Na de eerste ronde staat hier waar plek te kort was, en wie je eerst vraagt.',
  whole: 'In het kort',
  signedUp: 'Mensen meldden zich aan',
  unplaced: 'Met toestemming, zonder stage',
  offering: 'Organisaties met een plek',
  empty: 'Daarvan: waar niemand kwam',
  short: 'Eerste keuzes die niet konden',
  shortLead:
    'Mensen met toestemming tellen waar hun eerste keuze lag. “Kon niet”: wie daar geen stage kreeg.',
  shortNone: 'Iedereen met toestemming kreeg een stage bij de soort van de eerste keuze.',
  byKind: 'Eerste keuzes per soort organisatie',
  byPlace: 'Eerste keuzes per plek',
  byPlaceNote: (shown: number, all: number) =>
    shown < all ? `De ${shown} plekken waar de meesten niet terecht konden, van ${all}.` : '',
  kind: 'Soort',
  noKind: 'Zonder soort',
  place: 'Plek',
  chosen: 'Eerste keuze',
  unmet: 'Kon niet',
  ask: 'Vraag',
  askNobody: 'Nodig er een uit: van deze soort doet niemand mee',
  first: 'Vraag deze eerst',
  firstNone: 'Niemand springt eruit: vraag en aanbod pasten bij elkaar.',
  reason: {
    'seats-missed': ({ missed, seats }: Short) =>
      `${count(missed, 'iemand', 'mensen')} zonder stage ${agree(missed, 'had', 'hadden')} deze organisatie in de keuzes. Er ${agree(seats, 'was', 'waren')} ${count(seats, 'plek', 'plekken')}. Elke plek meer kan er één helpen.`,
    'seats-wanted': ({ first, seats }: Short) =>
      `${count(first, 'iemand', 'mensen')} ${agree(first, 'koos', 'kozen')} hier als eerste, voor ${count(seats, 'plek', 'plekken')}. Elke plek meer geeft iemand de eerste keuze.`,
    place: ({ sent, received }: Short) =>
      `Stuurde ${sent} en ontving ${received}. Vraag om een plek: een ander kan dan gaan.`,
    people: ({ sent, received }: Short) =>
      `Ontving ${received} en stuurde ${sent}. Vraag wie er zelf op stage wil.`,
    days: ({ seats }: Short) =>
      `Bood ${count(seats, 'plek', 'plekken')} aan, en niemand kwam. Vraag of andere dagen helpen.`,
  } satisfies Record<Reason, (gave: Short) => string>,
  all: 'Alle organisaties',
  caption: 'Per organisatie: wat zij gaf, kreeg en wat er gevraagd werd',
  columns: {
    name: 'Organisatie',
    sent: 'Stuurde',
    received: 'Ontving',
    seats: 'Plekken',
    firsts: 'Eerste keuze',
    missed: 'Misten plek',
    text: 'Tekst',
  },
  counts:
    'Stuurde en ontving tellen stages die doorgingen. Van geheime plekken tellen ze mee als dat verteld mag worden. “Misten plek”: mensen met toestemming en zonder stage, die deze organisatie in hun keuzes hadden; iemand kan bij meer organisaties tellen.',
  texts: 'Teksten boven de uitnodiging',
  textsLead:
    'Elke uitnodiging kan beginnen met de cijfers van de organisatie zelf en één vraag. Je leest elke tekst voor hij weg gaat.',
  allSent: 'Alle organisaties zijn al uitgenodigd. Hun teksten gaan niet opnieuw weg.',
  prepare: (number: number) => `Zet ${count(number, 'tekst', 'teksten')} klaar`,
  prepared: (number: number) =>
    number === 0
      ? 'Er was geen tekst meer om klaar te zetten.'
      : `${count(number, 'tekst staat', 'teksten staan')} klaar.`,
  saved: 'De tekst is bewaard.',
  toInvitations: 'Bekijk de uitnodigingen',
  write: 'Schrijf',
  change: 'Pas aan',
  sent: 'Al uitgenodigd',
  about: (name: string) => `(${name})`,
  textTitle: (name: string) => `Boven de uitnodiging van ${name}`,
  textLead:
    'Dit lezen hun contactpersonen als eerste. Laat je het leeg, dan begint de mail met de uitnodiging zelf.',
  nl: 'In het Nederlands',
  en: 'In het Engels',
  hint: 'Ieder krijgt de eigen taal. Een lege regel maakt een nieuwe alinea.',
  proposed: 'Dit is een voorstel uit de cijfers. Er is nog niets bewaard.',
  invited: 'Deze organisatie is al uitgenodigd. De tekst gaat niet opnieuw weg.',
  save: 'Bewaar',
  back: 'Terug',
  faults: {
    bsn: (label: string) =>
      `Bij “${label}” lijkt een BSN te staan. Een BSN mag hier niet staan: haal het weg. Is het een ander nummer? Schrijf er dan voor waarvan het is, zoals “ordernummer”.`,
  },
};

const en: typeof nl = {
  title: 'What was short?',
  crumbs: 'Where you are',
  lead: (round) =>
    `From ${round}: where there were too few seats, who sent or received little, and whom best to ask first.`,
  running: (round) => `${round} is still running. The figures can change.`,
  none: 'There is no round to look back on yet',
  noneText: 'After the first round this shows where seats were short, and whom to ask first.',
  whole: 'In short',
  signedUp: 'People signed up',
  unplaced: 'With permission, without a visit',
  offering: 'Organisations with a place',
  empty: 'Of those: where nobody came',
  short: 'First choices that could not be met',
  shortLead:
    'People with permission count where their first choice was. “Could not”: who got no visit there.',
  shortNone: 'Everybody with permission got a visit at the kind of their first choice.',
  byKind: 'First choices by kind of organisation',
  byPlace: 'First choices by place',
  byPlaceNote: (shown, all) => (shown < all ? `The ${shown} places where most could not go, of ${all}.` : ''),
  kind: 'Kind',
  noKind: 'Without a kind',
  place: 'Place',
  chosen: 'First choice',
  unmet: 'Could not',
  ask: 'Ask',
  askNobody: 'Invite one: nobody of this kind takes part',
  first: 'Ask these first',
  firstNone: 'Nobody stands out: what was wanted and what was offered fitted.',
  reason: {
    'seats-missed': ({ missed, seats }) =>
      `${counted(missed, 'person', 'people')} without a visit had this organisation among their choices. There ${english.agree(seats, 'was', 'were')} ${counted(seats, 'seat', 'seats')}. Each seat more can help one of them.`,
    'seats-wanted': ({ first, seats }) =>
      `${counted(first, 'person', 'people')} chose this first, for ${counted(seats, 'seat', 'seats')}. Each seat more gives somebody their first choice.`,
    place: ({ sent, received }) =>
      `Sent ${sent} and received ${received}. Ask for a place: somebody else can then go.`,
    people: ({ sent, received }) => `Received ${received} and sent ${sent}. Ask who wants to go themselves.`,
    days: ({ seats }) =>
      `Offered ${counted(seats, 'seat', 'seats')}, and nobody came. Ask whether other days help.`,
  },
  all: 'All organisations',
  caption: 'For each organisation what it gave and got, and what was asked of it',
  columns: {
    name: 'Organisation',
    sent: 'Sent',
    received: 'Received',
    seats: 'Seats',
    firsts: 'First choice',
    missed: 'Missed a seat',
    text: 'Text',
  },
  counts:
    'Sent and received count visits that took place. Those at secret places count once that may be told. “Missed a seat”: people with permission and without a visit who had this organisation among their choices; somebody can count at several.',
  texts: 'Texts above the invitation',
  textsLead:
    'Each invitation can begin with the figures of the organisation itself and one question. You read each text before it goes.',
  allSent: 'All organisations were invited already. Their texts do not go out again.',
  prepare: (number) => `Prepare ${counted(number, 'text', 'texts')}`,
  prepared: (number) =>
    number === 0 ? 'There was no text left to prepare.' : `${counted(number, 'text is', 'texts are')} ready.`,
  saved: 'The text was saved.',
  toInvitations: 'See the invitations',
  write: 'Write',
  change: 'Change',
  sent: 'Invited already',
  about: (name) => `(${name})`,
  textTitle: (name) => `Above the invitation of ${name}`,
  textLead:
    'Their contact persons read this first. Leave it empty and the mail begins with the invitation itself.',
  nl: 'In Dutch',
  en: 'In English',
  hint: 'Everybody gets their own language. An empty line begins a new paragraph.',
  proposed: 'This is a proposal made of the figures. Nothing was saved yet.',
  invited: 'This organisation was invited already. The text does not go out again.',
  save: 'Save',
  back: 'Back',
  faults: {
    bsn: (label) =>
      `There seems to be a citizen service number (BSN) in “${label}”. That may not be here: take it out. Is it another number? Then write what it is of before it, such as “order number”.`,
  },
};

export const words = { nl, en };
