import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  lead: (all: number, invited: number, answered: number) =>
    `${dutch.count(all, 'organisatie', 'organisaties')}: ${invited} uitgenodigd, ${answered} gaven antwoord.`,
  mailBack: 'Bekijk de mail van dit programma',
  mailFailed: (count: number) => `mislukt: ${dutch.number(count)}`,
  add: 'Voeg een organisatie toe',
  empty: 'Er zijn nog geen organisaties',
  emptyText: 'Importeer je werkblad, of voeg organisaties een voor een toe.',
  toImport: 'Importeer het werkblad',
  todo: 'Nu te doen',
  todoEmpty: 'Er is niets te doen: iedereen is uitgenodigd en heeft geantwoord.',
  inviteTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie is nog niet uitgenodigd', 'Organisaties zijn nog niet uitgenodigd'),
  inviteNote: 'Alle contactpersonen krijgen een mail met een link om in te loggen en te antwoorden.',
  shortage: 'Bekijk eerst wat er te kort was',
  inviteAll: (count: number) => dutch.agree(count, 'Nodig deze uit', `Nodig alle ${dutch.number(count)} uit`),
  remindTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft nog niet geantwoord', 'Organisaties hebben nog niet geantwoord'),
  remindAll: 'Stuur een herinnering',
  remindLater: 'Vandaag ging er al een mail uit. Morgen kun je herinneren.',
  contactTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft geen contactpersoon', 'Organisaties hebben geen contactpersoon'),
  contactNote: 'Zonder contactpersoon met een e-mailadres kun je een organisatie niet uitnodigen.',
  names: (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} en nog ${names.length - 3}` : dutch.list(names),
  filters: 'Welke organisaties',
  nobody: 'In dit rijtje staat nu geen organisatie.',
  search: 'Zoek op naam, code of contactpersoon',
  anyKind: 'Elke soort',
  anyRegion: 'Elke regio',
  idle: 'Vink organisaties aan en kies wat je wilt doen',
  picked: (count: number) => `${dutch.number(count)} gekozen`,
  clear: 'Wis keuze',
  pick: 'Kies',
  pickOne: (name: string) => `Kies ${name}`,
  pickAll: 'Kies alle organisaties op deze bladzijde',
  nothingPicked: 'Kies eerst een of meer organisaties.',
  invitePicked: (count: number | null) =>
    count === null ? 'Nodig uit' : `Nodig ${dutch.count(count, 'organisatie', 'organisaties')} uit`,
  remindPicked: (count: number | null) =>
    count === null ? 'Herinner' : `Herinner ${dutch.count(count, 'organisatie', 'organisaties')}`,
  andOthers: (names: readonly string[]) => `en ${dutch.list(names)}`,
  organisation: 'Organisatie',
  contact: 'Contact',
  noContact: 'nog niemand',
  look: 'Bekijk',
};

const en: typeof nl = {
  lead: (all, invited, answered) =>
    `${english.count(all, 'organisation', 'organisations')}: ${invited} invited, ${answered} answered.`,
  mailBack: 'See the email of this programme',
  mailFailed: (count) => `failed: ${english.number(count)}`,
  add: 'Add an organisation',
  empty: 'There are no organisations yet',
  emptyText: 'Import your workbook, or add organisations one by one.',
  toImport: 'Import the workbook',
  todo: 'To do now',
  todoEmpty: 'There is nothing to do: everybody is invited and has answered.',
  inviteTitle: (count) =>
    english.agree(count, 'Organisation is not invited yet', 'Organisations are not invited yet'),
  inviteNote: 'All contact persons get an email with a link to sign in and answer.',
  shortage: 'See first what was short',
  inviteAll: (count) => english.agree(count, 'Invite this one', `Invite all ${english.number(count)}`),
  remindTitle: (count) =>
    english.agree(count, 'Organisation has not answered yet', 'Organisations have not answered yet'),
  remindAll: 'Send a reminder',
  remindLater: 'An email went out today already. You can remind them tomorrow.',
  contactTitle: (count) =>
    english.agree(count, 'Organisation has no contact person', 'Organisations have no contact person'),
  contactNote: 'Without a contact person with an email address you cannot invite an organisation.',
  names: (names) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : english.list(names),
  filters: 'Which organisations',
  nobody: 'There is no organisation in this list now.',
  search: 'Search by name, code or contact person',
  anyKind: 'Any kind',
  anyRegion: 'Any region',
  idle: 'Tick organisations and choose what to do',
  picked: (count) => `${english.number(count)} chosen`,
  clear: 'Clear choice',
  pick: 'Choose',
  pickOne: (name) => `Choose ${name}`,
  pickAll: 'Choose all organisations on this page',
  nothingPicked: 'First choose one or more organisations.',
  invitePicked: (count) =>
    count === null ? 'Invite' : `Invite ${english.count(count, 'organisation', 'organisations')}`,
  remindPicked: (count) =>
    count === null ? 'Remind' : `Remind ${english.count(count, 'organisation', 'organisations')}`,
  andOthers: (names) => `and ${english.list(names)}`,
  organisation: 'Organisation',
  contact: 'Contact',
  noContact: 'nobody yet',
  look: 'Look',
};

export const words = { nl, en };

export type MembersWords = typeof nl;
