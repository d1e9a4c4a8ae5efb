import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpret } from './interpret.ts';
import { readWorkbook } from './read.ts';
import { type RoundRows, writeWorkbook } from './write.ts';

const EMPTY: RoundRows = { organisations: [], places: [], signUps: [], exclusions: [], locks: [] };

async function again(rows: RoundRows) {
  const result = interpret(await readWorkbook(await writeWorkbook(rows), 'a.xlsx'));
  const values = <T>(located: { value: T }[]) => located.map(({ value }) => value);
  const { organisations, places, signUps, exclusions, locks } = result.rows;
  return {
    rows: {
      organisations: values(organisations),
      places: values(places),
      signUps: values(signUps),
      exclusions: values(exclusions),
      locks: values(locks),
    },
    findings: result.findings,
  };
}

test('the tidy round is the same after writing and reading, and in the same layout', async () => {
  const tidy = await readWorkbook(
    await readFile(new URL('../../example/ronde-2027.xlsx', import.meta.url)),
    'a.xlsx',
  );
  const { rows } = interpret(tidy);
  const plain: RoundRows = {
    organisations: rows.organisations.map(({ value }) => value),
    places: rows.places.map(({ value }) => value),
    signUps: rows.signUps.map(({ value }) => value),
    exclusions: rows.exclusions.map(({ value }) => value),
    locks: rows.locks.map(({ value }) => value),
  };
  expect(await again(plain)).toEqual({ rows: plain, findings: [] });
  const written = await readWorkbook(await writeWorkbook(plain), 'a.xlsx');
  const texts = (raw: typeof tidy) =>
    raw.sheets.map(({ name, rows: lines }) => [
      name,
      lines.map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`)),
    ]);
  expect(texts(written)).toEqual(texts(tidy));
});

/** A text as it is after reading: nothing around it, no mark that XML cannot hold, nothing that is asked about. */
const text = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '＝', '_x0041_', '<b>', 'ja'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map(([start, rest]) =>
    `${start}${rest}`
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(/[\d@]{2,}/g, 'n')
      .trim(),
  )
  .filter(
    (one) => !/^[\s\u200B-\u200D\uFEFF]|[\s\u200B-\u200D\uFEFF]$|\p{L}{3,}(?:straat|laan)|@.*\./u.test(one),
  );

test('whatever people write comes back as it was, without a finding', async () => {
  const name = text.map((one) => `${one}a`);
  const organisation = fc.record({
    kind: text,
    region: text,
    contactName: text,
    earlierRounds: text,
    standing: fc.integer({ min: -9, max: 9 }),
    title: name,
    image: text,
  });
  await fc.assert(
    fc.asyncProperty(organisation, async ({ title, image, ...rest }) => {
      const day = '2027-03-09';
      const rows: RoundRows = {
        organisations: [
          { code: 'AAA', name: 'Eerste', contactEmail: '', ...rest },
          { code: 'BBB', name: 'Tweede huis', contactEmail: 'b@bbb.example', ...rest },
        ],
        places: [
          {
            code: 'AAA-1',
            organisation: 'AAA',
            title,
            secret: true,
            hostName: image,
            hostEmail: '',
            slots: [{ days: [day, '2027-03-10'], capacity: 3 }],
            condition: 'screening',
            minimum: 2,
          },
        ],
        signUps: [
          {
            name: title,
            email: 'x@bbb.example',
            organisation: 'BBB',
            jobTitle: rest.kind,
            newcomer: true,
            unplacedBefore: false,
            learningGoal: image,
            imageBefore: title,
            choices: [null, { kind: 'place', code: 'AAA-1' }, { kind: 'organisation', code: 'AAA' }],
            days: [day],
            visits: 2,
            hosts: null,
            managerName: rest.region,
            managerEmail: '',
            permission: true,
            screeningSeen: false,
            clientContact: true,
          },
        ],
        exclusions: [{ email: 'x@bbb.example', target: { kind: 'organisation', code: 'AAA' } }],
        locks: [{ email: 'x@bbb.example', place: 'AAA-1', day }],
      };
      expect(await again(rows)).toEqual({ rows, findings: [] });
    }),
    { numRuns: 60 },
  );
});

test('any text of a result sheet is shown and never run, and is read back as it was', async () => {
  const any = fc
    .string({ unit: 'binary', maxLength: 30 })
    .map((one) => one.toWellFormed())
    .filter((one) => one.trim() !== '');
  const risky = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', "'="), any)
    .map(([start, rest]) => start + rest);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(any, risky), { minLength: 1, maxLength: 8 }), async (texts) => {
      const bytes = await writeWorkbook(EMPTY, [
        { name: 'Uitslag', columns: ['Tekst'], rows: texts.map((one) => [one]) },
      ]);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      book
        .getWorksheet('Uitslag')
        ?.eachRow((row) => expect(String(row.getCell(1).value)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/));
      const read = (await readWorkbook(bytes, 'a.xlsx')).sheets.find(({ name }) => name === 'Uitslag');
      expect(read?.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('a header is frozen, bold and has a filter', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    (await writeWorkbook(EMPTY, [
      { name: 'Uitslag', columns: ['Wie', 'Ja'], rows: [['An', true]] },
    ])) as unknown as ExcelJS.Buffer,
  );
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Organisaties',
    'Stageplekken',
    'Aanmeldingen',
    'Uitsluitingen',
    'Vastgelegd',
    'Uitslag',
  ]);
  const sheet = book.getWorksheet('Uitslag')!;
  expect([
    sheet.views[0]?.state,
    sheet.getRow(1).font.bold,
    sheet.autoFilter,
    sheet.getCell('B2').value,
  ]).toEqual(['frozen', true, 'A1:B2', 'ja']);
});
