import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { describeError } from '../answer/words.ts';
import type { Finding } from '../understand/finding.ts';
import { type Answers, type Interpretation, interpret, type Rows } from '../understand/interpret.ts';
import { splitPasted } from '../understand/paste.ts';
import { WorkbookError } from './error.ts';
import { readFiles } from './files.ts';
import type { RawWorkbook } from './raw.ts';
import { readPasted } from './read.ts';

/** Workbooks as programs and people really make them; what is right stands in `cases/README.md`. */
const CASES = new URL('./cases/', import.meta.url);

async function read(name: string): Promise<RawWorkbook> {
  const at = new URL(name, CASES);
  if (name.endsWith('.txt')) return splitPasted(readPasted(readFileSync(at, 'utf8')));
  if (!statSync(at).isDirectory()) return readFiles([{ name, bytes: readFileSync(at) }]);
  const files = readdirSync(at).sort();
  return readFiles(
    files.map((file) => ({ name: file, bytes: readFileSync(new URL(`${name}/${file}`, CASES)) })),
  );
}

let tidy: Rows;
beforeAll(async () => {
  tidy = interpret(await read('ok/00-tidy.xlsx')).rows;
});

type Expectation = {
  /** Of the tidy file, what is otherwise. */
  rows?: (tidy: Rows) => Rows;
  /** Everything that is asked, wrong or refused: `sheet!cell code`. */
  asked?: string[];
  /** Everything that is said to be mended. */
  said?: string[];
  answers?: Answers;
};

const spotOf = (finding: Finding) => `${finding.sheet}!${finding.cell} ${finding.code}`;

function expectResult({ rows: found, findings }: Interpretation, expectation: Expectation): void {
  const { rows = (one) => one, asked = [], said = [] } = expectation;
  expect({
    rows: found,
    asked: findings.filter(({ group, answer }) => group !== 'mended' && answer === undefined).map(spotOf),
    said: findings.filter(({ group }) => group === 'mended').map(spotOf),
  }).toEqual({ rows: rows(structuredClone(tidy)), asked, said });
}

/** The value of one row, changed in part. */
const change = (kind: 'places' | 'signUps', row: number, values: object) => (rows: Rows) => {
  Object.assign(rows[kind].find((one) => one.row === row)!.value, values);
  return rows;
};
const without = (kind: 'signUps' | 'exclusions', row: number) => (rows: Rows) => ({
  ...rows,
  [kind]: rows[kind].filter((one) => one.row !== row),
});
const renamed = (from: string, to: string) => (rows: Rows) =>
  JSON.parse(JSON.stringify(rows).replaceAll(`"${from}"`, `"${to}"`)) as Rows;
/** Somebody more, in the row after the last; what differs from the last. */
const more = (kind: 'places' | 'signUps', values: object) => (rows: Rows) => {
  const last = rows[kind].at(-1)!;
  const value = { ...structuredClone(last.value), ...values };
  return { ...rows, [kind]: [...rows[kind], { ...last, row: last.row + 1, value }] } as Rows;
};
const all =
  (...changes: ((rows: Rows) => Rows)[]) =>
  (rows: Rows) =>
    changes.reduce((now, next) => next(now), rows);
/** Sheets that stand below each other keep the row numbers of the whole. */
const below = (rows: Partial<Record<keyof Rows, number>>) => (tidyRows: Rows) => {
  for (const [kind, above] of Object.entries(rows))
    for (const one of tidyRows[kind as keyof Rows]) one.row += above;
  return tidyRows;
};
const place = (code: string) => ({ kind: 'place', code });

/** What a file gives beside, or instead of, what the tidy one gives. */
const RESULTS: Record<string, Expectation> = {
  '01-first-part-sheet.xml.xlsx': {},
  '02-workbook22.xlsx': {},
  '05-strict-dates.xlsx': { rows: change('signUps', 3, { days: ['2027-03-11'] }) },
  '06-formulas-below.xlsx': {
    rows: all(change('signUps', 2, { jobTitle: 'adviseur' }), change('signUps', 3, { jobTitle: 'adviseur' })),
  },
  '06c-tick-boxes-below.xlsx': {},
  '07-text-result-in-date-format.xlsx': {
    rows: change('signUps', 2, { days: ['2027-03-10'] }),
    said: ['Aanmeldingen!G2 day-notation'],
  },
  '09-hidden-rows.xlsx': { rows: without('signUps', 5), asked: ['Aanmeldingen! hidden-rows'] },
  '09b-hidden-sheet.xlsx': { asked: ['Aanmeldingen (2)! hidden-sheet'] },
  '10-row-1048576.xlsx': {},
  '12-merged.xlsx': {
    rows: (rows) => {
      const [first, second, third] = rows.places;
      const value = {
        ...first!.value,
        code: 'BRG-2',
        title: 'Een avond in de opvang',
        slots: [{ days: ['2027-03-10'], capacity: 1 }],
      };
      const places = [first!, { ...first!, row: 3, value }, { ...second!, row: 4 }, { ...third!, row: 5 }];
      return { ...rows, places };
    },
    said: ['Stageplekken!B2 cells-merged'],
  },
  '14-code-007.xlsx': { rows: renamed('BRG', '007'), said: ['Aanmeldingen!C2 organisation-code'] },
  '22-binary.xlsb': {},
  '31-mixed-lines': {
    rows: more('signUps', {
      name: 'Siem Dal',
      email: 'siem.dal@brg.example',
      organisation: 'BRG',
      jobTitle: 'begeleider',
      choices: [place('WPL-1')],
    }),
  },
  '32-equals-quote': {},
  '33-one-bad-byte': {
    rows: all(
      change('signUps', 2, { name: 'Zoë de Wit' }),
      change('signUps', 3, { name: 'Loïs Aker' }),
      change('signUps', 4, { name: 'Çem Eik' }),
      change('signUps', 5, { name: 'Renée Hei' }),
    ),
    asked: ['Aanmeldingen!A5 letter-doubtful'],
  },
  '34-quote-in-text': { rows: change('places', 2, { title: '"Thuis" in de opvang' }) },
  '38-paste-quote.txt': {
    rows: all(
      change('signUps', 2, { learningGoal: '"Thuis" zien wat melden doet' }),
      change('signUps', 3, { learningGoal: 'Zien hoe jullie werken' }),
      change('signUps', 4, { learningGoal: 'Leren van "de buren"' }),
      change('signUps', 5, { learningGoal: '"Nee" leren zeggen' }),
      below({ organisations: 1, places: 7, signUps: 13 }),
      without('exclusions', 2),
    ),
    said: [
      'Organisaties!A1 title-skipped',
      'Stageplekken!A7 title-skipped',
      'Aanmeldingen!A13 title-skipped',
    ],
  },
  'ok/00-tidy.xlsx': {},
  'ok/08-print-area-ref.xlsx': {},
  'ok/08b-print-area-offset.xlsx': {},
  'ok/11-just-before-midnight.xlsx': {},
  'ok/13-1904.xlsx': {},
  'ok/30-tidy-csv': {},
  'ok/31b-mixed-exclusions': {
    rows: (rows) => {
      const [first] = rows.exclusions;
      const others = [
        { email: 'bram.de.wit@brg.example', target: { kind: 'organisation' as const, code: 'MLP' } },
        { email: 'puck.hei@mlp.example', target: { kind: 'organisation' as const, code: 'WPL' } },
      ];
      const more = others.map((value, index) => ({ ...first!, row: 3 + index, value }));
      return { ...rows, exclusions: [first!, ...more] };
    },
  },
  'ok/35-sep-line': {},
  'ok/36-mac-cr': {},
  'ok/37-utf16': {},
};

test.each(Object.entries(RESULTS))('%s', async (name, expectation) => {
  expectResult(interpret(await read(name), expectation.answers), expectation);
});

test('what was hidden comes in when somebody says so, and is kept until then', async () => {
  const raw = await read('09-hidden-rows.xlsx');
  const { clean } = interpret(raw);
  const decisions = { 'Aanmeldingen!:hidden-rows': 'use-hidden' };
  expectResult(interpret(clean, { decisions }), {});
  const sheet = { 'Aanmeldingen (2)!:hidden-sheet': 'use-hidden' };
  const { findings } = interpret(await read('09b-hidden-sheet.xlsx'), { decisions: sheet });
  expect(findings.map(spotOf)).toEqual([
    'Aanmeldingen (2)! hidden-sheet',
    'Aanmeldingen (2)!B2 person-differs',
    'Aanmeldingen (2)!B3 row-twice',
  ]);
});

test('a file without sheets is named, and so is what to do', async () => {
  const error = await read('22-calc.ods').catch((one: unknown) => one);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(describeError(error as WorkbookError, 'nl')).toBe(
    'In dit bestand (.ods) staan geen bladen. Open het, sla het op als .xlsx en probeer het opnieuw.',
  );
});

test.each(['22-export.xls', 'ok/22-html.csv'])('%s: a table of a web page is a sheet', async (name) => {
  const context = {
    organisations: tidy.organisations.map(({ value }) => value),
    places: tidy.places.map(({ value }) => value),
  };
  const { rows, findings } = interpret(await read(name), { context });
  expect(rows.signUps.map(({ row, value }) => ({ row, value }))).toEqual(
    tidy.signUps.map(({ row, value }) => ({ row, value })),
  );
  expect(findings).toEqual([]);
});

test('pasted exclusions of which one begins with a quotation mark are three rows', async () => {
  const [sheet] = (await read('ok/38b-paste-quote-exclusion.txt')).sheets;
  expect(sheet?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Naam', 'Niet bij'],
    ['"Cas" Eik', 'Opvang De Brug'],
    ['Bram de Wit', 'Meldpunt Linde'],
    ['Puck Hei', 'Wijkteam Plas'],
  ]);
});

test.each(['calc.ods', 'calc.xls', 'calc.xlsx', 'library.xlsx'])(
  'programs/%s: what was seen is read',
  async (name) => {
    const { sheets } = await read(`programs/${name}`);
    const [people, old] = sheets;
    const { rows, ...rest } = people!;
    expect(rest).toEqual({
      name: 'Aanmeldingen',
      hiddenColumns: [11],
      merged: [{ row: 5, column: 10, toRow: 6, toColumn: 11 }],
    });
    const texts = ['007', '2027-03-09', '2027-03-09T14:30', 'ja', '14', '#N/A', 'klik', 'vet en niet', 'x'];
    expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
      [1, 'Naam', 'E-mail', 'Code', 'Dag', 'Tijd', 'Ja', 'Uitkomst', 'Fout', 'Link', 'Rijk', 'Verborgen'],
      [2, 'Bram de Wit', 'bram@brg.example', ...texts],
      [3, 'Lot Aker', 'lot@brg.example', ...texts],
      [4, 'Cas Eik', 'cas@brg.example', ...texts],
      [5, 'Puck Hei', 'samen'],
      [6, 'Siem Dal'],
    ]);
    expect(rows.flatMap(({ number, hidden }) => (hidden ? [number] : []))).toEqual([3]);
    expect(rows[1]!.cells.map(({ kind }) => kind).slice(2, 5)).toEqual(['number', 'date', 'date']);
    expect(rows[1]!.cells[7]!.kind).toBe('error');
    expect([old!.name, old!.hidden, old!.rows.length]).toEqual(['Oud', true, 2]);
  },
);
