import { english } from '../../../../language/grammar.ts';
import type { nl } from './leak-words-nl.ts';

export const en: typeof nl = {
  register: 'Register of leaks',
  crumbs: 'Where you are',
  all: 'Something leaked',
  title: 'What leaked',
  closed: 'The place is closed',
  closedText: (moment) =>
    `Since ${moment} no email about the place goes out, and nobody sees anything of it.`,
  held: (count) => `${english.count(count, 'email waits', 'emails wait')}.`,
  opened: 'The place is open again',
  openedText: (moment, changed) =>
    `Since ${moment}. ${changed ? 'The address changed.' : 'The address stayed the same.'}`,
  what: 'This is closed',
  site: (name) => `Site: ${name}`,
  by: (name, as) => `Closed by ${name || 'somebody without an account'}, ${as}.`,
  roles: {
    contact: 'contact person',
    security: 'security manager',
    coordinator: 'coordinator',
    operator: 'operator',
  },
  next: 'What you do now',
  nextText: 'Ring the coordinators. They decide how it goes on, and open the place again.',
  call: (phone) => `Ring ${phone}`,
  clock: 'The 72 hours',
  clocks: {
    runs: (until, left) =>
      `Report the leak to the data protection authority before ${until}. There are ${left} hours left. Or write down why you do not report it.`,
    over: (until) =>
      `The 72 hours are over since ${until}. Report it all the same, and write down why it was later. Or write down why you do not report it.`,
    told: () => 'Reported to the data protection authority in time.',
    late: (until) => `Reported after the 72 hours, which ran until ${until}.`,
    not: () => 'Not reported. The reason is below.',
  },
  missing: (fields) => `Still to fill in: ${fields}.`,
  mail: 'People with a visit there',
  mailText: (count) =>
    `${english.count(count, 'person still has a visit there or receives', 'people still have a visit there or receive')} somebody. The email says that it is not as planned. It names no place and no day.`,
  mailNobody: 'Nobody has a visit there any more.',
  mailPress: (count) =>
    `Mail ${english.agree(count, 'this', 'these')} ${english.count(count, 'person', 'people')}`,
  mailed: (moment) => `Mailed on ${moment}.`,
  open: 'Open the place again',
  openText:
    'Emails that wait are then written anew. What is still true goes; the rest does not. Is there a new address? Change it at the site first.',
  address: 'Did the address change?',
  addressOptions: { yes: 'Yes, it is another address', no: 'No, it stays the same' },
  addressFault: 'Say first whether the address changed.',
  openPress: 'Open the place again',
  entry: 'What the register says',
  entryText:
    'This register must be there, also when you report nothing. Write down no names of clients, and no address of a secret place.',
  labels: {
    knownAt: 'Since when you know',
    happened: 'What happened',
    affected: 'Whom it affects, and how many people',
    consequences: 'What the consequences can be',
    measures: 'What you did about it and still do',
    authority: 'Does the data protection authority know?',
    authorityAt: 'When reported',
    authorityWhy: 'Why not, or why later',
    people: 'Do the people whom it is about know?',
    peopleAt: 'When told',
    peopleWhy: 'Why not, or why later',
    why: 'Why this is done',
  },
  knownHint: 'The 72 hours count from this moment.',
  affectedHint: 'Groups and numbers, no names.',
  tolds: { '': 'Not decided yet', told: 'Yes', not: 'No, and it need not' },
  save: 'Save',
  finish: 'Close this entry',
  finishText: 'The entry stays in the register.',
  finishPress: 'Close it',
  finished: (moment) => `Closed on ${moment}`,
  seen: 'Who could see what, and when',
  seenText:
    'From the log, the emails that left and the calendars that update themselves. What somebody passed on or kept nobody knows.',
  seenOwn: 'Only people of the own organisation. Of others a coordinator sees it.',
  seenSecret: 'Of who read something of a secret place themselves only the day is told.',
  seenNone: 'Nothing shows that anybody saw anything.',
  file: 'Download as a workbook',
  print: 'Print',
  heads: { who: 'Who', works: 'Works at', what: 'What', when: 'When' },
  pages: 'Pages',
  unknown: 'somebody whom we do not know any more',
  hows: {
    visit: 'Has or had a visit there',
    host: 'Receives there',
    mail: 'Got an email',
    calendar: 'Has a calendar that fetched it',
    certificate: 'Can have a certificate',
    page: 'Read on the site',
  },
  done: {
    dicht: 'The place is closed. The coordinators are told.',
    bewaard: 'Saved in the register.',
    gemaild: 'The email goes out.',
    open: 'The place is open again.',
    klaar: 'The entry is closed.',
  },
  faults: {
    bsn: (label) => `“${label}” holds a number that can be a BSN. Please take it out.`,
    'client-data': (label) =>
      `“${label}” holds something that can lead to somebody: a name, a number or an address. Please take it out.`,
    whereabouts: (label) =>
      `“${label}” holds something that can say where a place is: a street, a number or a link. Please take it out.`,
    moment: (label) => `Fill in a day and a time that exist at “${label}”.`,
    later: (label) => `“${label}” is in the future. Fill in when it was.`,
  },
};
