import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding, findingLine } from '../answer/words.ts';
import { LAYOUTS } from '../columns.ts';
import type { RawCell, RawWorkbook } from '../read/raw.ts';
import { readPasted } from '../read/read.ts';
import { redact } from '../redact.ts';
import { columnId, headingId, sheetId } from './assigned.ts';
import type { RoundContext } from './context.ts';
import { interpret } from './interpret.ts';

const context: RoundContext = { organisations: [{ code: 'LUW', name: 'Opvang De Luwte' }], year: 2027 };

/** What leads to a secret place, or is about a client, and what of it must not be kept anywhere. */
const SECRETS: [text: string, gone: string][] = [
  ['Kom naar de Rozenstraat 12, bel twee keer', 'Rozenstraat'],
  ['3311 AB Dordrecht', '3311'],
  ['3311\u200BAB Dordrecht', 'Dordrecht'],
  ['Kerkweg １２, daar zit het', '１２'],
  ['BSN 123456782', '123456782'],
  ['123\u200B456\u200B782', '456'],
  ['１２３４５６７８２', '１２３'],
];
/** Only where a place may be secret. */
const HINTS: [text: string, gone: string][] = [
  ['Kom naar de Rozen\u00ADstraat 12, bel twee keer', 'bel twee'],
  ['Opvang Het Wantij 12, achterom', 'achterom'],
  ['Aan de Prinsengracht, groene deur', 'groene deur'],
];

const HEADS = ['Code', 'Organisatie', 'Wat ga je zien', 'Geheime locatie', 'Dagen', 'Opmerking', ''];

function places(secret: string, at: number, text: string, name = 'Stageplekken'): RawWorkbook {
  const raw = readPasted(
    [
      HEADS.join('\t'),
      ['LUW-1', 'Opvang De Luwte', 'Meelopen', secret, '2027-03-09 (1)', 'fijn', 'x'].join('\t'),
    ].join('\n'),
    name,
  );
  const row = raw.sheets[0]!.rows[1]!;
  const cell: RawCell = { column: at, kind: 'text', text };
  row.cells = [...row.cells.filter(({ column }) => column !== at), cell].sort((a, b) => a.column - b.column);
  return raw;
}

/** Every way in which somebody may say what is what. */
const answers = fc
  .record({
    kind: fc.constantFrom(undefined, 'none', ...LAYOUTS.map(({ kind }) => kind)),
    heading: fc.constantFrom(undefined, '0', '1', '2'),
    columns: fc.dictionary(
      fc.integer({ min: 1, max: HEADS.length }).map(String),
      fc.constantFrom(
        'leave-out',
        'as-day-column',
        ...LAYOUTS.flatMap(({ columns }) => columns.map(({ key }) => `as-${key}`)),
      ),
    ),
  })
  .map(({ kind, heading, columns }) => (name: string) => ({
    ...(kind ? { [sheetId(name)]: kind } : {}),
    ...(heading ? { [headingId(name)]: heading } : {}),
    ...Object.fromEntries(
      ['0', '1', '2'].flatMap((row) =>
        Object.entries(columns).map(([column, value]) => [
          columnId(name, Number(column), Number(row)),
          value,
        ]),
      ),
    ),
  }));

function everything(raw: RawWorkbook, decisions: Record<string, string>): string {
  const result = interpret(raw, { context, decisions });
  const { sheets: _, ...said } = result;
  const sentences = result.findings.map((one) => [describeFinding(one, 'nl'), findingLine(one)]);
  return JSON.stringify([redact(result), said, result.sheets, sentences]);
}

describe('whatever anybody says that a sheet and its columns are', () => {
  const column = fc.integer({ min: 1, max: HEADS.length });

  test('an address of a secret place and a BSN are in nothing that is kept or said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECRETS),
        column,
        fc.constantFrom('ja', '', 'weet niet'),
        answers,
        ([text, gone], at, secret, how) => {
          const raw = places(secret, at, text);
          const kept = redact(interpret(raw, { context }));
          expect(JSON.stringify(kept)).not.toContain(gone);
          expect(everything(raw, how('Stageplekken'))).not.toContain(gone);
          expect(everything(kept, how('Stageplekken'))).not.toContain(gone);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('neither is what leads there, in any column of the row', () => {
    // The names of organisations are called after streets, and a code is one word.
    const open = column.filter((at) => at !== 2);
    fc.assert(
      fc.property(fc.constantFrom(...HINTS), open, answers, ([text, gone], at, how) => {
        const kept = redact(interpret(places('ja', at, text), { context }));
        expect(JSON.stringify(kept)).not.toContain(gone);
        expect(everything(kept, how('Stageplekken'))).not.toContain(gone);
      }),
      { numRuns: 200 },
    );
  });

  test('nor in a sheet of which nobody has said what it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS, ...HINTS), column, answers, ([text, gone], at, how) => {
        const raw = places('ja', at, text, 'Overzicht');
        raw.sheets[0]!.rows[0]!.cells.forEach((cell, index) => {
          cell.text = `Vraag ${'abcdefg'[index]}`;
        });
        const kept = redact(interpret(raw, { context }));
        expect(JSON.stringify(kept)).not.toContain(gone);
        expect(everything(kept, how('Overzicht'))).not.toContain(gone);
      }),
      { numRuns: 200 },
    );
  });
});

test('a place that turns out to be secret loses what leads there from what is kept', () => {
  const raw = places('nee', 3, 'Opvang Het Wantij 12, achterom');
  expect(JSON.stringify(redact(interpret(raw, { context })))).toContain('achterom');
  const decisions = { [columnId('Stageplekken', 6, 1)]: 'as-secret' };
  expect(everything(raw, decisions)).not.toContain('achterom');
});

test('a column that must not be kept is not, whatever the row of the names is and whatever it is called to be', () => {
  const raw = readPasted('Lijst van ons\t\t\nnaam\tgeboortedatum\tx\nBo\t01-02-1980\ty', 'Blad1');
  for (const decisions of [
    {},
    { [sheetId('Blad1')]: 'signUps', [columnId('Blad1', 2, 2)]: 'as-learningGoal' },
    {
      [sheetId('Blad1')]: 'signUps',
      [headingId('Blad1')]: '1',
      [columnId('Blad1', 2, 1)]: 'as-learningGoal',
    },
  ]) {
    const kept = redact(interpret(raw, { context }));
    expect(everything(kept, decisions)).not.toContain('1980');
  }
});

test('a heading is kept without the address in it', () => {
  const raw = places('ja', 6, 'fijn');
  raw.sheets[0]!.rows[0]!.cells[5]!.text = 'Kom je naar de Rozenstraat 12?';
  const first = interpret(raw, { context });
  expect(everything(raw, {})).not.toContain('Rozenstraat');
  const again = interpret(redact(first), { context });
  expect([again.rows, again.findings]).toEqual([first.rows, first.findings]);
});

test('what leads nowhere stays', () => {
  for (const text of ['24 uur per dag open', 'jan12@luw.example', '2027-03-09 (1)', '12', '06 12345678'])
    expect(JSON.stringify(redact(interpret(places('ja', 6, text), { context })))).toContain(text);
});
