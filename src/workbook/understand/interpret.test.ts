import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RawWorkbook } from '../read/raw.ts';
import { readPasted, readWorkbook } from '../read/read.ts';
import type { Finding, Group } from './finding.ts';
import { type Interpretation, interpret } from './interpret.ts';

const EXAMPLE = new URL('../../../example/', import.meta.url);

let tidy: RawWorkbook;
let rough: RawWorkbook;
beforeAll(async () => {
  tidy = await readWorkbook(await readFile(new URL('ronde-2027.xlsx', EXAMPLE)), 'ronde-2027.xlsx');
  rough = await readWorkbook(await readFile(new URL('ronde-2027-ruw.xlsx', EXAMPLE)), 'ronde-2027-ruw.xlsx');
});

/** `Aanmeldingen B11 missing`; a mended group has its number of cells behind it. */
function list({ findings }: Interpretation, group: Group): string[] {
  const count = (one: Finding) => (group === 'mended' ? ` ×${one.params.count}` : '');
  return findings
    .filter((one) => one.group === group)
    .map((one) => `${one.sheet} ${one.cell} ${one.code}${count(one)}`);
}

/** Every question answered as is likely, and what is wrong typed over from the tidy file. */
const DECISIONS = {
  'Aanmeldingen!B15:email-likely': 'use',
  'Aanmeldingen!G22:formula-in-text': 'keep',
  'Aanmeldingen!B95:person-differs': 'row-54',
  'Aanmeldingen!C143:organisation-likely': 'use-VTW',
};
const CORRECTIONS = {
  'Aanmeldingen!B11:wrong': 'fatima.de.vries@csm.example',
  'Aanmeldingen!I26:wrong': 'Zorg- en Veiligheidshuis Delta',
  'Aanmeldingen!I29:wrong': 'OMI-2',
  'Aanmeldingen!N89:wrong':
    '2027-03-11, 2027-03-17, 2027-03-19, 2027-03-22, 2027-03-23, 2027-03-24, 2027-03-25, 2027-03-26',
};

test('the tidy workbook gives every row and no finding', () => {
  const { rows, findings, counts, complete } = interpret(tidy);
  expect(findings).toEqual([]);
  expect(complete).toBe(true);
  expect(counts.taken).toEqual({
    organisations: 26,
    places: 71,
    signUps: 168,
    exclusions: 4,
    locks: 2,
    wanted: 0,
  });
  expect(counts.read).toEqual(counts.taken);
  expect(rows.places[2]?.value).toEqual({
    code: 'POL-3',
    organisation: 'POL',
    title: 'Meelopen met een dienst noodhulp',
    secret: false,
    hostName: 'Bilal Lopes',
    hostEmail: 'bilal.lopes@pol.example',
    slots: [
      { days: ['2027-03-10', '2027-03-11'], capacity: 1 },
      { days: ['2027-03-23', '2027-03-24'], capacity: 1 },
    ],
    condition: 'screening',
    minimum: 1,
  });
  expect(rows.exclusions[0]?.value).toEqual({
    email: 'gijs.aksoy@pol.example',
    target: { kind: 'organisation', code: 'GEM' },
  });
  expect(rows.locks[1]).toEqual({
    sheet: 'Vastgelegd',
    row: 3,
    value: { email: 'roos.kramer@dok.example', place: 'VTM-3', day: '2027-03-09' },
  });
});

describe('the rough workbook', () => {
  test('mended', () => {
    expect(list(interpret(rough), 'mended')).toEqual([
      'Organisaties A1 title-skipped ×1',
      'Stageplekken A1 title-skipped ×1',
      'Stageplekken G4 day-notation ×57',
      'Stageplekken B6 organisation-spelling ×2',
      'Stageplekken G13 capacity-notation ×1',
      'Stageplekken B21 organisation-abbreviation ×1',
      'Stageplekken A24 row-twice ×1',
      'Stageplekken B27 organisation-code ×3',
      'Stageplekken B31 spaces ×2',
      'Aanmeldingen A1 title-skipped ×1',
      'Aanmeldingen N4 day-notation ×127',
      'Aanmeldingen B7 email-notation ×1',
      'Aanmeldingen C13 organisation-code ×12',
      'Aanmeldingen C23 spaces ×10',
      'Aanmeldingen N27 all-days ×14',
      'Aanmeldingen J34 choice-twice ×1',
      'Aanmeldingen E37 yes-no ×2',
      'Aanmeldingen C38 organisation-abbreviation ×3',
      'Aanmeldingen C42 organisation-spelling ×12',
      'Aanmeldingen O44 number-notation ×1',
      'Aanmeldingen A84 spaces ×1',
      'Aanmeldingen B174 email-case ×1',
      'Aanmeldingen B174 row-twice ×1',
      'Uitsluitingen A1 title-skipped ×1',
      'Vastgelegd A1 title-skipped ×1',
      'Vastgelegd C4 day-notation ×2',
    ]);
  });

  test('decide, wrong and refused', () => {
    const result = interpret(rough);
    expect(list(result, 'decide')).toEqual([
      'Aanmeldingen B15 email-likely',
      'Aanmeldingen G22 formula-in-text',
      'Aanmeldingen B95 person-differs',
      'Aanmeldingen C143 organisation-likely',
    ]);
    expect(list(result, 'wrong')).toEqual([
      'Aanmeldingen B11 missing',
      'Aanmeldingen I26 unknown-place',
      'Aanmeldingen I29 own-organisation',
      'Aanmeldingen N89 day-impossible',
    ]);
    expect(list(result, 'refused')).toEqual(['Stageplekken C8 address', 'Aanmeldingen G19 bsn']);
    expect(result.complete).toBe(false);
    expect(result.counts.taken).toEqual({
      organisations: 26,
      places: 71,
      signUps: 165,
      exclusions: 4,
      locks: 2,
      wanted: 0,
    });
  });

  test('the likely option comes first', () => {
    const options = interpret(rough)
      .findings.filter(({ group }) => group === 'decide')
      .map((one) => one.options.map(({ id }) => id));
    expect(options).toEqual([
      ['use', 'leave-out'],
      ['keep', 'leave-empty'],
      ['row-95', 'row-54'],
      ['use-VTW', 'use-STW', 'use-JGW', 'leave-out'],
    ]);
  });

  test('with the answers it is complete, and differs from the tidy one only where the sheet says something else', () => {
    const answered = interpret(rough, { decisions: DECISIONS, corrections: CORRECTIONS });
    const expected = interpret(tidy);
    expect(answered.complete).toBe(true);
    expect(list(answered, 'wrong')).toEqual([]);
    const values = <T>(rows: { value: T }[]) => rows.map(({ value }) => value);
    expect(values(answered.rows.organisations)).toEqual(values(expected.rows.organisations));
    expect(values(answered.rows.exclusions)).toEqual(values(expected.rows.exclusions));
    expect(values(answered.rows.locks)).toEqual(values(expected.rows.locks));
    const places = values(answered.rows.places).map((place) =>
      place.code === 'POL-5' ? { ...place, title: 'Een dag bij de afdeling zeden' } : place,
    );
    expect(places).toEqual(values(expected.rows.places));

    const tidyByEmail = new Map(values(expected.rows.signUps).map((one) => [one.email, one]));
    const differences = values(answered.rows.signUps).flatMap((one) => {
      const other = tidyByEmail.get(one.email);
      const keys = Object.keys(one).filter(
        (key) =>
          JSON.stringify(one[key as keyof typeof one]) !== JSON.stringify(other?.[key as keyof typeof one]),
      );
      return keys.map((key) => `${one.email} ${key}`);
    });
    const allDays = answered.findings.find(
      ({ code, sheet }) => code === 'all-days' && sheet === 'Aanmeldingen',
    )?.params.count;
    expect(values(answered.rows.signUps)).toHaveLength(168);
    expect(differences.filter((one) => !one.endsWith(' days'))).toEqual([
      'dilan.hendriks@smw.example learningGoal', // a BSN was in it
      'andre.visser@vtw.example learningGoal', // a formula was in it
      'roos.kramer@dok.example choices', // the same choice twice
      'hakim.boersma@luw.example newcomer', // x
      'lotte.engels@ggd.example newcomer', // Ja!
      'jasper.de.bruin@rec.example visits', // twee
    ]);
    // "alle dagen" is more than the tidy file has, and one date cell holds one day of five.
    expect(differences.filter((one) => one.endsWith(' days'))).toHaveLength(Number(allDays) + 1);
  });

  test('finding ids stay the same when other findings are answered', () => {
    const before = new Set(interpret(rough).findings.map(({ id }) => id));
    const after = interpret(rough, { decisions: DECISIONS }).findings.map(({ id }) => id);
    expect(after.filter((id) => !before.has(id))).toEqual([]);
  });

  test('the answer to a question is kept with it', () => {
    const { findings } = interpret(rough, { decisions: DECISIONS });
    expect(findings.filter(({ group }) => group === 'decide').map(({ answer }) => answer)).toEqual([
      'use',
      'keep',
      'row-54',
      'use-VTW',
    ]);
  });
});

const ORGANISATIONS = [
  { code: 'POL', name: 'Politie Eenheid Maasmond' },
  { code: 'VTW', name: 'Veilig Thuis Waardenland' },
];
const PLACES = [
  { code: 'POL-1', organisation: 'POL', secret: false, slots: [{ days: ['2027-03-09'], capacity: 2 }] },
  {
    code: 'VTW-1',
    organisation: 'VTW',
    secret: false,
    slots: [{ days: ['2027-03-10', '2027-03-11'], capacity: 1 }],
  },
];
const context = {
  organisations: ORGANISATIONS,
  places: PLACES,
  people: [{ email: 'jan@pol.example', name: 'Jan' }],
};

describe('a part of a round', () => {
  test('pasted sign-ups are recognised by their header and understood by what the round has', () => {
    const text =
      'Keuze 1\tmail\tNaam\tWerkgever\tBeschikbare dagen\nvtw 1\tan@pol.example\tAn\tPOL\talle dagen';
    const { rows, findings } = interpret(readPasted(text), { context });
    expect(rows.signUps[0]?.value).toMatchObject({
      email: 'an@pol.example',
      organisation: 'POL',
      choices: [{ kind: 'place', code: 'VTW-1' }],
      days: ['2027-03-09', '2027-03-10', '2027-03-11'],
      permission: false,
    });
    expect(findings.map(({ code }) => code)).toEqual(['place-code', 'organisation-code', 'all-days']);
  });

  test('who can come on all days has the days of the round, and nothing of when a secret place receives', () => {
    const text =
      'Keuze 1\tmail\tNaam\tWerkgever\tBeschikbare dagen\nvtw 1\tan@pol.example\tAn\tPOL\talle dagen';
    const daysWith = (secretDay: string, period?: { first: string; last: string }) => {
      const secret = { ...PLACES[0]!, code: 'POL-2', secret: true };
      const places = [...PLACES, { ...secret, slots: [{ days: [secretDay], capacity: 1 }] }];
      const round = { ...context, places, ...(period ? { period } : {}) };
      return interpret(readPasted(text), { context: round }).rows.signUps[0]?.value.days;
    };
    const period = { first: '2027-03-08', last: '2027-03-12' };
    const whole = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'];
    expect(daysWith('2027-03-12', period)).toEqual(whole);
    expect(daysWith('2027-03-20', period)).toEqual(whole);
    expect(daysWith('2027-03-12')).toEqual(['2027-03-09', '2027-03-10', '2027-03-11']);
  });

  test('one correction of an organisation counts for all rows that spell it so', () => {
    const text =
      'Naam\tE-mail\tOrganisatie\tKeuze 1\nAn\tan@pol.example\tPoltie X\t\nBo\tbo@pol.example\tPoltie X\t';
    const first = interpret(readPasted(text, 'Aanmeldingen'), { context });
    expect(first.findings.map(({ id, code, params }) => [id, code, params.rows])).toEqual([
      ['Aanmeldingen!C2:wrong', 'unknown-organisation', [2, 3]],
    ]);
    const second = interpret(readPasted(text, 'Aanmeldingen'), {
      context,
      corrections: { 'Aanmeldingen!C2:wrong': 'POL' },
    });
    expect(second.rows.signUps.map(({ value }) => value.organisation)).toEqual(['POL', 'POL']);
  });

  test('a column with another name is asked about, and is read when somebody says what it is', () => {
    const text = 'Naam\tE-mail\tOrganisatie\tLeerdol\nAn\tan@pol.example\tPolitie Eenheid Maasmond\tKijken';
    const first = interpret(readPasted(text, 'Aanmeldingen'), { context });
    expect(first.findings.map(({ id, options }) => [id, options[0]?.id])).toEqual([
      ['Aanmeldingen!D1:column-unknown', 'as-learningGoal'],
    ]);
    const second = interpret(readPasted(text, 'Aanmeldingen'), {
      context,
      decisions: { 'Aanmeldingen!D1:column-unknown': 'as-learningGoal' },
    });
    expect(second.rows.signUps[0]?.value.learningGoal).toBe('Kijken');
    expect(second.complete).toBe(true);
  });

  test('a sheet that is nothing of a round blocks', () => {
    const { findings, complete } = interpret(readPasted('appel\tpeer\n1\t2'));
    expect(findings.map(({ code, blocking }) => [code, blocking])).toEqual([['nothing-recognised', true]]);
    expect(complete).toBe(false);
  });
});

describe('an exclusion or a lock is never dropped silently', () => {
  test.each([
    ['E-mail\tNiet bij\niemand@pol.example\tVTW', 'A2 unknown-person'],
    ['E-mail\tNiet bij\njan@pol.example\tde opvang', 'B2 unknown-target'],
    ['E-mail\tNiet bij\njan@pol.example\tVTW-9', 'B2 unknown-place'],
    ['E-mail\tNiet bij\njan@pol.example\t', 'B2 missing'],
    ['E-mail\tNiet bij\n\tVTW', 'A2 missing'],
    ['E-mail\tNiet bij\njan@pol\tVTW', 'A2 email-invalid'],
    ['E-mail\tNiet bij\njan@pol.example\tVT Waardenland', 'B2 organisation-likely'],
    ['E-mail\tNiet bij\nJan\tVeilig Thuis Waardenland', 'A2 person-by-name'],
    ['E-mail\tStageplek\tDag\njan@pol.example\tVTW-1\t2027-03-09', 'C2 unknown-slot'],
    ['E-mail\tStageplek\tDag\njan@pol.example\tVTW-1\tmorgen', 'C2 day-unreadable'],
  ])('%s', (text, expected) => {
    const raw = readPasted(text, 'blad');
    const { findings, rows, complete } = interpret(raw, { context });
    const open = findings.filter(({ group }) => group !== 'mended');
    expect(open.map(({ cell, code }) => `${cell} ${code}`)).toEqual([expected]);
    expect(open[0]?.blocking).toBe(true);
    expect([rows.exclusions, rows.locks, complete]).toEqual([[], [], false]);
    const left = interpret(raw, { context, decisions: { [open[0]!.id]: 'leave-out' } });
    expect([left.rows.exclusions, left.rows.locks, left.complete]).toEqual([[], [], true]);
  });

  test('a missing header blocks', () => {
    const { findings } = interpret(readPasted('jan@pol.example\tVTW', 'Uitsluitingen'), { context });
    expect(findings.map(({ code, blocking }) => [code, blocking])).toEqual([['header-missing', true]]);
  });
});

test('what is not plainly open is treated as secret', () => {
  const text =
    'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tDagen\nPOL-8\tPOL\tKijken\t\t2027-03-09 (1)\nPOL-9\tPOL\tKijken\tmisschien\t2027-03-09 (1)';
  const { rows, findings } = interpret(readPasted(text, 'Stageplekken'), { context });
  expect(rows.places.map(({ value }) => value.secret)).toEqual([true, true]);
  const questions = findings
    .filter(({ group }) => group === 'decide')
    .map(({ code, effect }) => `${code} ${effect}`);
  expect(questions).toEqual(['secret-unknown treated-as-secret', 'yes-no-unclear treated-as-secret']);
});
