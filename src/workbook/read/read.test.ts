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

describe('a workbook as other programs write it', () => {
  const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const named = (target: string, type = 'worksheet') => [
    WORKBOOK,
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: xml(
        `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
      ),
    },
  ];
  const one = [{ number: 1, cells: [{ column: 1, kind: 'text', text: 'x' }] }];
  const rowsOf = async (entries: Entry[]) =>
    (await readWorkbook(zipOf(entries), 'a.xlsx')).sheets.map(({ rows }) => rows);
  const body = (rows: string) =>
    xml(`<worksheet xmlns="${NAMESPACE}"><sheetData>${rows}</sheetData></worksheet>`);
  const x = `<row r="1">${cell('A1')}</row>`;

  test.each<[string, Entry[]]>([
    [
      'a target from the root',
      [...named('/xl/cells/first.xml'), { name: 'xl/cells/first.xml', data: body(x) }],
    ],
    ['a target upwards', [...named('../cells/first.xml'), { name: 'cells/first.xml', data: body(x) }]],
    [
      'a workbook somewhere else',
      [
        {
          name: '_rels/.rels',
          data: xml(
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book/b.xml"/></Relationships>',
          ),
        },
        { ...WORKBOOK, name: 'book/b.xml' },
        { name: 'book/_rels/b.xml.rels', data: named('s.xml')[1]!.data },
        { name: 'book/s.xml', data: body(x) },
      ],
    ],
    [
      'names with a prefix',
      [
        ...named('worksheets/sheet1.xml'),
        {
          name: 'xl/worksheets/sheet1.xml',
          data: xml(
            `<x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
          ),
        },
      ],
    ],
    [
      'rows and cells without a number',
      [WORKBOOK, RELS, sheetOf('<row><c t="inlineStr"><is><t>x</t></is></c></row>')],
    ],
    [
      'a comment in which something looks like a cell',
      [WORKBOOK, RELS, sheetOf(`${x}<!-- <row r="2">${cell('A2')}</row> -->`)],
    ],
    [
      'text with marks for how it sounds',
      [
        WORKBOOK,
        RELS,
        sheetOf(
          '<row r="1"><c r="A1" t="inlineStr"><is><r><t>x</t></r><rPh sb="0" eb="1"><t>iks</t></rPh></is></c></row>',
        ),
      ],
    ],
  ])('%s', async (_, entries) => {
    expect(await rowsOf(entries)).toEqual([one]);
  });

  test.each<[string, Entry[]]>([
    [
      'whose part is not there',
      [...named('worksheets/gone.xml'), { ...sheetOf(x), name: 'xl/worksheets/sheet1.xml' }],
    ],
    [
      'that nothing refers to',
      [WORKBOOK, { ...RELS, data: xml(RELS.data.toString().slice(38).replace('rId1', 'rId9')) }, sheetOf(x)],
    ],
    [
      'with cells that the library cannot follow',
      [WORKBOOK, RELS, sheetOf(`<row r="1">${cell('A1')}${cell('A1', 'y')}</row>`)],
    ],
  ])('a sheet %s stops everything, and is named', async (_, entries) => {
    const two: Entry = {
      ...WORKBOOK,
      data: xml(
        WORKBOOK.data
          .toString()
          .slice(38)
          .replace('</sheets>', '<sheet name="B" sheetId="2" r:id="rIdB"/></sheets>'),
      ),
    };
    const rels = entries.find(({ name }) => name.endsWith('.rels'))!;
    const both = {
      ...rels,
      data: xml(
        rels.data
          .toString()
          .slice(38)
          .replace(
            '</Relationships>',
            '<Relationship Id="rIdB" Type="x/worksheet" Target="/xl/b.xml"/></Relationships>',
          ),
      ),
    };
    const rest = entries.filter((entry) => entry.name !== WORKBOOK.name && entry !== rels);
    const error = await readWorkbook(
      zipOf([two, both, ...rest, { name: 'xl/b.xml', data: body(x) }]),
      'a.xlsx',
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'sheet-unreadable', params: { sheet: 'A' } });
    expect(String(error)).toBe('WorkbookError: workbook not read: sheet-unreadable');
  });

  test('a page with a chart is named as such', async () => {
    const book: Entry = {
      ...WORKBOOK,
      data: xml(
        WORKBOOK.data
          .toString()
          .slice(38)
          .replace('</sheets>', '<sheet name="Grafiek" sheetId="2" r:id="c"/></sheets>'),
      ),
    };
    const rels: Entry = {
      ...RELS,
      data: xml(
        RELS.data
          .toString()
          .slice(38)
          .replace(
            '</Relationships>',
            '<Relationship Id="c" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          ),
      ),
    };
    const chart = { name: 'xl/chartsheets/sheet1.xml', data: xml(`<chartsheet xmlns="${NAMESPACE}"/>`) };
    const { sheets } = await readWorkbook(zipOf([book, rels, sheetOf(x), chart]), 'a.xlsx');
    expect(sheets).toEqual([
      { name: 'A', rows: one },
      { name: 'Grafiek', rows: [], withoutCells: true },
    ]);
  });

  test('a formula that was never worked out is told from one that shows nothing', async () => {
    const row =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>IF(A1=3,"x","")</f><v></v></c><c r="C1"><f>A1-2</f><v>0</v></c></row>';
    expect(await rowsOf([WORKBOOK, RELS, sheetOf(row)])).toEqual([
      [
        {
          number: 1,
          cells: [
            { column: 1, kind: 'formula', text: '', formula: '1+1' },
            { column: 3, kind: 'formula', text: '0', formula: 'A1-2' },
          ],
        },
      ],
    ]);
  });

  test('a box without a tick counts beside something else, and alone it is nothing', async () => {
    const no = (ref: string) => `<c r="${ref}" t="b"><v>0</v></c>`;
    const rows = `<row r="1">${cell('A1')}${no('B1')}</row><row r="2">${no('B2')}</row>`;
    expect(await rowsOf([WORKBOOK, RELS, sheetOf(rows)])).toEqual([
      [
        {
          number: 1,
          cells: [
            { column: 1, kind: 'text', text: 'x' },
            { column: 2, kind: 'boolean', text: 'nee' },
          ],
        },
      ],
    ]);
    const raw = await readWorkbook(Buffer.from('Naam,Ja\nBram,FALSE\n,FALSE\n'), 'a.csv');
    expect(raw.sheets[0]!.rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('what is expanded for the whole of a range is not', async () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
    const columns = '<cols><col min="1" max="16384" hidden="1"/></cols>';
    const sheet: Entry = {
      name: 'xl/worksheets/sheet1.xml',
      data: xml(`<worksheet>${columns}<sheetData>${x}</sheetData>${links}</worksheet>`),
    };
    const { sheets } = await readWorkbook(zipOf([WORKBOOK, RELS, sheet]), 'a.xlsx');
    expect(sheets[0]!.rows).toEqual(one);
    expect(sheets[0]!.hiddenColumns).toHaveLength(LIMITS.columns);
  });

  const ods = (rows: string, extra: Entry[] = []) =>
    zipOf([
      { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
      {
        name: 'content.xml',
        data: xml(
          `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      },
      ...extra,
    ]);
  const odsCell = (repeated: number) =>
    `<table:table-cell table:number-columns-repeated="${repeated}" office:value-type="string"><text:p>x</text:p></table:table-cell>`;

  test.each<[string, string, () => Uint8Array, string?]>([
    [
      'cells repeated without end',
      'too-many-cells',
      () => ods(`<table:table-row table:number-rows-repeated="1000000">${odsCell(16_000)}</table:table-row>`),
      'a.ods',
    ],
    [
      'a number of times that is none',
      'broken-zip',
      () => ods(`<table:table-row table:number-rows-repeated="1e9">${odsCell(1)}</table:table-row>`),
      'a.ods',
    ],
    [
      'a password',
      'password',
      () =>
        ods('', [{ name: 'META-INF/manifest.xml', data: xml('<manifest><encryption-data/></manifest>') }]),
      'a.ods',
    ],
    ['macros', 'macro', () => ods('', [{ name: 'Basic/Standard/Module1.xml', data: xml('<x/>') }]), 'a.ods'],
    [
      'a document type',
      'xml-entities',
      () =>
        zipOf([
          { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
          { name: 'content.xml', data: xml('<!DOCTYPE a [<!ENTITY b "c">]><a/>') },
        ]),
      'a.ods',
    ],
    [
      'no sheets',
      'no-sheets',
      () =>
        zipOf([
          { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
          { name: 'content.xml', data: xml('<a/>') },
        ]),
      'a.ods',
    ],
    [
      'a file of Numbers',
      'numbers',
      () => zipOf([{ name: 'Index/Document.iwa', data: Buffer.alloc(9) }]),
      'a.numbers',
    ],
  ])('%s: %s', async (_, code, make, name) => {
    expect(await codeOf(make(), name)).toBe(code);
  });

  test('repeated cells of an .ods are all there', async () => {
    const { sheets } = await readWorkbook(
      ods(`<table:table-row table:number-rows-repeated="2">${odsCell(3)}</table:table-row>`),
      'a.ods',
    );
    expect(sheets[0]!.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 3],
      [2, 3],
    ]);
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
