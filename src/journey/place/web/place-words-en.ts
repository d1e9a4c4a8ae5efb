import { english } from '../../../language/grammar.ts';
import type { nl } from './place-words-nl.ts';

export const en: typeof nl = {
  crumbs: 'Where you are',
  places: 'Places',
  rounds: 'For which round',
  refuses: 'You do not take part in this round',
  refusesText: 'So nobody can choose these places. If you add a place, you take part again.',
  toAnswer: 'To the answer',
  notChoosable: 'cannot be chosen now',
  lead: (round, from, to) =>
    from && to
      ? `What you show in ${round}. Visits are from ${from} up to and including ${to}.`
      : `What you show in ${round}.`,
  noRound: 'There is no round now',
  noRoundText: 'As soon as there is a new round, you can add places here.',
  empty: 'There is no place yet',
  emptyText: 'Add what a visitor can see with you. A title, where it is, a day and who receives are enough.',
  add: 'Add a place',
  place: 'Place',
  days: 'Days and seats',
  status: 'How it stands',
  actions: 'Do',
  statuses: { open: 'open', 'no-days': 'no days yet', withdrawn: 'takes no part any more' },
  next: {
    'no-days': 'Fill in a day. Then people can choose this place.',
    withdrawn: 'Nobody can choose this place.',
  },
  edit: 'Change',
  copy: 'Take over in a new place',
  copyShort: 'Copy',
  of: (title) => `: ${title}`,
  earlier: 'From the round before',
  earlierIntro: (round) =>
    `These places were in ${round} and are not in this round yet. You only fill in the days again.`,
  take: 'Take over',
  secret: 'secret location',
  noHost: 'no host yet',
  tooSmall: 'too few seats for the minimum',
  tooSmallText: (days, minimum) =>
    `Like this nobody can come on ${days}: at least ${english.count(minimum, 'visitor comes', 'visitors come')}, or none. Give more seats, or make the minimum lower.`,
  seats: (count) => english.count(count, 'seat', 'seats'),
  slot: (days, count) => `${days} · ${english.count(count, 'seat', 'seats')}`,
  added: (choosable) => `The place is there. ${choosable}`,
  choosable: {
    open: 'People can choose this place now.',
    closed: 'Choosing is over in this round.',
  },
  choosableFrom: (day) =>
    day === null
      ? 'People can choose this place once the coordinator has chosen the dates.'
      : `People can choose this place from ${day}.`,
  saved: 'Saved.',
  deleted: 'The place is deleted.',
  withdrawn: 'The place takes no part any more. Who chose it gets an email.',

  choose: 'Which organisation offers this place?',
  chooseOne: 'Choose an organisation',
  organisation: 'Organisation',
  further: 'Go on',
  newTitle: 'New place',
  newLead: 'Fill in a title, where it is, a day and who receives. The rest may come later.',
  copiedLead:
    'Everything is taken over except the days. See whether the title is still right and fill in a day.',
  editLead: 'People who chose this place get an email when you change the days.',
  lateTitle: 'The day of the match has passed',
  lateText: (day) =>
    `It was ${day}. Perhaps nobody comes to a new place any more. Call or mail the coordinator first.`,
  stoppedTitle: 'This place takes no part any more',
  stoppedText: 'Fill in a day and save. Then people can choose the place again.',

  what: 'What do you show?',
  title: 'Title',
  titleHint: 'For example “A day with the community police officer”.',
  description: 'What do you see that day? (may be empty)',
  descriptionHint: 'A few sentences. Everybody can read this: mention no names of people.',
  where: 'Where is it?',
  whereHint: 'An address is never on a public page.',
  openPlace: 'We will say later; the place is not secret',
  secretPlace: 'That is secret. The address is not in Wisselstage.',
  secretSite: 'Secret site: this place is secret as well.',
  when: 'Days and seats',
  whenHint: (from, to) =>
    `Tick the days on which you receive visitors, from ${from} up to and including ${to}.`,
  whenAny: 'Does a visit take two days? Then fill in the second day as well.',
  row: (number) => `Day ${number}`,
  day: 'Date',
  secondDay: 'Second day (only when there are two)',
  nthDay: (number) => `Day ${number} of this visit`,
  grid: 'Days to tick',
  gridWeek: 'Week of',
  gridSeats: 'Seats on each day that you tick',
  gridAdd: 'Put the days in the list',
  rows: 'The list of days: other seats, or a visit of several days',
  seatsOn: 'Seats',
  seatsHint: 'How many visitors can come at the same time.',
  moreDays: 'Another day',
  drop: 'Take away',
  minimum: 'At least so many visitors a day',
  minimumHint: 'With fewer, nobody comes that day. Mostly this is 1.',
  who: 'Who receives?',
  hostRow: (number) => `Host ${number}`,
  hostName: 'Name',
  hostEmail: 'Mail address (may be empty)',
  hostHint: 'Names are never on a public page.',
  moreHosts: 'Another host',
  condition: 'Who may come?',
  conditions: {
    none: 'Everybody may come',
    'own-declaration': 'Visitors sign a declaration of their own',
    screening: 'We see the visitor’s screening first',
    'client-contact': 'Certain functions only: who works with clients',
  },
  conditionHints: {
    none: '',
    'own-declaration': 'Somebody declares that nothing stands in the way of a visit.',
    screening: 'Such as a certificate of conduct. We only keep that you saw it, never the paper.',
    'client-contact': 'Below you can say which functions those are.',
  },
  functions: 'Which functions? (may be empty)',
  functionsHint: 'Only with “Certain functions only”, for example “case managers and police officers”.',
  kit: 'The day itself (may come later)',
  kitHint: 'Only people who come to you read this. Language and accessibility can be read by everybody.',
  startTime: 'Begins at',
  endTime: 'Lasts until',
  meeting: 'Where do you report?',
  meetingSecret: 'With a secret place: a public spot, without a street or digits.',
  askFor: 'Who do you ask for?',
  bring: 'What do you bring?',
  dress: 'What do you wear?',
  dosDonts: 'What do you do and not do?',
  languages: 'Language',
  accessibility: 'Accessibility',
  accessibilityHint: 'For example: lift, stairs, noise, wheelchair.',
  save: 'Save',
  saveNew: 'Add',
  saveYours: 'Save what I typed',
  cancel: 'Do not save',

  summary: 'Something is not right yet',
  faults: {
    required: (label) => `Fill in “${label}”.`,
    'too-long': (label) => `“${label}” is too long. Make it shorter.`,
    email: (label) => `Fill in an address such as name@organisation.example at “${label}”.`,
    number: (label) => `Fill in a number from 1 to 999 at “${label}”.`,
    choice: (label) => `Choose one of the possibilities at “${label}”.`,
    day: (label) => `Choose a day that exists at “${label}”.`,
    time: (label) => `Fill in a time such as 09:00 at “${label}”.`,
    order: () =>
      'This lasts longer than 16 hours. Is the end right? Of a night shift it may be the next morning.',
    whereabouts: (label) =>
      `Leave out street, number, postcode and links at “${label}”, and other numbers too. Of a secret place we keep nothing that leads to the address.`,
    bsn: (label) =>
      `“${label}” holds what looks like a citizen service number (BSN). Take it away. If it is not one, tick that at the bottom.`,
    person: (label) =>
      `Take the name, phone number or email address away at “${label}”: everybody can read this. Put it with “The day itself”.`,
    past: (label) => `The day at “${label}” is over. Choose a later day.`,
    outside: (label) => `The day at “${label}” is outside the period of this round.`,
    twice: (label) => `The day at “${label}” is there already. Choose another, or leave it empty.`,
    'same-day': (label) => `“${label}” has the same first day once more. Add up the seats.`,
    'too-few-seats': (label) => `“${label}” has fewer seats than the minimum. Then nobody can ever come.`,
    'fixed-seats': (label) => `At “${label}” more people are fixed already than there are seats.`,
    'too-often': () =>
      'The days have changed so often today. Who chose the place gets an email each time. Save them tomorrow.',
  },
  touchesTitle: 'On a day that changes somebody is fixed already',
  touches: (count, days) =>
    `${english.count(count, 'visit is', 'visits are')} fixed on ${days}. If you save this, ${english.agree(count, 'it is', 'they are')} lost.`,
  touchesWho: (names) => `They are of: ${names}.`,
  touchesYes: 'Yes, save all the same',

  stop: 'Take away or copy',
  whoComes: 'You hear who comes after the match. Until then it is theirs who choose.',
  stopIntro:
    'Is it not possible after all? Then take the place out of this round. Is another place like this one? Then take this one over.',
  stopLink: 'Take this place away',
  stopTitle: (title) => `Take “${title}” away?`,
  stopFree: 'Nobody chose this place. It is deleted.',
  stopChosen: (choices) =>
    choices === 0
      ? 'This place is in use. So it stays in the list, without days.'
      : `${english.count(choices, 'person', 'people')} chose this place and ${english.agree(choices, 'gets', 'get')} an email. The days are dropped and nobody can choose the place any more.`,
  stopLocks: (count) =>
    `${english.count(count, 'visit that is fixed is', 'visits that are fixed are')} lost.`,
  stopHosts: (count) =>
    `${english.count(count, 'sign-up names', 'sign-ups name')} this place as where somebody receives.`,
  stopNames: (names) => `They are: ${names}.`,
  stays: 'The place was not taken away',
  staysText:
    'Somebody changed the place since you saw this question. Below is how it is now. Do you still want to take it away? You can do so at the bottom.',
  stopYes: 'Yes, take it away',
  stopNo: 'No, leave it',
};
