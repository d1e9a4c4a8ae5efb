import { english } from '../../language/grammar.ts';
import { type Said, shortened } from './said.ts';
import type { Words } from './words-nl.ts';

const { agree, count, either, list, number } = english;
const near = ({ list }: Said) => (list('near').length > 0 ? ` Do you mean ${either(list('near'))}?` : '');
const example = ({ examples: [one] }: Said) =>
  one ? ` For example: "${shortened(one.from, 40)}" is now "${shortened(one.to, 40)}".` : '';
const cells = (s: Said) => agree(s.count, 'In 1 cell', `In ${number(s.count)} cells`);
const listed = (s: Said) => {
  const named = s.list('hidden');
  return list(s.count > named.length ? [...named, `${number(s.count - named.length)} more`] : named);
};
const takesPart = (number: number) => `Choose whether ${agree(number, 'it takes part', 'they take part')}.`;
const people = (count: number) => english.count(count, 'person', 'people');
const named = (s: Said) =>
  list(s.list('names').map((name, index) => `${name} (row ${s.list('rows')[index]})`));
const differences = (s: Said) =>
  list(s.list('columns').map((column, index) => `"${column}" (${s.list('texts')[index]})`));
const parts = (s: Said) => `"${s.list('parts').join('", "')}"`;

export const en: Words = {
  groups: { mended: 'Mended', decide: 'You decide', wrong: 'Not right', refused: 'Not taken' },

  place: (sheet, row, column, subject = '') =>
    [
      sheet,
      row > 0 ? `row ${row}${subject && ` (${subject})`}` : '',
      column ? `column "${shortened(column)}"` : '',
    ]
      .filter(Boolean)
      .join(', '),

  more: (count) => agree(count, 'and 1 more row', `and ${number(count)} more rows`),

  findings: {
    'title-skipped': (s) =>
      `${agree(s.count, 'There is a title above the column names', `There are ${number(s.count)} lines above the column names`)}: "${shortened(s.examples[0]?.from ?? '', 60)}". It is not part of the data.`,
    'sheet-skipped': (s) =>
      `This sheet is not part of a round and was not read (${count(Number(s.examples[0]?.from ?? 0), 'row', 'rows')}).`,
    'sheet-without-cells': () => 'This sheet holds a chart or a dialog, and no cells. It was not read.',
    'cells-merged': (s) =>
      `Cells were merged${agree(s.count, '', ` in ${s.count} places`)} (${s.examples.map(({ from }) => from).join(', ')}). Each of them now holds what you saw.`,
    spaces: (s) => `${cells(s)} there were too many spaces. They are gone.`,
    corrected: (s) => `${cells(s)} is now what you typed.${s.examples[0]?.from === '…' ? '' : example(s)}`,
    'organisation-code': (s) => `${cells(s)} the code of an organisation stood for its name.${example(s)}`,
    'organisation-spelling': (s) =>
      `${cells(s)} the name of an organisation was spelled differently.${example(s)}`,
    'organisation-abbreviation': (s) => `${cells(s)} the name of an organisation was shortened.${example(s)}`,
    'place-code': (s) => `${cells(s)} the code of a place was written differently.${example(s)}`,
    'yes-no': (s) => `${cells(s)} another mark or word was read as yes or no.${example(s)}`,
    'number-notation': (s) => `${cells(s)} what was there was read as a number.${example(s)}`,
    'condition-spelling': (s) => `${cells(s)} the condition was written differently.${example(s)}`,
    'email-case': (s) => `${cells(s)} an email address had capitals. It is in lower case now.`,
    'email-notation': (s) => `${cells(s)} there was something too much in an email address.${example(s)}`,
    'day-notation': (s) => `${cells(s)} days were written differently.${example(s)}`,
    'day-range': (s) => `${cells(s)} all days of a period were filled in.${example(s)}`,
    'day-order': (s) => `${cells(s)} the days were put in order.${example(s)}`,
    'all-days': (s) =>
      `${cells(s)} it said "${s.examples[0]?.from ?? ''}". That is now every day on which a place receives somebody: ${(s.examples[0]?.to ?? '').split(', ').length} days.`,
    'capacity-notation': (s) => `${cells(s)} the number of visitors was written differently.${example(s)}`,
    'lock-day-in-slot': (s) =>
      `${cells(s)} there was a later day of a visit. The first day counts.${example(s)}`,
    'choice-twice': (s) =>
      `${cells(s)} there was a choice that this person had made already. The higher one counts.`,
    'slot-twice': (s) => `${cells(s)} a day was there twice. It counts once.`,
    'row-twice': (s) =>
      `${agree(s.count, 'A row was there twice', `${number(s.count)} rows were there twice`)}. ${s.examples.map(({ from, to }) => `Row ${from} is the same as row ${to}.`).join(' ')}`,
    'name-parts': (s) =>
      `In ${count(s.count, 'row', 'rows')} the name was in parts. They were put together.${example(s)}`,
    'day-columns': (s) =>
      `In ${count(s.count, 'row', 'rows')} the days were read from a column for each day.${example(s)}`,
    'choices-in-cell': (s) => `${cells(s)} there were several choices. They were put in order.${example(s)}`,

    'hidden-sheet': (s) =>
      `This sheet is hidden (${count(s.count, 'row', 'rows')}). Choose whether it takes part.`,
    'hidden-rows': (s) =>
      `${count(s.count, 'row is', 'rows are')} hidden, perhaps by a filter: row ${listed(s)}. ${takesPart(s.count)}`,
    'hidden-columns': (s) =>
      `${count(s.count, 'column is', 'columns are')} hidden: ${listed(s)}. ${takesPart(s.count)}`,
    'letter-doubtful': (s) =>
      `"${s.value}" has a letter that was stored in another way than the rest of the file. Is this right?`,
    'column-unknown': (s) =>
      s.value
        ? `The column "${s.value}" is not known. Choose what it holds, or leave it out.`
        : 'A column without a name has something in it. Choose what it holds, or leave it out.',
    'column-twice': (s) =>
      `More than one column can be "${s.text('as')}". Now column ${s.text('now')} counts. Choose what column ${s.text('letters')} holds, or leave it out.`,
    'secret-unknown': () => 'It does not say whether this place is on a secret site. Choose yes or no.',
    'secret-column-missing': () =>
      'The column "Geheime locatie" is missing. Choose whether the places are secret.',
    'organisation-likely': (s) => `"${s.value}" is not a known organisation. Choose which one it is.`,
    'email-likely': (s) => `"${s.value}" is not an email address. Choose the right one, or type it.`,
    'email-which': (s) =>
      `There is more than one email address here: "${s.value}". Choose the one that counts.`,
    'name-differs': (s) =>
      `Here it says "${s.value}", and in the separate columns "${s.text('joined')}". Choose what this person is called.`,
    'mailbox-shared': (s) =>
      s.text('likeness') === 'alike'
        ? `${named(s)} share one address, ${s.value}, and their names look alike. Choose whether they are ${people(s.list('names').length)}, or one.`
        : `${named(s)} share one address: ${s.value}. We take them to be ${people(s.list('names').length)}. If they are one, choose which row counts.`,
    'mailbox-which': (s) =>
      `${s.text('name')} can be ${either(s.list('others'))}: the address ${s.value} is of all of them. Choose whom this row means.`,
    'mailbox-in-round': (s) =>
      `With ${s.value} ${list(s.list('known'))} ${agree(s.list('known').length, 'takes', 'take')} part already, and here it says ${s.text('name')}. Choose whether that is the same person.`,
    'mailbox-of-role': (s) =>
      `${s.value} is the address of ${list(s.list('known'))}, who signs in with it in two steps. A shared address cannot do that. Give ${s.text('name')} an address of their own, or choose that it is the same person.`,
    'mailbox-of-host': (s) =>
      `${s.text('name')} receives visitors under the address of ${list(s.list('others'))}: ${s.value}. Choose whether that is the same person.`,
    'mailbox-of-contact': (s) =>
      `${s.value} is the address of ${list(s.list('others'))} as well. A contact person signs in in two steps, and so needs an address of their own. Type that address, or choose that it is the same person.`,
    'person-shared': (s) =>
      `${s.value} is, or was, the address of several people in this file. Choose whom this row is about. With a column "Naam" beside it there is no need to.`,
    'person-by-name': (s) => `Here is the name "${s.value}" and not an email address. Choose who it is.`,
    'person-differs': (s) =>
      `${s.value} is in rows ${list(s.list('rows'))}, which differ in ${differences(s)}. Choose which row counts.`,
    'row-differs': (s) =>
      `"${s.value}" is in rows ${list(s.list('rows'))}, which differ in ${differences(s)}. Choose which row counts.`,
    'yes-no-unclear': (s) => `Does "${s.value}" mean yes or no? Choose.`,
    'condition-unclear': (s) => `"${s.value}" is not a known condition. Choose what a visitor needs.`,
    'weekday-differs': (s) =>
      `In "${s.text('text')}" the weekday and the date do not agree. Choose which day it is.`,
    'day-month-swapped': (s) => `In "${s.text('text')}" day and month seem swapped. Choose which day it is.`,
    'day-outside-round': (s) => `"${s.text('text')}" is outside the round. Choose whether the day counts.`,
    'capacity-missing': (s) =>
      `"${s.text('text')}" does not say how many people can come. Choose 1, or type the days again with the number in brackets.`,
    'slot-or-slots': (s) =>
      `"${s.text('text')}": are these separate days, or one visit of more days? Choose.`,
    'formula-in-text': () => 'There is a formula in this text. Choose whether the text it showed may stay.',
    'client-hint': (s) =>
      `This text has "${s.list('found').join('", "')}" in it. See whether it is about a client. Choose what to do.`,

    'nothing-recognised': () => 'No sheet of a round was recognised in this file. Choose what a sheet holds.',
    'header-missing': (s) =>
      `No column names were found on this sheet. Choose the row that they are in, or put a row with ${list(s.list('columns'))} above the data.`,
    'column-missing': (s) =>
      `The column "${s.column}" is missing. Is it in a column with another name? Then choose which one. Otherwise add it and hand in the file again.`,
    'column-not-used': (s) =>
      `${s.value ? `The column "${s.value}"` : `Column ${s.text('letters')}`} is not used, because that was chosen. There is something in ${count(Number(s.text('filled')) || 0, 'row', 'rows')}.`,
    'sheet-not-used': (s) =>
      `This sheet is not used, because that was chosen. It has ${count(Number(s.text('count')) || 0, 'row', 'rows')}.`,
    'no-organisations': () => 'There are no organisations yet. Add the sheet "Organisaties".',
    'no-places': () => 'There are no places yet. Add the sheet "Stageplekken".',
    missing: (s) => `"${s.column}" is empty. Fill it in, or leave out the row.`,
    'too-long': (s) =>
      `This text is too long (${s.text('length')} characters). Make it at most ${s.text('max')} characters.`,
    'email-invalid': (s) => `"${s.value}" is not an email address. Type the right one.`,
    'mailbox-taken': (s) =>
      `${s.value} is the address of ${s.text('other')} as well. Fill in an address of their own.`,
    'ranks-unclear': (s) =>
      `In "${s.value}" numbers are there twice, or only with some of the choices. Fill in the choices in order, with semicolons between them.`,
    'too-many-choices': (s) =>
      `There are ${s.text('count')} choices here. ${s.text('max')} of them count; the last ones are left out.`,
    'unknown-organisation': (s) =>
      `There is no organisation "${s.value}".${near(s)} Type its name or its code.`,
    'unknown-place': (s) =>
      `There is no place ${s.value}.${near(s)} Choose another place or leave this empty.`,
    'unknown-target': (s) =>
      `"${s.value}" is not a place and not an organisation.${near(s)} Type the code of a place or the name of an organisation.`,
    'place-left-out': (s) =>
      `Place ${s.text('place')} is in the file, but with a mistake. Mend that row on the sheet "Stageplekken" first.`,
    'own-organisation': (s) =>
      `"${s.value}" is this person's own organisation. Nobody visits their own. Choose another one or leave this choice out.`,
    'unknown-person': (s) =>
      `${s.value} is not among the sign-ups.${near(s)} Type the address of somebody who signed up.`,
    'unknown-name': (s) =>
      `${s.value} is not among the sign-ups. Type the name as it is there, or the email address.`,
    'person-other-name': (s) =>
      `${s.text('email')} is the address of ${list(s.list('names'))}, and here it says ${s.value}. Type whom this row is about.`,
    'unknown-slot': (s) =>
      `Place ${s.text('place')} receives nobody on ${s.text('day')}.${s.list('days').length > 0 ? ` Choose ${either(s.list('days'))}.` : ''}`,
    'day-impossible': (s) => `${parts(s)} does not exist. Type all the days again.`,
    'day-unreadable': (s) => `${parts(s)} cannot be read as a day. Type the days again, such as 2027-03-09.`,
    'day-without-year': (s) => `The year of ${parts(s)} is not known. Type the days with the year.`,
    'capacity-invalid': (s) =>
      `"${s.text('text')}" has no valid number of visitors. Put a number of 1 or more in brackets.`,
    'slot-day-twice': (s) =>
      `Two visits start on the same day: ${s.text('kept')} and ${s.text('left')}. Keep one of them.`,
    'number-invalid': (s) =>
      `"${s.value}" cannot be here. Type a number from ${s.text('min')} to ${s.text('max')}.`,
    'formula-without-value': () => 'This cell has a formula without a result. Type the value.',
    'cell-error': (s) => `This cell shows an error (${s.value}). Type the value.`,
    'same-person': () => 'This is the same person twice. Fill in whom this person must not meet.',
    'same-organisation': () => 'This is the same organisation twice. Fill in two.',
    'row-invalid': (s) => `This row is not right in ${s.list('fields').join(', ')}. Look at the row.`,
    withheld: (s) => `A workbook that is shared does not hold these data. Fill in "${s.column}".`,
    'days-withheld': () => 'A workbook that is shared does not hold these data. Fill in the days.',

    bsn: () =>
      'Here was a citizen service number (BSN). The whole text was not taken and not kept. Data of clients do not belong here. If need be, type a text without them.',
    address: () =>
      'Here was an address. The address was not taken, the rest of the text was. An address does not belong in a text that everybody reads.',
    'address-secret': () =>
      'Here it said where a secret place is, or there was a link. That was not taken and not kept: the address of a secret place is nowhere in the system.',
    'address-unsure': (s) =>
      `${agree(s.count, 'Here', `In ${number(s.count)} cells of this sheet`)} it may have said where a secret place is. As long as nobody knows what this sheet is, that is not kept. If the text belongs here, type it again, or hand in the file again with a sheet name that is known.`,
    'column-refused': (s) =>
      `The column "${s.column}" was not taken and not kept. Such data do not belong here.`,
  },

  options: {
    use: (s) => `Use ${s.text('value')}`,
    'use-hidden': () => 'Takes part',
    'leave-out': () => 'Leave out',
    'leave-empty': () => 'Leave out the whole text',
    keep: (s) => (s.text('text') ? `Keep "${s.text('text')}"` : 'Keep it, this is not about a client'),
    'remove-part': () => 'Take this part out',
    row: (s) => (s.text('name') ? `${s.text('name')} (row ${s.text('row')})` : `Row ${s.text('row')} counts`),
    'as-column': (s) => `This is "${s.text('column')}"`,
    'as-day': () => 'This is a day, with a cross for who can come',
    'all-secret': () => 'All places are secret',
    'all-open': () => 'No place is secret',
    secret: () => 'Yes, secret',
    open: () => 'No, not secret',
    yes: () => 'Yes',
    no: () => 'No',
    day: (s) => s.text('day'),
    'capacity-one': () => '1 visitor',
    condition: (s) =>
      ({
        none: 'No condition',
        'own-declaration': 'Own declaration',
        screening: 'Screening seen by the host',
        'client-contact': 'Only people who work with clients',
      })[s.text('condition')] ?? '',
    separate: () => 'Separate days',
    joined: () => 'One visit of more days',
    'not-a-bsn': () => 'This is not a BSN',
    'more-people': (s) => `They are ${people(Number(s.text('count')))}`,
    'one-person': (s) => `It is one person: row ${s.text('row')} counts (${s.text('name')})`,
    'all-people': (s) => `About ${list(s.list('names'))}`,
    'another-person': (s) => `${s.text('name')} is somebody else, with the same address`,
    'without-address': () => 'Without an address, which comes later',
    'same-person': (s) => `It is ${s.text('known')}, now called ${s.text('name')}`,
    'same-person-as': (s) => `It is ${s.text('name')}`,
  },

  effects: {
    none: '',
    'row-left-out': 'If you do nothing, this row does not take part.',
    'rows-left-out': 'If you do nothing, these rows do not take part.',
    'choice-left-out': 'If you do nothing, this choice is left out.',
    'cell-left-empty': 'If you do nothing, this cell stays empty.',
    'day-left-out': 'If you do nothing, this day is left out.',
    'slot-left-out': 'If you do nothing, these days of the place are left out.',
    'column-left-out': 'If you do nothing, this column is not read.',
    'sheet-left-out': 'If you do nothing, this sheet is not read.',
    'part-removed': 'If you do nothing, this part stays out.',
    'treated-as-secret': 'If you do nothing, the place is secret.',
    'treated-as-no': 'If you do nothing, this says no.',
    'counts-as-one': 'If you do nothing, this says 1.',
    'last-row-counts': 'If you do nothing, the last row counts.',
    'import-waits': 'You can go on when this is solved.',
  },

  errors: {
    'too-large': () => 'This file is too large. It may be 20 MB at most.',
    empty: () => 'This file is empty. Choose another one.',
    'not-a-workbook': () =>
      'This is not a spreadsheet (.xlsx, .xls, .xlsb, .ods) and not a csv file. Choose another one.',
    'old-excel': () => 'This old file (.xls) cannot be read. Save it as .xlsx in Excel and try again.',
    numbers: () =>
      'This is a Numbers file. In Numbers choose "Export To", then "Excel", and hand in the .xlsx file.',
    'no-sheets': (s) =>
      `This file (${s.text('kind')}) has no sheets. Open it, save it as .xlsx and try again.`,
    'sheet-unreadable': (s) =>
      `The sheet "${s.text('sheet')}" cannot be read. Nothing was read. Open the file in Excel, save it again and try once more.`,
    password: () => 'This file has a password. Take the password off and try again.',
    macro: () => 'This file has macros. Save it as a plain workbook (.xlsx) in Excel and try again.',
    'broken-zip': () => 'This file is damaged. Open it in Excel, save it again and try once more.',
    'zip-bomb': () => 'This file becomes far too large when it is opened. Choose another one.',
    'xml-entities': () =>
      'This file has something in it that does not belong in a workbook. Open it in Excel and save it again.',
    'too-many-sheets': (s) => `This file has too many sheets. There may be ${s.text('max')}.`,
    'too-many-rows': (s) =>
      `This file has too many rows. There may be ${s.text('max')}. Remove empty rows at the end.`,
    'too-many-columns': (s) => `This file has too many columns. There may be ${s.text('max')}.`,
    'too-many-cells': (s) =>
      `This file has too many cells. There may be ${s.text('max')} with something in them.`,
    'too-much-text': () => 'There is too much text in this file. Cut it into parts.',
    'too-slow': () => 'Reading this file takes too long. Cut it into parts, or save it again as .xlsx.',
    'too-heavy': () => 'Reading this file takes too much memory. Cut it into parts.',
  },
};
