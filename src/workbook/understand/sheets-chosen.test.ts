import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawWorkbook } from '../read/raw.ts';
import { readPasted } from '../read/read.ts';
import { columnId, headingId, sheetId } from './assigned.ts';
import type { RoundContext } from './context.ts';
import { interpret } from './interpret.ts';

const context: RoundContext = {
  organisations: [
    { code: 'POL', name: 'Politie' },
    { code: 'LUW', name: 'Opvang De Luwte' },
  ],
  places: [{ code: 'LUW-1', organisation: 'LUW', slots: [{ days: ['2027-03-09'], capacity: 2 }] }],
  people: [{ email: 'an@pol.example', name: 'An' }],
  year: 2027,
};

const sheet = (name: string, ...lines: string[]): RawWorkbook => readPasted(lines.join('\n'), name);
const asked = (raw: RawWorkbook, decisions = {}) =>
  interpret(raw, { context, decisions })
    .findings.filter(({ group }) => group !== 'mended')
    .map(({ cell, code, blocking }) => `${cell} ${code}${blocking ? ' blocks' : ''}`);

describe('names of columns in two rows', () => {
  test.each([
    ['over empty cells', 'Keuzes\t\t\t', '1\t2\t3\t'],
    ['over cells that were merged', 'Keuzes\tKeuzes\tKeuzes\t', '1\t2\t3\t'],
    ['with the names below', '\t\t\t', 'Keuze 1\tKeuze 2\tKeuze 3\t'],
  ])('%s', (_, above, below) => {
    const raw = sheet(
      'Aanmeldingen',
      `Naam\tE-mail\tOrganisatie\t${above}`,
      `\t\t\t${below}`,
      'Bo\tbo@pol.example\tPolitie\tLUW-1\t\tOpvang De Luwte\t',
    );
    const { rows, findings } = interpret(raw, { context });
    expect(rows.signUps[0]?.value.choices).toEqual([
      { kind: 'place', code: 'LUW-1' },
      null,
      { kind: 'organisation', code: 'LUW' },
    ]);
    expect(findings).toEqual([]);
  });

  test('a month over its days', () => {
    const raw = sheet(
      'Aanmeldingen',
      'Naam\tE-mail\tOrganisatie\tmaart\t\tapril\t',
      '\t\t\t9\t10\t1\t2',
      'Bo\tbo@pol.example\tPolitie\tx\t\t✓\tnee',
    );
    expect(interpret(raw, { context }).rows.signUps[0]?.value.days).toEqual(['2027-03-09', '2027-04-01']);
  });

  test('a first row of data is not taken for names', () => {
    const raw = sheet('Organisaties', 'Code\tNaam\tSoort', 'REC\tReclassering\tType', 'OMI\tJustitie\tOM');
    expect(interpret(raw).rows.organisations.map(({ value }) => value.code)).toEqual(['REC', 'OMI']);
  });
});

describe('a column for each day', () => {
  const matrix = (...marks: string[]) =>
    sheet(
      'Aanmeldingen',
      'Naam\tE-mail\tOrganisatie\t9-3\tdi 16 maart\tWed 17 March',
      `Bo\tbo@pol.example\tPolitie\t${marks.join('\t')}`,
    );

  test.each(['x', 'X', 'ja', '1', '✓', 'TRUE', 'beschikbaar', '☒', 'v'])('%j is the day', (mark) => {
    const { rows } = interpret(matrix(mark, '', mark), { context });
    expect(rows.signUps[0]?.value.days).toEqual(['2027-03-09', '2027-03-17']);
  });

  test.each(['nee', '0', '-', 'FALSE', 'niet beschikbaar'])('%j is not', (mark) => {
    const { rows, findings } = interpret(matrix(mark, 'x', ''), { context });
    expect(rows.signUps[0]?.value.days).toEqual(['2027-03-16']);
    expect(findings.map(({ code }) => code)).toEqual(['day-columns']);
  });

  test('what may be either is asked, and so is a day that is none', () => {
    expect(asked(matrix('ochtend', '', ''))).toEqual(['D2 yes-no-unclear']);
    const raw = sheet('Aanmeldingen', 'Naam\tE-mail\tOrganisatie\tdi 10-3', 'Bo\tbo@pol.example\tPolitie\tx');
    expect(asked(raw)).toEqual(['D1 weekday-differs']);
    const { rows } = interpret(raw, {
      context,
      decisions: { 'Aanmeldingen!D1:weekday-differs': 'day-2027-03-09' },
    });
    expect(rows.signUps[0]?.value.days).toEqual(['2027-03-09']);
  });

  test('of places says how many people can come', () => {
    const raw = sheet(
      'Stageplekken',
      'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\t2027-03-09\t2027-03-10\t2027-03-11',
      'POL-1\tPolitie\tMeelopen\tnee\t2\t\tx',
    );
    const { rows, findings } = interpret(raw, { context });
    expect(rows.places[0]?.value.slots).toEqual([{ days: ['2027-03-09'], capacity: 2 }]);
    expect(
      findings.filter(({ group }) => group === 'decide').map(({ cell, code }) => `${cell} ${code}`),
    ).toEqual(['G2 capacity-missing']);
  });
});

describe('which column is what', () => {
  const raw = sheet(
    'Aanmeldingen',
    'Naam\tE-mail\tOrganisatie\tFunctie\tRol',
    'Bo\tbo@pol.example\tPolitie\tagent\tcoach',
  );

  test('two columns that can be the same are asked about, and either can be chosen', () => {
    expect(asked(raw)).toEqual(['E1 column-twice']);
    const id = columnId('Aanmeldingen', 5, 1);
    const { rows } = interpret(raw, { context, decisions: { [id]: 'as-jobTitle' } });
    expect(rows.signUps[0]?.value.jobTitle).toBe('coach');
    // The other one is not used then, and that has to be agreed to.
    expect(asked(raw, { [id]: 'as-jobTitle' })).toEqual(['D1 column-not-used', 'E1 column-twice']);
  });

  test('a column that was recognised can be something else, or nothing', () => {
    const decisions = {
      [columnId('Aanmeldingen', 4, 1)]: 'leave-out',
      [columnId('Aanmeldingen', 5, 1)]: 'as-learningGoal',
    };
    const result = interpret(raw, { context, decisions });
    expect(result.rows.signUps[0]?.value).toMatchObject({ jobTitle: '', learningGoal: 'coach' });
    expect(asked(raw, decisions)).toContain('D1 column-not-used');
  });

  test('without a column that rows need, the exclusions wait', () => {
    const exclusions = sheet('Uitsluitingen', 'E-mail\tNiet bij', 'an@pol.example\tPolitie');
    expect(asked(exclusions, { [columnId('Uitsluitingen', 2, 1)]: 'leave-out' })).toEqual([
      'A1 column-missing blocks',
      'B1 column-not-used',
    ]);
  });

  test('an answer that no page offers is no answer', () => {
    const id = columnId('Aanmeldingen', 4, 1);
    for (const answer of ['as-nothing', 'as-slots', '', 'x', 'as-'])
      expect(interpret(raw, { context, decisions: { [id]: answer } })).toEqual(interpret(raw, { context }));
  });

  test('the same file and answers give the same, whatever the answers are', () => {
    const answer = fc.constantFrom(
      ...[
        'leave-out',
        'as-name',
        'as-email',
        'as-organisation',
        'as-days',
        'as-day-column',
        'as-choice1',
        'x',
      ],
    );
    fc.assert(
      fc.property(fc.dictionary(fc.integer({ min: 1, max: 5 }).map(String), answer), (chosen) => {
        const decisions = Object.fromEntries(
          Object.entries(chosen).map(([column, value]) => [
            columnId('Aanmeldingen', Number(column), 1),
            value,
          ]),
        );
        const result = interpret(raw, { context, decisions });
        expect(interpret(result.clean, { context, decisions })).toEqual(result);
        // Whatever is not used is said.
        const used = result.sheets.flatMap((one) =>
          'columns' in one ? [...one.columns.values(), ...one.days] : [],
        );
        const said = result.findings.map(({ cell }) => cell);
        for (const column of [1, 2, 3, 4, 5])
          expect(used.includes(column) || said.includes(`${'ABCDE'[column - 1]}1`)).toBe(true);
      }),
    );
  });
});

describe('which sheet is what', () => {
  const list = sheet('Lijst', 'wie\tmail\twaar', 'Bo\tbo@pol.example\tPolitie');

  test('a sheet that was not recognised is what somebody says, with the columns that they say', () => {
    expect(asked(list)).toEqual(['A1 nothing-recognised blocks']);
    const decisions = {
      [sheetId('Lijst')]: 'signUps',
      [columnId('Lijst', 1, 1)]: 'as-name',
      [columnId('Lijst', 3, 1)]: 'as-organisation',
    };
    const { rows, complete } = interpret(list, { context, decisions });
    expect(rows.signUps.map(({ value }) => [value.name, value.email, value.organisation])).toEqual([
      ['Bo', 'bo@pol.example', 'POL'],
    ]);
    expect(complete).toBe(true);
  });

  test('the row of the names can be chosen, also that there is none', () => {
    const bare = sheet('Aanmeldingen', 'Bo\tbo@pol.example\tPolitie', 'Cas\tcas@pol.example\tPolitie');
    expect(asked(bare)).toEqual(['A1 header-missing']);
    const names = ['name', 'email', 'organisation'].map((key, at) => [
      columnId('Aanmeldingen', at + 1, 0),
      `as-${key}`,
    ]);
    const decisions = { [headingId('Aanmeldingen')]: '0', ...Object.fromEntries(names) };
    expect(interpret(bare, { context, decisions }).rows.signUps.map(({ value }) => value.name)).toEqual([
      'Bo',
      'Cas',
    ]);
  });

  test('a sheet that was recognised can be left out, which is said', () => {
    const raw = sheet('Uitsluitingen', 'E-mail\tNiet bij', 'an@pol.example\tPolitie');
    const result = interpret(raw, { context, decisions: { [sheetId('Uitsluitingen')]: 'none' } });
    expect([result.rows.exclusions, result.findings.map(({ code, group }) => [code, group])]).toEqual([
      [],
      [['sheet-not-used', 'wrong']],
    ]);
  });
});

test('a finding about a row says whose it is', () => {
  const raw = sheet(
    'Aanmeldingen',
    'Voornaam\tAchternaam\tE-mail\tOrganisatie\tKeuze 1',
    'Sietske\tBrouwer\tsb@pol.example\tPolitie\tXYZ-9',
  );
  const subjects = interpret(raw, { context }).findings.map(({ code, subject }) => [code, subject]);
  expect(subjects).toEqual([
    ['name-parts', 'Sietske Brouwer'],
    ['unknown-place', 'Sietske Brouwer'],
  ]);
  const place = sheet(
    'Stageplekken',
    'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tDagen',
    'POL-7\tPolitie\tMeelopen\tnee\tmorgen (1)',
  );
  expect(interpret(place, { context }).findings.map(({ subject }) => subject)).toEqual(['POL-7: Meelopen']);
});
