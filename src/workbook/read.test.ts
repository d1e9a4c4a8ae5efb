import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { WorkbookError } from './error.ts';
import { LIMITS } from './limits.ts';
import { readCsvFiles, readPasted, readWorkbook } from './read.ts';

type Entry = { name: string; data: Buffer; declared?: number };

/** A deflated zip whose directory may lie about sizes. */
function zipOf(entries: Entry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared = data.length } of entries) {
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(declared, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from([0x50, 0x4b, 3, 4]), head, Buffer.from(name), packed);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, tail, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

async function book(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Aanmeldingen'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const WORKBOOK = {
  name: 'xl/workbook.xml',
  data: xml(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
};
const RELS = {
  name: 'xl/_rels/workbook.xml.rels',
  data: xml(
    '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const sheetOf = (rows: string, after = ''): Entry => ({
  name: 'xl/worksheets/sheet1.xml',
  data: xml(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
});
const cell = (ref: string, text = 'x') => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const minimal = (rows: string, after = '') => zipOf([WORKBOOK, RELS, sheetOf(rows, after)]);

async function codeOf(bytes: Uint8Array, name = 'ronde.xlsx', limits = LIMITS): Promise<string> {
  try {
    await readWorkbook(bytes, name, limits);
    return 'read';
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.code;
  }
}

describe('a hostile or wrong file gets a code', () => {
  const zeros = Buffer.alloc(LIMITS.inflatedBytes + 1, 0x20);
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string?]>([
    [
      'a bomb that says its size',
      'zip-bomb',
      () => zipOf([WORKBOOK, RELS, { name: 'xl/worksheets/sheet1.xml', data: zeros }]),
    ],
    [
      'a bomb that lies about its size',
      'zip-bomb',
      () => zipOf([WORKBOOK, RELS, { name: 'xl/worksheets/sheet1.xml', data: zeros, declared: 10 }]),
    ],
    [
      'more entries than a workbook has',
      'zip-bomb',
      () => zipOf(Array.from({ length: 600 }, (_, i) => ({ name: `a${i}`, data: Buffer.alloc(1) }))),
    ],
    ['the same part twice', 'broken-zip', () => zipOf([WORKBOOK, RELS, sheetOf(''), sheetOf('')])],
    ['a zip cut in half', 'broken-zip', async () => (await book((s) => s.addRow(['x']))).subarray(0, 2000)],
    [
      'a zip that is no workbook',
      'not-a-workbook',
      () => zipOf([{ name: 'foto.txt', data: Buffer.from('x') }]),
    ],
    [
      'a document type',
      'xml-entities',
      () =>
        zipOf([
          WORKBOOK,
          RELS,
          { name: 'xl/worksheets/sheet1.xml', data: xml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') },
        ]),
    ],
    [
      'macros inside',
      'macro',
      () => zipOf([WORKBOOK, RELS, sheetOf(''), { name: 'xl/vbaProject.bin', data: Buffer.alloc(9) }]),
    ],
    ['a macro workbook by name', 'macro', () => minimal(''), 'ronde.xlsm'],
    ['an old workbook', 'old-excel', () => ole, 'ronde.xls'],
    ['a password', 'password', () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['nothing', 'empty', () => new Uint8Array()],
    ['no filled cell', 'empty', () => minimal('')],
    ['more than 20 MB', 'too-large', () => new Uint8Array(20_000_001)],
    ['a pdf', 'not-a-workbook', () => Buffer.from('%PDF-1.7'), 'ronde.pdf'],
    ['text with the name of a workbook', 'not-a-workbook', () => Buffer.from('a;b')],
    ['bytes with the name of a csv', 'not-a-workbook', () => new Uint8Array([0, 1, 2, 3, 0, 5]), 'ronde.csv'],
    ['a row far below', 'too-many-rows', () => minimal(`<row r="4000000000">${cell('A4000000000')}</row>`)],
    [
      'a row number hidden behind a bracket',
      'too-many-rows',
      () => minimal(`<row x=">" r='4000000000'><v/></row><row r="&#57;9">`),
    ],
    [
      'a row number hidden in another attribute',
      'too-many-rows',
      () => minimal(`<row x=" r='5'" r="4000000000"></row>`),
    ],
    ['a row number as an entity', 'broken-zip', () => minimal('<row r="&#52;000000000"></row>')],
    ['a column far to the right', 'too-many-columns', () => minimal(`<row r="1">${cell('ZZZ1')}</row>`)],
    [
      'xml that does not close',
      'broken-zip',
      () =>
        zipOf([WORKBOOK, RELS, { name: 'xl/worksheets/sheet1.xml', data: xml('<worksheet><sheetData>') }]),
    ],
  ])('%s: %s', async (_, code, make, name) => {
    expect(await codeOf(await make(), name)).toBe(code);
  });

  test('a validation or merge over the whole sheet is not expanded', async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>';
    const raw = await readWorkbook(minimal(`<row r="1">${cell('A1')}</row>`, after), 'a.xlsx');
    expect(raw.sheets).toEqual([
      { name: 'A', rows: [{ number: 1, cells: [{ column: 1, kind: 'text', text: 'x' }] }] },
    ]);
  });

  test('counted limits', async () => {
    const bytes = await book((sheet) => {
      for (let i = 0; i < 10; i += 1) sheet.addRow(['een', 'twee', 'drie']);
    });
    expect(await codeOf(bytes, 'a.xlsx', { ...LIMITS, rows: 9 })).toBe('too-many-rows');
    expect(await codeOf(bytes, 'a.xlsx', { ...LIMITS, columns: 2 })).toBe('too-many-columns');
    expect(await codeOf(bytes, 'a.xlsx', { ...LIMITS, cells: 29 })).toBe('too-many-cells');
    expect(await codeOf(bytes, 'a.xlsx', { ...LIMITS, text: 100 })).toBe('too-much-text');
    expect(await codeOf(bytes, 'a.xlsx', { ...LIMITS, sheets: 0 })).toBe('too-many-sheets');
    expect(await codeOf(Buffer.from('a;b\nc;d'), 'a.csv', { ...LIMITS, rows: 1 })).toBe('too-many-rows');
    expect(await codeOf(Buffer.from('a;b\nc;d'), 'a.csv', { ...LIMITS, cells: 3 })).toBe('too-many-cells');
  });

  test('an error carries no content', async () => {
    const error = await readWorkbook(Buffer.from('geheim 123456782'), 'a.xlsx').catch((one: unknown) => one);
    expect(JSON.stringify(error)).not.toContain('123456782');
    expect(String(error)).toBe('WorkbookError: workbook not read: not-a-workbook');
  });
});

describe('cells', () => {
  test('every kind of cell keeps what it showed and is never run', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('A1').value = 'gewoon';
      sheet.getCell('B1').value = 12.5;
      sheet.getCell('C1').value = new Date('2027-03-09T00:00:00Z');
      sheet.getCell('D1').value = { formula: 'HYPERLINK("http://leuk.example","klik hier")' };
      sheet.getCell('E1').value = { formula: '1+1', result: 2 };
      sheet.getCell('F1').value = { richText: [{ text: 'vet' }, { text: ' en niet' }] };
      sheet.getCell('G1').value = { text: 'jan@pol.example', hyperlink: 'mailto:jan@pol.example' };
      sheet.getCell('H1').value = true;
      sheet.getCell('I1').value = { error: '#N/A' };
      sheet.getCell('J1').value = '=1+1';
      sheet.getCell('K1').value = "'=1+1";
    });
    const raw = await readWorkbook(bytes, 'a.xlsx');
    expect(raw.sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, kind: 'text', text: 'gewoon' },
      { column: 2, kind: 'number', text: '12.5' },
      { column: 3, kind: 'date', text: '2027-03-09' },
      {
        column: 4,
        kind: 'formula',
        text: 'klik hier',
        formula: 'HYPERLINK("http://leuk.example","klik hier")',
      },
      { column: 5, kind: 'formula', text: '2', formula: '1+1' },
      { column: 6, kind: 'text', text: 'vet en niet' },
      { column: 7, kind: 'text', text: 'jan@pol.example' },
      { column: 8, kind: 'boolean', text: 'ja' },
      { column: 9, kind: 'error', text: '#N/A' },
      { column: 10, kind: 'text', text: '=1+1' },
      { column: 11, kind: 'text', text: '=1+1' },
    ]);
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
  });

  test.each([
    ['UTF-8', Buffer.from('Naam;Regio\nZoë;"a;b"')],
    [
      'UTF-8 with a mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Naam;Regio\nZoë;"a;b"')]),
    ],
    ['Windows-1252', Buffer.from('Naam;Regio\nZo\u00eb;"a;b"', 'latin1')],
    ['commas', Buffer.from('Naam,Regio\nZoë,a;b')],
    ['tabs', Buffer.from('Naam\tRegio\nZoë\ta;b')],
    ['UTF-16', Buffer.from('\ufeffNaam\tRegio\nZoë\ta;b', 'utf16le')],
  ])('csv in %s', async (_, bytes) => {
    const raw = await readWorkbook(bytes, 'Organisaties.csv');
    expect(raw.sheets).toEqual([
      {
        name: 'Organisaties',
        rows: [
          {
            number: 1,
            cells: [
              { column: 1, kind: 'text', text: 'Naam' },
              { column: 2, kind: 'text', text: 'Regio' },
            ],
          },
          {
            number: 2,
            cells: [
              { column: 1, kind: 'text', text: 'Zoë' },
              { column: 2, kind: 'text', text: 'a;b' },
            ],
          },
        ],
      },
    ]);
  });

  test('pasted cells and several files', () => {
    const pasted = readPasted('Naam\tE-mail\n\n=SOM(A1)\tx');
    expect(pasted.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(pasted.sheets[0]?.rows[1]?.cells[0]).toEqual({
      column: 1,
      kind: 'formula',
      text: '',
      formula: 'SOM(A1)',
    });
    const files = readCsvFiles([
      { name: 'map/Aanmeldingen.csv', bytes: Buffer.from('a;b') },
      { name: 'Vastgelegd.csv', bytes: Buffer.from('c;d') },
    ]);
    expect(files.sheets.map(({ name }) => name)).toEqual(['Aanmeldingen', 'Vastgelegd']);
  });
});
