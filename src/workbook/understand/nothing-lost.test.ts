import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { layoutOf, type SheetKind } from '../columns.ts';
import type { RawWorkbook } from '../read/raw.ts';
import { readWorkbook } from '../read/read.ts';
import type { Finding } from './finding.ts';
import { interpret, type Rows } from './interpret.ts';

let tidy: RawWorkbook;
let expected: Rows;
beforeAll(async () => {
  const all = await readWorkbook(
    await readFile(new URL('../../../example/ronde-2027.xlsx', import.meta.url)),
    'a.xlsx',
  );
  const people = 14;
  // Fewer sign-ups keep a run short; without the exclusions and locks of people who are then not there.
  tidy = {
    ...all,
    sheets: all.sheets
      .slice(0, 3)
      .map((sheet) =>
        sheet.name === 'Aanmeldingen' ? { ...sheet, rows: sheet.rows.slice(0, people) } : sheet,
      ),
  };
  expected = interpret(tidy).rows;
});

const MONTHS = 'januari februari maart april'.split(' ');
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const eachDay = (text: string, write: (y: string, m: number, d: number, iso: string) => string) =>
  text.replace(/(\d{4})-(\d\d)-(\d\d)/g, (iso, y: string, m: string, d: string) =>
    write(y, Number(m), Number(d), iso),
  );

/** Ways in which people write what is in the tidy file; each must be understood as the same. */
const SAME: Record<string, (text: string) => string> = {
  spaces: (text) => `  ${text} `,
  capitals: (text) => (/@|^(?:ja|nee)$/.test(text) ? text.toUpperCase() : text),
  dashed: (text) => eachDay(text, (y, m, d) => `${d}-${m}-${y}`),
  named: (text) => eachDay(text, (_, m, d) => `${d} ${MONTHS[m - 1]}`),
  weekday: (text) => eachDay(text, (_, m, d, iso) => `${WEEKDAYS[new Date(iso).getUTCDay()]} ${d}-${m}`),
  slashed: (text) => eachDay(text, (y, m, d) => `${d}/${m}/${y.slice(2)}`),
  most: (text) => text.replace(/\((\d)\)/g, '(max $1)'),
  ticked: (text) => (text === 'ja' ? 'x' : text === 'nee' ? 'Nee.' : text),
  space: (text) => text.replace('@', ' @'),
};
/** And what nobody can understand, or may be anything; it must be taken as it is, or be named. */
const OTHER = [
  '???',
  'n.v.t.',
  '31-2-2027',
  'XYZ-9',
  'a@b,example',
  '=1+1',
  'morgen',
  '12',
  'Veilig Thuis',
  'ja nee',
];

type Change = { sheet: number; row: number; cell: number; how: string };
const change: fc.Arbitrary<Change> = fc.record({
  sheet: fc.integer({ min: 0, max: 2 }),
  row: fc.nat(100),
  cell: fc.nat(30),
  how: fc.constantFrom(...Object.keys(SAME), ...OTHER),
});

type Changed = { sheet: string; row: number; key: string; header: string; text: string; same: boolean };

function roughen(changes: readonly Change[], shift: number): { raw: RawWorkbook; changed: Changed[] } {
  const raw = structuredClone(tidy);
  const changed = new Map<string, Changed>();
  for (const { sheet, row, cell, how } of changes) {
    const target = raw.sheets[sheet]!;
    const line = target.rows[1 + (row % (target.rows.length - 1))]!;
    const at = line.cells[cell % line.cells.length]!;
    const header = target.rows[0]!.cells.find(({ column }) => column === at.column)!.text;
    const kind = (['organisations', 'places', 'signUps'] as const)[sheet]!;
    const { key } = layoutOf(kind).columns.find(({ name }) => name === header)!;
    const place = `${sheet} ${line.number} ${key}`;
    if (changed.has(place) || at.kind !== 'text') continue;
    // An organisation may be called anything, and then the cells that name it mean something else.
    if (sheet === 0 && (key === 'code' || key === 'name') && !(how in SAME)) continue;
    at.text = SAME[how]?.(at.text) ?? how;
    changed.set(place, {
      sheet: target.name,
      row: line.number + shift,
      key,
      header,
      text: at.text,
      same: how in SAME,
    });
  }
  for (const sheet of raw.sheets) for (const line of sheet.rows) line.number += shift;
  return { raw, changed: [...changed.values()] };
}

const KINDS: Record<string, SheetKind> = {
  Organisaties: 'organisations',
  Stageplekken: 'places',
  Aanmeldingen: 'signUps',
};
const about = (finding: Finding, { sheet, row }: Changed) =>
  finding.sheet === sheet &&
  (finding.row === row ||
    (Array.isArray(finding.params.rows) && (finding.params.rows as number[]).includes(row)));
/** What a row has of a column, as text to compare. */
function textOf(row: object | undefined, key: string): string | undefined {
  const values = row as Record<string, unknown> | undefined;
  const number = /^choice(\d)$/.exec(key)?.[1];
  return JSON.stringify(
    number ? (values?.choices as unknown[] | undefined)?.[Number(number) - 1] : values?.[key],
  );
}

test('every cell ends in the result, the same as in the tidy file, or is named in a finding', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(4), (changes, shift) => {
      const { raw, changed } = roughen(changes, shift);
      const { rows, findings } = interpret(raw);
      for (const one of changed) {
        const kind = KINDS[one.sheet]!;
        const taken = rows[kind].find(({ sheet, row }) => sheet === one.sheet && row === one.row)?.value;
        const before = expected[kind].find(({ row }) => row === one.row - shift)?.value;
        const named = findings.some((finding) => finding.column === one.header && about(finding, one));
        const value = textOf(taken, one.key);
        const kept = one.same
          ? value === textOf(before, one.key)
          : (value ?? '').includes(JSON.stringify(one.text.trim()).slice(1, -1));
        if (taken) expect(kept || named, `${one.sheet} ${one.row} ${one.header}: ${one.text}`).toBe(true);
        // Without its row in the result, the row itself must be named as well.
        const rowNamed =
          findings.some((finding) => finding.group !== 'mended' && about(finding, one)) ||
          findings.some((finding) => finding.code === 'row-twice' && about(finding, one));
        expect(taken !== undefined || rowNamed, `row ${one.row} of ${one.sheet}`).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

test('ways of writing that are certain give the same rows as the tidy file, and nothing to decide', () => {
  const certain = change.filter(({ how }) => how in SAME);
  fc.assert(
    fc.property(fc.array(certain, { minLength: 1, maxLength: 15 }), (changes) => {
      const { rows, findings } = interpret(roughen(changes, 0).raw);
      expect(findings.filter(({ group }) => group !== 'mended')).toEqual([]);
      expect(rows).toEqual(expected);
    }),
    { numRuns: 80 },
  );
});
