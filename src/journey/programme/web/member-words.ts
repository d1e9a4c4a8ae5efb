import { reached } from '../programme-reach.ts';

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl = {
  crumbs: 'Waar je bent',
  title: 'Organisaties',
  lead: (all: number, invited: number, answered: number) =>
    `${n(all, 'organisatie', 'organisaties')}: ${invited} uitgenodigd, ${answered} gaven antwoord.`,
  add: 'Voeg een organisatie toe',
  empty: 'Er zijn nog geen organisaties',
  emptyText: 'Importeer je werkblad, of voeg organisaties een voor een toe.',
  toImport: 'Importeer het werkblad',
  todo: 'Nu te doen',
  todoEmpty: 'Er is niets te doen: iedereen is uitgenodigd en heeft geantwoord.',
  inviteTitle: (count: number): string =>
    count === 1 ? 'Organisatie is nog niet uitgenodigd' : 'Organisaties zijn nog niet uitgenodigd',
  inviteNote: 'Alle contactpersonen krijgen een mail met een link om in te loggen en te antwoorden.',
  inviteAll: (count: number) => (count === 1 ? 'Nodig deze uit' : `Nodig alle ${count} uit`),
  remindTitle: (count: number): string =>
    count === 1 ? 'Organisatie heeft nog niet geantwoord' : 'Organisaties hebben nog niet geantwoord',
  remindAll: 'Stuur een herinnering',
  remindLater: 'Vandaag ging er al een mail uit. Morgen kun je herinneren.',
  contactTitle: (count: number): string =>
    count === 1 ? 'Organisatie heeft geen contactpersoon' : 'Organisaties hebben geen contactpersoon',
  contactNote: 'Zonder contactpersoon met een e-mailadres kun je een organisatie niet uitnodigen.',
  look: 'Bekijk',
  names: (names: readonly string[]) =>
    names.length > 3
      ? `${names.slice(0, 3).join(', ')} en nog ${names.length - 3}`
      : new Intl.ListFormat('nl').format(names),
  done: {
    ...reached.nl,
    toegevoegd: () => 'De organisatie is toegevoegd. Voeg nu een contactpersoon toe.',
    compleet: () => 'De organisatie is toegevoegd, met de contactpersoon.',
    bewaard: () => 'Bewaard.',
    contact: () => 'De contactpersoon is toegevoegd.',
    overgedragen: () => 'De contactpersonen zijn bijgewerkt. Wie stopt, kan niet meer bij deze organisatie.',
    antwoord: () => 'Het antwoord is bewaard.',
    mail: () => 'De mail is onderweg.',
  },
  filters: 'Welke organisaties',
  filter: {
    all: 'Allemaal',
    waiting: 'Nog geen antwoord',
    uninvited: 'Niet uitgenodigd',
    yes: 'Doet mee',
    no: 'Doet niet mee',
    contactless: 'Geen contactpersoon',
  },
  nobody: 'In dit rijtje staat nu geen organisatie.',
  organisation: 'Organisatie',
  kind: 'Soort',
  region: 'Regio',
  contacts: 'Contactpersonen',
  contact: 'Contact',
  answer: 'Antwoord',
  standing: 'Saldo',
  noContact: 'nog niemand',
  noAddress: (name: string) => `${name}, e-mailadres ontbreekt`,
  answers: {
    yes: 'doet mee',
    no: 'doet niet mee',
    waiting: 'nog geen antwoord',
    uninvited: 'niet uitgenodigd',
  },
  invitedOn: (day: string) => `uitgenodigd op ${day}`,
  remindedOn: (day: string) => `herinnerd op ${day}`,
  answeredOn: (day: string) => `op ${day}`,

  newTitle: 'Voeg een organisatie toe',
  newLead: 'Heb je ze al in een lijst? Importeer of plak dan je werkblad.',
  code: 'Code',
  codeOptional: 'Code (mag leeg blijven)',
  codeHint:
    'Kort en uniek, zoals POL. Laat je dit leeg, dan maken we er een van de naam. De code kan later niet veranderen.',
  contactLater: 'Weet je nog niet wie het wordt? Laat dit leeg en vul het later aan.',
  addAnother: 'Voeg toe en door met de volgende',
  addedOne: (name: string, count: number) =>
    `${name} is toegevoegd. Je hebt nu ${n(count, 'organisatie', 'organisaties')}.`,
  toList: 'Naar de lijst',
  name: 'Naam',
  kindHint: 'Bijvoorbeeld politie, gemeente of vrouwenopvang.',
  standingHint:
    'Ontvangen min gestuurd over eerdere rondes. Doet de organisatie voor het eerst mee? Laat 0 staan.',
  addNow: 'Voeg toe',
  save: 'Bewaar',
  saveYours: 'Bewaar wat ik typte',

  details: 'Gegevens',
  contactsIntro:
    'Zij spreken voor de organisatie: ze antwoorden, bieden plekken aan en zien hun eigen mensen.',
  noContactsYet: 'Er is nog geen contactpersoon.',
  who: 'Naam',
  email: 'E-mailadres',
  state: 'Stand',
  mayEnter: 'kan inloggen',
  notInvited: 'nog niet uitgenodigd',
  actions: 'Doen',
  invite: 'Nodig uit',
  inviteOne: (name: string) => `Nodig ${name} uit`,
  stop: 'Haal weg',
  leavingTitle: (name: string) => `Haal ${name} weg als contactpersoon?`,
  leaving: (name: string, organisation: string) =>
    `${name} kan dan meteen niet meer bij ${organisation} en krijgt er geen mail meer over.`,
  leavingLast: (name: string, organisation: string) =>
    `${name} is de enige contactpersoon. Daarna is er niemand meer die antwoordt en plekken aanbiedt voor ${organisation}. Neemt iemand anders het over? Voeg die persoon dan hieronder toe, en kies ${name} bij “Neemt het over van”.`,
  leavingYes: 'Ja, haal weg',
  leavingNo: 'Nee, laat staan',
  former: 'Eerder contactpersoon',
  formerLine: (name: string, day: string) => `${name}, tot ${day}`,
  addContact: 'Voeg een contactpersoon toe',
  contactName: 'Naam van de contactpersoon',
  contactEmail: 'E-mailadres van de contactpersoon',
  contactEmailHint: (invited: boolean): string =>
    invited
      ? 'Het eigen werkadres. De organisatie is al uitgenodigd, dus deze persoon krijgt meteen een mail.'
      : 'Het eigen werkadres: daarmee logt deze persoon in.',
  replaces: 'Neemt het over van',
  replacesHint: 'Wie stopt, kan daarna niet meer bij deze organisatie.',
  replacesNobody: 'niemand, komt erbij',
  answerTitle: 'Doet deze organisatie mee?',
  answerIntro:
    'De contactpersoon antwoordt zelf. Hoorde je het op een andere manier, dan noteer je het hier.',
  sayYes: 'Doet mee',
  sayNo: 'Doet niet mee',
  inviteNow: 'Nodig deze organisatie uit',
  remindNow: 'Stuur een herinnering',
  sites: 'Locaties',
  sitesIntro: 'De contactpersoon houdt ze bij.',
  noSites: 'Er is nog geen locatie.',
  site: 'Locatie',
  whereText: 'Waar',
  secret: 'geheim',
  hostRings: 'de gastheer of gastvrouw belt',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  title: 'Organisations',
  lead: (all, invited, answered) =>
    `${n(all, 'organisation', 'organisations')}: ${invited} invited, ${answered} answered.`,
  add: 'Add an organisation',
  empty: 'There are no organisations yet',
  emptyText: 'Import your workbook, or add organisations one by one.',
  toImport: 'Import the workbook',
  todo: 'To do now',
  todoEmpty: 'There is nothing to do: everybody is invited and has answered.',
  inviteTitle: (count) =>
    count === 1 ? 'Organisation is not invited yet' : 'Organisations are not invited yet',
  inviteNote: 'All contact persons get a mail with a link to sign in and answer.',
  inviteAll: (count) => (count === 1 ? 'Invite this one' : `Invite all ${count}`),
  remindTitle: (count) =>
    count === 1 ? 'Organisation has not answered yet' : 'Organisations have not answered yet',
  remindAll: 'Send a reminder',
  remindLater: 'A mail went out today already. You can remind them tomorrow.',
  contactTitle: (count) =>
    count === 1 ? 'Organisation has no contact person' : 'Organisations have no contact person',
  contactNote: 'Without a contact person with a mail address you cannot invite an organisation.',
  look: 'Look',
  names: (names) =>
    names.length > 3
      ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
      : new Intl.ListFormat('en-GB').format(names),
  done: {
    ...reached.en,
    toegevoegd: () => 'The organisation has been added. Now add a contact person.',
    compleet: () => 'The organisation has been added, with the contact person.',
    bewaard: () => 'Saved.',
    contact: () => 'The contact person has been added.',
    overgedragen: () =>
      'The contact persons are up to date. Whoever stops can no longer open this organisation.',
    antwoord: () => 'The answer has been saved.',
    mail: () => 'The mail is on its way.',
  },
  filters: 'Which organisations',
  filter: {
    all: 'All',
    waiting: 'No answer yet',
    uninvited: 'Not invited',
    yes: 'Takes part',
    no: 'Does not take part',
    contactless: 'No contact person',
  },
  nobody: 'There is no organisation in this list now.',
  organisation: 'Organisation',
  kind: 'Kind',
  region: 'Region',
  contacts: 'Contact persons',
  contact: 'Contact',
  answer: 'Answer',
  standing: 'Standing',
  noContact: 'nobody yet',
  noAddress: (name) => `${name}, mail address missing`,
  answers: {
    yes: 'takes part',
    no: 'does not take part',
    waiting: 'no answer yet',
    uninvited: 'not invited',
  },
  invitedOn: (day) => `invited on ${day}`,
  remindedOn: (day) => `reminded on ${day}`,
  answeredOn: (day) => `on ${day}`,

  newTitle: 'Add an organisation',
  newLead: 'Do you have them in a list? Then import or paste your workbook.',
  code: 'Code',
  codeOptional: 'Code (may stay empty)',
  codeHint:
    'Short and unique, such as POL. Leave it empty and we make one from the name. The code cannot change later.',
  contactLater: 'You do not know yet who it will be? Leave this empty and add it later.',
  addAnother: 'Add, and on to the next',
  addedOne: (name, count) =>
    `${name} has been added. You now have ${n(count, 'organisation', 'organisations')}.`,
  toList: 'To the list',
  name: 'Name',
  kindHint: 'For example police, municipality or shelter.',
  standingHint:
    'Received minus sent over earlier rounds. Does the organisation take part for the first time? Leave it at 0.',
  addNow: 'Add',
  save: 'Save',
  saveYours: 'Save what I typed',

  details: 'Details',
  contactsIntro: 'They speak for the organisation: they answer, offer places and see their own people.',
  noContactsYet: 'There is no contact person yet.',
  who: 'Name',
  email: 'Mail address',
  state: 'State',
  mayEnter: 'can sign in',
  notInvited: 'not invited yet',
  actions: 'Do',
  invite: 'Invite',
  inviteOne: (name) => `Invite ${name}`,
  stop: 'Take away',
  leavingTitle: (name) => `Take ${name} away as contact person?`,
  leaving: (name, organisation) =>
    `${name} can then no longer open ${organisation}, from that moment, and gets no mail about it any more.`,
  leavingLast: (name, organisation) =>
    `${name} is the only contact person. After that nobody answers and offers places for ${organisation}. Does somebody else take over? Then add that person below, and choose ${name} at “Takes over from”.`,
  leavingYes: 'Yes, take away',
  leavingNo: 'No, leave it',
  former: 'Contact person before',
  formerLine: (name, day) => `${name}, until ${day}`,
  addContact: 'Add a contact person',
  contactName: 'Name of the contact person',
  contactEmail: 'Mail address of the contact person',
  contactEmailHint: (invited) =>
    invited
      ? 'The own address at work. The organisation is invited already, so this person gets a mail at once.'
      : 'The own address at work: this person signs in with it.',
  replaces: 'Takes over from',
  replacesHint: 'Whoever stops can no longer open this organisation.',
  replacesNobody: 'nobody, this person is added',
  answerTitle: 'Does this organisation take part?',
  answerIntro: 'The contact person answers. If you heard it in another way, note it here.',
  sayYes: 'Takes part',
  sayNo: 'Does not take part',
  inviteNow: 'Invite this organisation',
  remindNow: 'Send a reminder',
  sites: 'Sites',
  sitesIntro: 'The contact person keeps them.',
  noSites: 'There is no site yet.',
  site: 'Site',
  whereText: 'Where',
  secret: 'secret',
  hostRings: 'the host rings',
};

export const words = { nl, en };
export type MemberWords = typeof nl;
