import { english } from '../language/grammar.ts';
import type { WebWords } from './words-web-nl.ts';

const forms: WebWords['kind'] = {
  organisations: ['organisation', 'organisations'],
  places: ['place', 'places'],
  signUps: ['sign-up', 'sign-ups'],
  exclusions: ['exclusion', 'exclusions'],
  locks: ['visit decided already', 'visits decided already'],
};

export const en: WebWords = {
  title: 'Import',
  crumbs: 'Where you are',
  uploadLead:
    'Hand in your workbook as it is. You first see what is in it. Nothing changes in the round yet.',
  file: 'Workbook',
  fileHint: 'A spreadsheet (.xlsx, .xls, .xlsb or .ods) or csv files, 20 MB at most together.',
  paste: 'Or paste cells',
  pasteHint:
    'Copy a sheet in Excel with its column names. Paste more sheets below each other, with an empty line between them.',
  look: 'See what is in it',
  exampleTitle: 'Practise with an example',
  exampleIntro: 'An invented round. The rough workbook has the mistakes that you meet in reality.',
  tidy: 'Take the tidy workbook',
  rough: 'Take the rough workbook',
  earlier: 'Earlier imports',
  earlierNone: 'You have not imported anything into this round yet.',
  when: 'When',
  outcome: 'How it stands',
  notDone: 'Not imported yet',
  goOn: 'Go on',
  takeBack: 'Throw away',
  takeBackOf: (file) => `Throw away: ${file}`,
  done: 'Imported',
  pasted: 'Pasted cells',
  download: 'Download the round as a workbook',
  summaryTitle: 'Something is not right yet',
  nothingGiven: 'Choose a file or paste cells.',
  both: 'Choose a file or paste cells, not both.',
  oneWorkbook: 'Hand in one spreadsheet at a time.',

  checkTitle: 'See what is in it',
  kind: forms,
  counted: (kind, count) => `${count} ${forms[kind][count === 1 ? 0 : 1]}`,
  and: (parts) =>
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? ''),
  contains: (what) => `In this file: ${what}.`,
  nothingInIt: 'There is nothing of a round in this file.',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  wrongs: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
  toSolve: (what) => `Look at ${what}.`,
  refusals: (count) => (count === 1 ? 'One text was not taken.' : `${count} texts were not taken.`),
  allWell: 'All of it can be used.',
  decideTitle: (count) => `Choose (${count})`,
  decideIntro: 'The most likely answer is chosen already. If it is right, you need not do anything.',
  wrongTitle: (count) => `Not right (${count})`,
  wrongIntro: 'Type what should be there. If you leave a field as it is, what is said with it happens.',
  refusedTitle: (count) => `Not taken (${count})`,
  refusedIntro: 'This does not belong in the round. It is not kept anywhere.',
  typedTitle: (count) => `Filled in by you (${count})`,
  typedIntro: 'Empty a field, and what is in the file counts again.',
  mendedTitle: (count) =>
    count === 1 ? '1 thing was mended for you' : `${count} things were mended for you`,
  where: 'Where',
  what: 'What',
  cell: (sheet, cell) => [sheet, cell && `cell ${cell}`].filter(Boolean).join(', '),
  orType: 'Or type what should be there',
  typeInstead: 'What should be there',
  typeAgain: 'New text, without data of clients',
  bsnHint: 'Was it not a BSN? Tick that and type the text again, because the old one was not kept.',
  leaveOut: 'Leave this out',
  moreFindings: (count) =>
    `There ${english.agree(count, 'is', 'are')} ${count} more. You see ${english.agree(count, 'it', 'them')} when these are solved.`,

  newer: 'Something else has been filled in here since',
  newerText:
    'That was you in another window, or somebody else. Nothing was saved. What you filled in is still below. Save it again, or take what is there now.',
  newerNow: 'Is there now',
  newerYours: 'You filled in',
  newerNothing: 'Nothing yet',
  newerTake: 'Take what is there now',

  changesTitle: 'What this changes in the round',
  changesCaption: 'Per kind: what is new, what changes and what stays the same',
  inFile: 'In this file',
  fresh: 'New',
  changed: 'Changes',
  same: 'Stays the same',
  wasChanged: 'Changed',
  stayedSame: 'Stayed the same',
  importedOf: (taken, of) => `${taken} of ${of}`,
  staying: (what) => `In the round and not in this file: ${what}. That stays.`,
  nothingChanges: 'The round has this already. Importing changes nothing.',
  locksLost: (count) =>
    count === 1
      ? 'Mind: 1 visit that was decided ends, because that day is no longer at the place.'
      : `Mind: ${count} visits that were decided end, because those days are no longer at the place.`,
  keptAnswers: (count) =>
    count === 1
      ? '1 person sent the form, or has an answer from the manager. What it says stays; the workbook says something else.'
      : `${count} people sent the form, or have an answer from the manager. What it says stays; the workbook says something else.`,
  keptWithdrawn: (count) =>
    count === 1
      ? '1 person in this file has withdrawn and does not come back.'
      : `${count} people in this file have withdrawn and do not come back.`,
  recount: 'Save and count again',
  leftOutTitle: (count) =>
    count === 1
      ? 'This does not come along if you import now'
      : `These ${count} things do not come along if you import now`,
  leftOutIntro: 'You can still mend them above, or later with a new file.',
  andMore: (count) => `And ${count} more`,
  otherFile: 'Choose another file',
  lost: {
    none: 'is left out',
    'row-left-out': 'this row does not take part',
    'rows-left-out': 'these rows do not take part',
    'choice-left-out': 'this choice is left out',
    'cell-left-empty': 'this cell stays empty',
    'day-left-out': 'this day is left out',
    'slot-left-out': 'these days of the place do not take part',
    'column-left-out': 'this column is not read',
    'sheet-left-out': 'this sheet is not read',
    'part-removed': 'this part stays out',
    'treated-as-secret': 'the place is secret',
    'treated-as-no': 'this says no',
    'counts-as-one': 'this says 1',
    'last-row-counts': 'the last row counts',
    'import-waits': 'this row is left out',
  },
  'person-not-there': 'this person is not in the round',
  'place-not-there': 'this place is not in the round',
  confirm: 'Yes, import without what stands above',
  confirmError: 'Read what does not come along, and tick that this is right.',
  blockingError: (place) => `${place}: solve this first.`,
  questionError: (place) => `${place}: here is a new question.`,
  refusedTyped: (place) => `${place}: what you typed must not be kept. Type it without those data.`,
  importAll: (what) => `Import ${what}`,
  importSome: (taken, what) => `Import ${taken} of ${what}`,
  importNothing: 'Import',
  later: 'Save and go on later',
  discard: 'Throw this import away',

  toOrganisations: 'To the organisations',
  doneTitle: 'The import is done',
  doneLead: (what) => `In the round are now ${what} from this file.`,
  doneSame: 'The round had everything in this file already. Nothing has changed.',
  resultTitle: 'What happened',
  notTakenTitle: (count) => `Did not come along (${count})`,
  toMatching: 'Go to the matching',
  another: 'Import another file',
};
