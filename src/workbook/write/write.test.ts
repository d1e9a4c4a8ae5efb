import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWhereabouts } from '../../platform/privacy/whereabouts.ts';
import { describeFinding } from '../answer/words.ts';
import type { RawWorkbook } from '../read/raw.ts';
import { readPasted, readWorkbook } from '../read/read.ts';
import type { RoundContext } from '../understand/context.ts';
import { interpret } from '../understand/interpret.ts';
import { seen } from '../understand/normal.ts';
import { type RoundRows, writeWorkbook } from './write.ts';

const EMPTY: RoundRows = {
  organisations: [],
  places: [],
  signUps: [],
  exclusions: [],
  locks: [],
  wanted: [],
};

function understood(raw: RawWorkbook, context: RoundContext) {
  const { rows, findings } = interpret(raw, { context });
  const values = <T>(located: { value: T }[]) => located.map(({ value }) => value);
  const plain: RoundRows = {
    organisations: values(rows.organisations),
    places: values(rows.places),
    signUps: values(rows.signUps),
    exclusions: values(rows.exclusions),
    locks: values(rows.locks),
    wanted: values(rows.wanted),
  };
  return { rows: plain, findings };
}

const contextOf = ({ organisations, places, signUps, locks }: RoundRows): RoundContext => ({
  organisations,
  places,
  people: signUps,
  locks,
});

/** Written, and read again into the same round unless another is given. */
async function again(rows: RoundRows, context = contextOf(rows)) {
  return understood(await readWorkbook(await writeWorkbook(rows), 'a.xlsx'), context);
}

const example = async () =>
  readWorkbook(await readFile(new URL('../../../example/ronde-2027.xlsx', import.meta.url)), 'a.xlsx');

type Line = Record<string, string>;
/** The rows of a sheet by the header of each cell. */
function linesOf(raw: RawWorkbook, name: string): Line[] {
  const [header, ...rows] = raw.sheets.find((sheet) => sheet.name === name)!.rows;
  const headers = new Map(header!.cells.map(({ column, text }) => [column, text]));
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map(({ column, text }) => [headers.get(column)!, text])),
  );
}

test('the tidy round is the same after writing and reading, and in the same layout', async () => {
  const tidy = await example();
  const { rows } = understood(tidy, {});
  expect(await again(rows)).toEqual({ rows, findings: [] });
  const written = await readWorkbook(await writeWorkbook(rows), 'a.xlsx');
  const secret = new Set(rows.places.filter((place) => place.secret).map(({ code }) => code));
  const withheld = (line: Line, code: string | undefined, columns: string[]): Line =>
    secret.has(code ?? '') ? { ...line, ...Object.fromEntries(columns.map((one) => [one, 'geheim'])) } : line;
  const shared: Record<string, (line: Line) => Line> = {
    Stageplekken: (line) => withheld(line, line.Code, ['Ontvangen door', 'E-mail', 'Dagen (plaatsen)']),
    Aanmeldingen: ({ 'Ontvangt op': hosts, ...line }) =>
      hosts === undefined || secret.has(hosts) ? line : { ...line, 'Ontvangt op': hosts },
    Vastgelegd: (line) => withheld(line, line.Stageplek, ['Dag']),
  };
  expect(secret.size).toBeGreaterThan(0);
  expect(written.sheets.map(({ name }) => name)).toEqual([
    ...tidy.sheets.map(({ name }) => name),
    'Gewenste contacten',
  ]);
  for (const { name } of tidy.sheets)
    expect(linesOf(written, name)).toEqual(linesOf(tidy, name).map(shared[name] ?? ((line) => line)));
});

test('of a secret place the file says nowhere who receives visitors', async () => {
  const { rows } = understood(await example(), {});
  const raw = await readWorkbook(await writeWorkbook(rows), 'a.xlsx');
  const secret = rows.places.filter((place) => place.secret);
  // Their own row as somebody who signed up is theirs.
  const own = new Set(['Aanmeldingen Naam', 'Aanmeldingen E-mail']);
  const texts = raw.sheets.flatMap(({ name }) =>
    linesOf(raw, name).flatMap((line) =>
      Object.entries(line).flatMap(([column, text]) => (own.has(`${name} ${column}`) ? [] : [text])),
    ),
  );
  const hosts = secret.flatMap(({ hostName, hostEmail }) => [hostName, hostEmail]).filter(Boolean);
  expect(hosts.length).toBeGreaterThan(0);
  for (const host of hosts) expect(texts.filter((text) => text.includes(host))).toEqual([]);
});

describe('two people with one address', () => {
  const shared = async () => {
    const { rows } = understood(await example(), {});
    const [first, second, third] = rows.signUps;
    const email = first!.email;
    const key = `${email}#2`;
    const place = rows.places.find((one) => !one.secret && one.organisation !== second!.organisation)!;
    const target = { kind: 'place' as const, code: place.code };
    return {
      ...rows,
      signUps: [first!, { ...second!, email: key }, third!],
      exclusions: [first!.email, key, third!.email].map((one) => ({ email: one, target })),
      locks: [first!.email, key, third!.email].map((one) => ({
        email: one,
        place: place.code,
        day: place.slots[0]!.days[0]!,
      })),
    };
  };

  test('are the same two after writing and reading', async () => {
    const rows = await shared();
    expect(await again(rows)).toEqual({ rows, findings: [] });
  });

  test('stand under their address, and by name where a row is about one of them', async () => {
    const rows = await shared();
    const raw = await readWorkbook(await writeWorkbook(rows), 'a.xlsx');
    const [first, second, third] = rows.signUps.map(({ name }) => name);
    const email = rows.signUps[0]!.email;
    expect(linesOf(raw, 'Aanmeldingen').map((line) => line['E-mail'])).toEqual([
      email,
      email,
      rows.signUps[2]!.email,
    ]);
    for (const sheet of ['Uitsluitingen', 'Vastgelegd']) {
      const lines = linesOf(raw, sheet).map((line) => [line['E-mail'], line.Naam]);
      expect(lines).toContainEqual([email, first]);
      expect(lines).toContainEqual([email, second]);
      expect(lines).toContainEqual([rows.signUps[2]!.email, undefined]);
      expect(lines.flat()).not.toContain(third);
    }
  });

  test('are the same two in a round that has never seen them, told apart by name', async () => {
    const rows = await shared();
    const { signUps, exclusions, locks } = (await again(rows, {})).rows;
    const nameOf = new Map(signUps.map(({ email, name }) => [email, name]));
    const stored = new Map(rows.signUps.map(({ email, name }) => [email, name]));
    expect(exclusions.map(({ email }) => nameOf.get(email))).toEqual(
      rows.exclusions.map(({ email }) => stored.get(email)),
    );
    expect(locks.length).toBe(rows.locks.length);
  });
});

describe('what a workbook withholds', () => {
  const sheet = (name: string, lines: string) => readPasted(lines, name);
  const PLACE =
    'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tOntvangen door\tE-mail\tDagen (plaatsen)';
  const PERSON = 'Naam\tE-mail\tOrganisatie\tOntvangt op';
  const LOCK = 'E-mail\tStageplek\tDag';
  const place = {
    code: 'AAA-1',
    organisation: 'AAA',
    hostName: 'Bo',
    hostEmail: 'bo@aaa.example',
    slots: [
      { days: ['2027-03-09', '2027-03-10'], capacity: 2 },
      { days: ['2027-03-16'], capacity: 1 },
    ],
  };
  const person = { email: 'an@bbb.example', name: 'An', hosts: 'AAA-1' };
  const locks = place.slots.map(({ days }) => ({ email: person.email, place: place.code, day: days[0]! }));
  const organisations = [
    { code: 'AAA', name: 'Eerste' },
    { code: 'BBB', name: 'Tweede huis' },
  ];
  const context: RoundContext = { organisations, places: [place], people: [person], locks };

  test('is kept from the round, however it is written', () => {
    const places = sheet('Stageplekken', `${PLACE}\nAAA-1\tEerste\tKijken\tja\tGEHEIM\t geheim \tGeheim`);
    expect(understood(places, context).rows.places[0]).toMatchObject({
      hostName: place.hostName,
      hostEmail: place.hostEmail,
      slots: place.slots,
    });
    const signUps = sheet('Aanmeldingen', `${PERSON}\nAn\tan@bbb.example\tTweede huis\t Geheim `);
    expect(understood(signUps, context).rows.signUps[0]?.hosts).toBe('AAA-1');
  });

  test('is kept of every lock of somebody on a place, and a row too many adds nothing', () => {
    const row = '\nan@bbb.example\tAAA-1\tgeheim';
    expect(understood(sheet('Vastgelegd', LOCK + row + row), context)).toMatchObject({
      rows: { locks },
      findings: [],
    });
    const more = understood(sheet('Vastgelegd', LOCK + row + row + row), context);
    expect(more.rows.locks).toEqual(locks);
    expect(more.findings.map(({ code }) => code)).toEqual(['row-twice']);
  });

  test.each([
    [
      'a place',
      'Stageplekken',
      `${PLACE}\nAAA-2\tEerste\tKijken\tja\tgeheim\tgeheim\tgeheim`,
      ['E2', 'F2', 'G2'],
    ],
    ['somebody', 'Aanmeldingen', `${PERSON}\nCo\tco@bbb.example\tTweede huis\tgeheim`, ['D2']],
    ['a lock', 'Vastgelegd', `${LOCK}\nan@bbb.example\tAAA-1\tgeheim`, ['C2']],
  ])('and %s that the round does not have is said', (_, name, lines, cells) => {
    const { findings } = understood(sheet(name, lines), { ...context, locks: [] });
    expect(findings.map(({ group, cell }) => `${group} ${cell}`)).toEqual(
      cells.map((cell) => `wrong ${cell}`),
    );
    expect(findings.map(({ blocking }) => blocking)).toEqual(cells.map(() => name === 'Vastgelegd'));
  });

  test('says in a sentence what to do', () => {
    const { findings } = understood(
      sheet('Stageplekken', `${PLACE}\nAAA-2\tEerste\tKijken\tja\tgeheim\t\tgeheim`),
      context,
    );
    expect(findings.map((one) => describeFinding(one, 'nl').text)).toEqual([
      'Deze gegevens staan niet in een gedeeld werkblad. Vul "Ontvangen door" in.',
      'Deze gegevens staan niet in een gedeeld werkblad. Vul de dagen in.',
    ]);
    expect(describeFinding(findings[1]!, 'en').text).toBe(
      'A workbook that is shared does not hold these data. Fill in the days.',
    );
  });
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
  )
  // What shows nothing is taken out of a cell, and that is said.
  .filter((one) => one === seen(one));

test('whatever people write comes back as it was, without a finding', async () => {
  // What leads to a secret place is refused: a number, or anything that may be a link.
  const leadsNowhere = (one: string) => findWhereabouts(one.normalize('NFKC')).length === 0;
  const veiled = text
    .map((one) => one.replace(/\p{N}|@/gu, 'n'))
    .filter((one) => leadsNowhere(one) && !/\p{N}/u.test(one.normalize('NFKC')));
  const name = veiled.map((one) => `${one}a`).filter(leadsNowhere);
  const organisation = fc.record({
    kind: text,
    region: text,
    contactName: text,
    earlierRounds: text,
    standing: fc.integer({ min: -9, max: 9 }),
    title: name,
    image: veiled,
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
            hosts: 'AAA-1',
            managerName: rest.region,
            managerEmail: '',
            permission: true,
            screeningSeen: false,
            clientContact: true,
          },
        ],
        exclusions: [{ email: 'x@bbb.example', target: { kind: 'organisation', code: 'AAA' } }],
        wanted: [],
        locks: [{ email: 'x@bbb.example', place: 'AAA-1', day }],
      };
      expect(await again(rows)).toEqual({ rows, findings: [] });
      const { findings } = await again(rows, {});
      expect(findings.map(({ code }) => code)).toEqual([
        'withheld',
        'withheld',
        'days-withheld',
        'days-withheld',
      ]);
    }),
    { numRuns: 60 },
  );
});

test('any text of a result sheet is shown and never run, and is read back as it was but for the kind of line end', async () => {
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
      expect(read?.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(
        texts.map((one) => one.replaceAll('\r\n', '\n')),
      );
    }),
    { numRuns: 60, examples: [[['\r\n\0', '=\0']], [['one\r\ntwo', '\rthree', "'\r\n='"]]] },
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
    'Gewenste contacten',
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

test('who must not meet, and which organisations should, are read back; of people who share an address by name', async () => {
  const { rows } = understood(await example(), {});
  const [first, second, third] = rows.signUps;
  const shared = { ...second!, email: `${first!.email}#2`, name: 'Nora Haddad' };
  const target = (code: string) => ({ kind: 'person' as const, code });
  const round: RoundRows = {
    ...rows,
    signUps: [first!, shared, third!],
    exclusions: [
      { email: first!.email, target: target(third!.email) },
      { email: third!.email, target: target(shared.email) },
    ],
    locks: [],
    wanted: [[rows.organisations[0]!.code, rows.organisations[1]!.code].sort() as [string, string]],
  };
  const { rows: back, findings } = await again(round);
  expect(findings).toEqual([]);
  expect([back.exclusions, back.wanted]).toEqual([round.exclusions, round.wanted]);
  // Who is not in the round could not be found again.
  const gone = { ...round, exclusions: [{ email: first!.email, target: target('gone@z.example') }] };
  expect((await again(gone)).rows.exclusions).toEqual([]);
});
