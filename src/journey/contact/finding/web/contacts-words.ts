import { dutch, english } from '../../../../language/grammar.ts';
import type { Audience, Known, Way } from '../../contact.ts';

/** What is printed bold, and what follows. */
type Said = readonly [string, string];

const nl = {
  title: 'Wie bel ik voor…',
  unconfirmed: 'Eerst bevestigt je organisatie dat je daar werkt',
  unconfirmedText:
    'Dat doet de contactpersoon van je organisatie, of een coördinator. Daarna kun je hier contacten zoeken en de dilemma’s lezen.',
  search: 'Zoek',
  note: 'Typ waar je iemand voor zoekt, in je eigen woorden. Noem geen cliënten.',
  flagged:
    'In je vraag staat iets dat op een cliënt lijkt, zoals een naam of een nummer. We zochten daarom niet, en bewaren het niet. Haal het weg en zoek opnieuw.',
  programme: (name: string) => `Je zoekt in ${name}. Zoek ook in:`,
  filters: 'Toon alleen',
  known: 'Hoe ken je ze?',
  knownAs: {
    met: 'Wij ontmoetten elkaar',
    introduced: 'Wij maakten kennis',
    via: 'Via iemand die ik ken',
    'not-yet': 'Nog niet',
  } satisfies Record<Known, string>,
  kinds: 'Soort organisatie',
  regions: 'Regio',
  show: 'Toon',
  found: (total: number, q: string, more: boolean) =>
    more
      ? `De beste ${dutch.count(total, 'kaart', 'kaarten')}, er zijn er meer`
      : total === 0
        ? q === ''
          ? 'Er zijn nog geen kaarten voor jou'
          : 'Geen kaart gevonden'
        : dutch.count(total, 'kaart', 'kaarten'),
  also: (all: readonly string[]) => `We zochten ook op: ${all.join(', ')}`,
  notFound: 'Niet gevonden?',
  ask: 'Vraag het aan de coördinatoren',
  askText: ', dan zoeken zij mee.',
  searched: 'Bekijk wat mensen zoeken en niet vinden',
  often: 'Vaak gezocht:',
  nothing: 'Nog niemand heeft daar een kaart voor die jij kunt zien',
  otherWords: 'Probeer het met andere woorden.',
  sayMeaning: 'Zeg wat dit betekent',
  nothingElse: 'Van anderen is er nog geen kaart die jij kunt zien',
  nothingYet: 'Maak er zelf een, dan weten anderen jou te vinden',
  nothingBefore: 'Kaarten komen van mensen die elkaar op een stage ontmoetten',
  nothingNarrowed: 'Met deze keuzes blijft er geen kaart over',
  unnarrow: 'Zoek zonder keuzes',
  knowYourself: 'Kunnen ze jou hiervoor bellen? Zet het op je eigen kaart.',
  addToCard: 'Zet het op je kaart',
  ringMeFor: 'Bel me voor',
  notFor: 'Niet voor:',
  reach: 'Zo bereik je me',
  mail: (name: string) => `Mail ${name}`,
  ring: (name: string) => `Bel ${name}:`,
  after: 'te zien na kennismaking',
  meet: { via: 'Stel me voor', 'not-yet': 'Stel jezelf voor' },
  write: 'Waarvoor zou jij hen bellen?',
  introduced: (name: string) => [`Jij en ${name}`, 'maakten kennis.'] as Said,
  ways: {
    ring: 'liefst bellen',
    mail: 'liefst mailen',
    message: 'laat een bericht achter, dan bel ik terug',
  } satisfies Record<Way, string>,
  met: (name: string) => [`Jij en ${name}`, 'ontmoetten elkaar.'] as Said,
  metIn: (name: string, round: string) => [`Jij en ${name}`, `ontmoetten elkaar, in ${round}.`] as Said,
  via: (name: string) => [`Via ${name}`, ', die jullie allebei ontmoette.'] as Said,
  notYet: 'Nog niet ontmoet.',
  toAll: (name: string) => `${name} laat de kaart aan iedereen in het programma zien.`,
  grey: 'lang niet bevestigd: vraag even of het nog klopt',
  myCard: 'Jouw kaart',
  noCard: 'Je hebt nog geen kaart. Waarvoor mag een ander jou bellen?',
  make: 'Maak je kaart',
  seenBy: {
    met: 'Te zien voor mensen die je ontmoette.',
    partners: 'Te zien voor mensen van organisaties waarmee jullie uitwisselden.',
    programme: 'Te zien voor iedereen in het programma.',
  } satisfies Record<Audience, string>,
  noHours: 'Je organisatie heeft een geheime plek: er staan geen uren op.',
  until: (day: string) => `Je kaart geldt tot en met ${day}.`,
  holds: 'Klopt dit nog?',
  stillHolds: 'Klopt nog',
  change: 'Wijzig',
};

const en: typeof nl = {
  title: 'Whom do I ring for…',
  unconfirmed: 'Your organisation has to confirm first that you work there',
  unconfirmedText:
    'The contact person of your organisation, or a coordinator, does so. After that you can look for contacts here, and read the dilemmas.',
  search: 'Search',
  note: 'Type what you look for somebody for, in your own words. Name no clients.',
  flagged:
    'Your question has something that looks like a client, such as a name or a number. So we did not search, and do not keep it. Take it out and search again.',
  programme: (name) => `You search in ${name}. Search in:`,
  filters: 'Choose fewer',
  known: 'How do you know them?',
  knownAs: {
    met: 'We met',
    introduced: 'We were introduced',
    via: 'Through somebody I know',
    'not-yet': 'Not yet',
  },
  kinds: 'Kind of organisation',
  regions: 'Region',
  show: 'Show',
  found: (total, q, more) =>
    more
      ? `The best ${english.count(total, 'card', 'cards')}, there are more`
      : total === 0
        ? q === ''
          ? 'No cards for you yet'
          : 'No card found'
        : english.count(total, 'card', 'cards'),
  also: (all) => `We also searched: ${all.join(', ')}`,
  notFound: 'Not found?',
  ask: 'Ask the coordinators',
  askText: ', and they look with you.',
  searched: 'See what people search and do not find',
  often: 'Often searched:',
  nothing: 'Nobody has a card for that yet which you can see',
  otherWords: 'Try other words.',
  sayMeaning: 'Say what this means',
  nothingElse: 'There is no card of others yet which you can see',
  nothingYet: 'Make one yourself, so that others know how to find you',
  nothingBefore: 'Cards come from people who met at a visit',
  nothingNarrowed: 'These choices leave no card',
  unnarrow: 'Search without choices',
  knowYourself: 'Can you be rung for this? Put it on your own card.',
  addToCard: 'Put it on your card',
  ringMeFor: 'Ring me for',
  notFor: 'Not for:',
  reach: 'How to reach me',
  mail: (name) => `Email ${name}`,
  ring: (name) => `Ring ${name}:`,
  after: 'after you have met',
  meet: { via: 'Introduce me', 'not-yet': 'Introduce yourself' },
  write: 'What would you ring them for?',
  introduced: (name) => [`You and ${name}`, 'were introduced.'],
  ways: {
    ring: 'preferably ring',
    mail: 'preferably email',
    message: 'leave a message, and I ring back',
  },
  met: (name) => [`You and ${name}`, 'met.'],
  metIn: (name, round) => [`You and ${name}`, `met, in ${round}.`],
  via: (name) => [`Through ${name}`, ', whom you both met.'],
  notYet: 'Not met yet.',
  toAll: (name) => `${name} shows the card to everybody in the programme.`,
  grey: 'not confirmed for a long time: ask whether it is still right',
  myCard: 'Your card',
  noCard: 'You have no card yet. What may somebody ring you for?',
  make: 'Make your card',
  seenBy: {
    met: 'Seen by people you met.',
    partners: 'Seen by people of organisations that you exchanged with.',
    programme: 'Seen by everybody in the programme.',
  },
  noHours: 'Your organisation has a secret place: there are no hours on it.',
  until: (day) => `Your card holds up to and including ${day}.`,
  holds: 'Does it still hold?',
  stillHolds: 'It still holds',
  change: 'Change',
};

export const words = { nl, en };
