import { reached } from '../../../journey/programme/programme-reach.ts';
import type { WithoutPermission } from '../../../journey/sign-up/sign-up-permission.ts';
import { managersReached } from '../../../journey/sign-up/sign-up-reach.ts';
import { capital, dutch, english } from '../../../language/grammar.ts';

/** When, in a sentence: near days by distance, far ones by date. */
const whenNl = (days: number, day: string): string =>
  days === 0 ? 'vandaag' : days === 1 ? 'morgen' : days <= 21 ? `over ${days} dagen` : `op ${day}`;
const whenEn = (days: number, day: string): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : days <= 21 ? `in ${days} days` : `on ${day}`;

type Say = (days: number, day: string) => string;

const nl = {
  leadBegin: 'Deze ronde is nog leeg. Kies waarmee je begint; je kunt later altijd nog iets anders doen.',
  waits: (count: number): string =>
    count === 0
      ? 'Er wacht nu niets op jou.'
      : dutch.agree(count, 'Er wacht één ding op jou.', `Er wachten ${dutch.inWords(count)} dingen op jou.`),
  next: {
    signUpOpens: (days, day) => `Het aanmelden begint ${whenNl(days, day)}.`,
    signUpCloses: (days, day) => `Het aanmelden sluit ${whenNl(days, day)}.`,
    choosingCloses: (days, day) => `Het kiezen sluit ${whenNl(days, day)}.`,
    matchOn: (days, day) => `De match is ${whenNl(days, day)}.`,
    replyBy: (_, day) => `Antwoorden kan nog tot en met ${day}.`,
    firstDay: (days, day) => `De eerste stages zijn ${whenNl(days, day)}.`,
    lastDay: (days, day) => `De laatste stages zijn ${whenNl(days, day)}.`,
    lookBackOn: (days, day) => `Het terugkijken is ${whenNl(days, day)}.`,
  } as Record<string, Say>,
  /** Nothing is to come any more. */
  past: {
    signUpOpens: 'Het aanmelden is open.',
    signUpCloses: 'Het aanmelden is gesloten.',
    choosingCloses: 'Het kiezen is gesloten.',
    matchOn: 'De dag van de match is voorbij.',
    replyBy: 'De tijd om te antwoorden is voorbij.',
    firstDay: 'De stages zijn begonnen.',
    lastDay: 'De stages zijn voorbij.',
    lookBackOn: 'Deze ronde is klaar.',
  } as Record<string, string>,
  /** What a button of the list of things to do did, with how many it reached. */
  done: {
    ...reached.nl,
    'remind-all': managersReached.nl,
  } as Record<string, (count: number) => string>,
  periodSaved: 'De data zijn bewaard.',
  periodFits: 'Alle dagen van de stageplekken vallen in de periode van de stages.',
  periodOutside: (count: number): string =>
    dutch.count(
      count,
      'dag van een stageplek valt buiten de periode van de stages.',
      'dagen van stageplekken vallen buiten de periode van de stages.',
    ),
  toSettings: 'Terug naar data en regels',
  settings: 'Data en regels',
  steps: 'De weg van deze ronde',
  states: { done: 'klaar', undone: 'niet gedaan', now: 'nu', later: 'later' },
  step: {
    invite: 'Uitnodigen',
    'sign-up': 'Aanmelden',
    choose: 'Kiezen',
    match: 'Matchen',
    reply: 'Antwoord',
    visits: 'Stages',
    'look-back': 'Terugblik',
  },
  noOrganisations: 'nog niemand',
  answeredOf: (answered: number, all: number) => `${answered} van ${all} geantwoord`,
  organisationCount: (count: number) => dutch.count(count, 'organisatie', 'organisaties'),
  from: (day: string) => `vanaf ${day}`,
  until: (day: string) => `t/m ${day}`,
  on: (day: string) => `op ${day}`,
  proposal: (number: number) => `voorstel ${number}`,
  busy: 'bezig',
  noDate: 'geen datum',
  must: 'Eerst dit',
  mustEmpty: 'Niets moet nu. Hieronder staat wat je al kunt doen.',
  can: 'Kan ook al',
  rest: (count: number): string =>
    dutch.agree(count, 'Alles: nog één ding', `Alles: nog ${dutch.inWords(count)} dingen`),
  todoEmpty: 'Er is niets te doen. Alles is bijgewerkt.',
  over: 'Deze ronde is klaar',
  overText: 'Er is niets meer te doen. Kijk wat de ronde bracht, en deel het.',
  toReport: 'Bekijk de opbrengst',
  figures: 'Hoe staan we ervoor',
  figuresCounted: 'Wie al plekken of mensen heeft, telt als uitgenodigd en beantwoord.',
  invited: 'Uitgenodigd',
  answered: 'Beantwoord',
  offering: 'Biedt plekken',
  signUps: 'Aangemeld',
  permission: 'Toestemming',
  ready: 'Klaar',
  ofOrganisations: (all: number) => `van ${dutch.count(all, 'organisatie', 'organisaties')}`,
  offeringNote: (all: number, places: number, seats: number) =>
    `van ${all} · ${dutch.count(places, 'plek', 'plekken')}, ${dutch.count(seats, 'stoel', 'stoelen')}`,
  wanted: (visits: number) => `willen samen ${dutch.count(visits, 'stage', 'stages')}`,
  permissionNote: (all: number, without: WithoutPermission): string =>
    [
      `van ${dutch.count(all, 'persoon', 'mensen')}`,
      ...(without.refused > 0 ? [`${without.refused} keer nee`] : []),
      ...(without.asked > 0 ? [`${without.asked} nog geen antwoord`] : []),
      ...(without['not-asked'] > 0 ? [`${without['not-asked']} nog niet gevraagd`] : []),
    ].join(' · '),
  readyNote: (all: number) => `voor de match, van ${all}`,
  demand: 'Vraag en aanbod per organisatie',
  demandIntro:
    'Gevraagd is hoe vaak mensen een organisatie kozen. Veel vraag is meer eerste keuzes dan stoelen.',
  demandFilters: 'Toon alleen',
  demandFilter: { all: 'Allemaal', offerless: 'Nog geen plek', much: 'Veel vraag' },
  demandAll: (count: number) => `Toon alle ${dutch.number(count)}`,
  demandNone: 'Hier staat nu geen organisatie.',
  heads: {
    name: 'Organisatie',
    kind: 'Soort',
    sends: 'Stuurt',
    seats: 'Stoelen',
    asked: 'Gevraagd',
    first: 'Eerste keuze',
    state: 'Stand',
  },
  secret: 'geheime locatie',
  stand: { much: 'veel vraag', balanced: 'in balans', 'no-places': 'geen plekken' },
  perDay: 'Vraag en aanbod per dag',
  perDayIntro:
    'De vraag telt elke gevraagde stage één keer, verdeeld over de dagen waarop die persoon vrij is en een gekozen plek ontvangt. Is dat meer dan er stoelen zijn, dan zijn er te weinig. Geheime plekken tellen hier niet mee.',
  perDaySummary: (days: number, short: number, room: number): string =>
    [
      dutch.count(days, 'dag', 'dagen'),
      short === 0 ? 'nergens te weinig stoelen' : `${short} met te weinig stoelen`,
      ...(room === 0 ? [] : [`${room} met ruimte`]),
    ].join(', '),
  perDayOpen: 'Bekijk per dag',
  day: 'Dag',
  seats: 'Stoelen',
  spread: 'Vraag',
  asked: (count: number) => `${dutch.count(count, 'persoon kan', 'mensen kunnen')} dan`,
  dayStand: { short: 'te weinig stoelen', enough: 'genoeg', room: 'ruimte' },
  beginTitle: 'Waarmee begin je?',
  beginImport: 'Neem je werkblad mee',
  beginImportText:
    'Importeer een Excel-bestand of plak de cellen. Je ziet wat er niet klopt voordat er iets wordt bewaard.',
  beginImportAction: 'Importeer het werkblad',
  beginInvite: 'Nodig organisaties uit',
  beginInviteText:
    'Elke contactpersoon krijgt een mail. Zij zetten hun plekken erin, en hun mensen melden zich aan.',
  beginInviteAction: 'Naar de organisaties',
  beginClone: 'Neem een eerdere ronde mee',
  beginCloneText: 'Maak een ronde met de stageplekken, huisregels en regels van een eerdere.',
  beginCloneAction: 'Maak een ronde',
};

const en: typeof nl = {
  leadBegin: 'This round is still empty. Choose what to begin with; you can always do something else later.',
  waits: (count) =>
    count === 0
      ? 'Nothing waits for you now.'
      : english.agree(
          count,
          'One thing waits for you.',
          `${capital(english.inWords(count))} things wait for you.`,
        ),
  next: {
    signUpOpens: (days, day) => `Sign-up opens ${whenEn(days, day)}.`,
    signUpCloses: (days, day) => `Sign-up closes ${whenEn(days, day)}.`,
    choosingCloses: (days, day) => `Choosing closes ${whenEn(days, day)}.`,
    matchOn: (days, day) => `The match is ${whenEn(days, day)}.`,
    replyBy: (_, day) => `Replies are due by ${day}.`,
    firstDay: (days, day) => `The first visits are ${whenEn(days, day)}.`,
    lastDay: (days, day) => `The last visits are ${whenEn(days, day)}.`,
    lookBackOn: (days, day) => `Looking back is ${whenEn(days, day)}.`,
  },
  past: {
    signUpOpens: 'Sign-up is open.',
    signUpCloses: 'Sign-up has closed.',
    choosingCloses: 'Choosing has closed.',
    matchOn: 'The day of the match is past.',
    replyBy: 'The time to reply is past.',
    firstDay: 'The visits have begun.',
    lastDay: 'The visits are over.',
    lookBackOn: 'This round is done.',
  },
  done: {
    ...reached.en,
    'remind-all': managersReached.en,
  },
  periodSaved: 'The dates are saved.',
  periodFits: 'All days of the places are in the period of the visits.',
  periodOutside: (count) =>
    english.count(
      count,
      'day of a place is outside the period of the visits.',
      'days of places are outside the period of the visits.',
    ),
  toSettings: 'Back to dates and rules',
  settings: 'Dates and rules',
  steps: 'The way of this round',
  states: { done: 'done', undone: 'not done', now: 'now', later: 'later' },
  step: {
    invite: 'Invite',
    'sign-up': 'Sign up',
    choose: 'Choose',
    match: 'Match',
    reply: 'Reply',
    visits: 'Visits',
    'look-back': 'Look back',
  },
  noOrganisations: 'nobody yet',
  answeredOf: (answered, all) => `${answered} of ${all} answered`,
  organisationCount: (count) => english.count(count, 'organisation', 'organisations'),
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  on: (day) => `on ${day}`,
  proposal: (number) => `proposal ${number}`,
  busy: 'busy',
  noDate: 'no date',
  must: 'First this',
  mustEmpty: 'Nothing has to be done now. Below is what you can do already.',
  can: 'Can be done already',
  rest: (count) =>
    english.agree(count, 'Everything: one more thing', `Everything: ${english.inWords(count)} more things`),
  todoEmpty: 'There is nothing to do. Everything is up to date.',
  over: 'This round is done',
  overText: 'There is nothing left to do. See what the round brought, and share it.',
  toReport: 'See what it brought',
  figures: 'Where we stand',
  figuresCounted: 'An organisation with places or people counts as invited and answered.',
  invited: 'Invited',
  answered: 'Answered',
  offering: 'Offer places',
  signUps: 'Signed up',
  permission: 'Permission',
  ready: 'Ready',
  ofOrganisations: (all) => `of ${english.count(all, 'organisation', 'organisations')}`,
  offeringNote: (all, places, seats) =>
    `of ${all} · ${english.count(places, 'place', 'places')}, ${english.count(seats, 'seat', 'seats')}`,
  wanted: (visits) => `want ${english.count(visits, 'visit', 'visits')} in all`,
  permissionNote: (all, without) =>
    [
      `of ${english.count(all, 'person', 'people')}`,
      ...(without.refused > 0 ? [`${without.refused} times no`] : []),
      ...(without.asked > 0 ? [`${without.asked} no answer yet`] : []),
      ...(without['not-asked'] > 0 ? [`${without['not-asked']} not asked yet`] : []),
    ].join(' · '),
  readyNote: (all) => `for the match, of ${all}`,
  demand: 'Demand and supply per organisation',
  demandIntro:
    'Asked is how often people chose an organisation. Much demand is more first choices than seats.',
  demandFilters: 'Show only',
  demandFilter: { all: 'All', offerless: 'No place yet', much: 'Much demand' },
  demandAll: (count) => `Show all ${english.number(count)}`,
  demandNone: 'There is no organisation here now.',
  heads: {
    name: 'Organisation',
    kind: 'Kind',
    sends: 'Sends',
    seats: 'Seats',
    asked: 'Asked',
    first: 'First choice',
    state: 'Status',
  },
  secret: 'secret location',
  stand: { much: 'much demand', balanced: 'in balance', 'no-places': 'no places' },
  perDay: 'Demand and supply per day',
  perDayIntro:
    'Demand counts every visit that is asked for once, spread over the days on which that person is free and a chosen place receives. When that is more than there are seats, there are too few. Secret places do not count here.',
  perDaySummary: (days, short, room) =>
    [
      english.count(days, 'day', 'days'),
      short === 0 ? 'nowhere too few seats' : `${short} with too few seats`,
      ...(room === 0 ? [] : [`${room} with room`]),
    ].join(', '),
  perDayOpen: 'See it per day',
  day: 'Day',
  seats: 'Seats',
  spread: 'Demand',
  asked: (count) => `${english.count(count, 'person', 'people')} can go then`,
  dayStand: { short: 'too few seats', enough: 'enough', room: 'room' },
  beginTitle: 'What do you begin with?',
  beginImport: 'Bring your workbook',
  beginImportText: 'Import an Excel file or paste the cells. You see what is wrong before anything is kept.',
  beginImportAction: 'Import the workbook',
  beginInvite: 'Invite organisations',
  beginInviteText: 'Every contact person gets an email. They put in their places, and their people sign up.',
  beginInviteAction: 'To the organisations',
  beginClone: 'Take an earlier round along',
  beginCloneText: 'Make a round with the places, house rules and rules of an earlier one.',
  beginCloneAction: 'Make a round',
};

export const words = { nl, en };
export type RoundWords = typeof nl;
