import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';

const context = {
  organisations: [
    { code: 'POL', name: 'Politie' },
    { code: 'VTW', name: 'Veilig Thuis Waardenland' },
  ],
  places: [
    { code: 'VTW-1', organisation: 'VTW', slots: [{ days: ['2027-03-09'], capacity: 2 }] },
    { code: 'VTW-2', organisation: 'VTW', slots: [{ days: ['2027-03-10'], capacity: 2 }] },
  ],
  people: [
    { email: 'team@pol.example', name: 'Cas Eik' },
    { email: 'team@pol.example#2', name: 'Puck de Hei' },
    { email: 'lot@pol.example', name: 'Lot Aker' },
  ],
};

function read(text: string, decisions: Record<string, string> = {}, sheet = 'Uitsluitingen') {
  const { rows, findings, complete } = interpret(readPasted(text, sheet), { context, decisions });
  const open = findings.filter(({ group }) => group !== 'mended');
  return {
    who: [...rows.exclusions, ...rows.locks].map(({ value }) => value.email),
    said: open.map(({ cell, code }) => `${cell} ${code}`),
    findings: open,
    complete,
  };
}

describe('of people who share an address, a column tells which', () => {
  test.each([
    ['Naam', 'Puck de Hei', 'team@pol.example#2'],
    ['Name', 'Cas Eik', 'team@pol.example'],
    ['Volledige naam', 'puck DE hei', 'team@pol.example#2'],
    ['Naam', 'P. de Hei', 'team@pol.example#2'],
  ])('%s: %s', (column, name, key) => {
    const exclusions = read(`E-mail\t${column}\tNiet bij\nteam@pol.example\t${name}\tVTW`);
    expect(exclusions).toMatchObject({ who: [key], said: [], complete: true });
    const locks = read(
      `E-mail\t${column}\tStageplek\tDag\nteam@pol.example\t${name}\tVTW-1\t2027-03-09`,
      {},
      'Vastgelegd',
    );
    expect(locks).toMatchObject({ who: [key], said: [], complete: true });
  });

  test('the same target for both is two exclusions, not one row twice', () => {
    const text = ['Cas Eik', 'Puck de Hei'].map((name) => `team@pol.example\t${name}\tVTW`);
    expect(read(['E-mail\tNaam\tNiet bij', ...text].join('\n'))).toMatchObject({
      who: ['team@pol.example', 'team@pol.example#2'],
      said: [],
    });
  });
});

describe('without a name it is asked', () => {
  const LOCK = 'E-mail\tStageplek\tDag\nteam@pol.example\tVTW-1\t2027-03-09';

  test('of an exclusion, which can be about both', () => {
    const text = 'E-mail\tNiet bij\nteam@pol.example\tVTW';
    const open = read(text);
    expect([open.who, open.said, open.complete]).toEqual([[], ['A2 person-shared'], false]);
    const ids = open.findings[0]!.options.map(({ id }) => id);
    expect(ids).toEqual([
      'all',
      'use-team@pol.example cas eik',
      'use-team@pol.example puck de hei',
      'leave-out',
    ]);
    const answers = ids.map((id) => read(text, { [open.findings[0]!.id]: id }));
    expect(answers.map(({ who, complete }) => [...who, complete])).toEqual([
      ['team@pol.example', 'team@pol.example#2', true],
      ['team@pol.example', true],
      ['team@pol.example#2', true],
      [true],
    ]);
  });

  test('of a lock, which is about one of them', () => {
    const open = read(LOCK, {}, 'Vastgelegd');
    expect([open.who, open.said, open.complete]).toEqual([[], ['A2 person-shared'], false]);
    expect(open.findings[0]!.options.map(({ id }) => id)).toEqual([
      'use-team@pol.example cas eik',
      'use-team@pol.example puck de hei',
      'leave-out',
    ]);
    const { who } = read(LOCK, { [open.findings[0]!.id]: 'use-team@pol.example puck de hei' }, 'Vastgelegd');
    expect(who).toEqual(['team@pol.example#2']);
  });

  test('an empty name in a sheet that has the column is no name', () => {
    expect(read('E-mail\tNaam\tNiet bij\nteam@pol.example\t\tVTW').said).toEqual(['A2 person-shared']);
    expect(read('E-mail\tNaam\tNiet bij\nlot@pol.example\t\tVTW')).toMatchObject({
      who: ['lot@pol.example'],
      said: [],
    });
  });
});

describe('a name that fits nobody', () => {
  test.each(['team@pol.example', 'lot@pol.example'])('at %s stops the import, by row', (email) => {
    const { who, said, findings, complete } = read(`E-mail\tNaam\tNiet bij\n${email}\tBo Smit\tVTW`);
    expect([who, said, complete]).toEqual([[], ['B2 person-other-name'], false]);
    expect(findings[0]).toMatchObject({ row: 2, column: 'Naam', blocking: true, effect: 'import-waits' });
  });

  test('and another one can be typed', () => {
    const raw = readPasted('E-mail\tNaam\tNiet bij\nteam@pol.example\tBo Smit\tVTW', 'Uitsluitingen');
    const corrections = { 'Uitsluitingen!B2:wrong': 'Cas Eik' };
    const { rows, complete } = interpret(raw, { context, corrections });
    expect([rows.exclusions.map(({ value }) => value.email), complete]).toEqual([['team@pol.example'], true]);
  });
});

describe('a sheet with names and no addresses', () => {
  test('is read as before: who is meant is asked', () => {
    const open = read('Naam\tNiet bij\nLot Aker\tVTW');
    expect([open.said, open.complete]).toEqual([['A2 person-by-name'], false]);
    const answered = read('Naam\tNiet bij\nLot Aker\tVTW', { [open.findings[0]!.id]: 'use-lot@pol.example' });
    expect(answered).toMatchObject({ who: ['lot@pol.example'], complete: true });
  });

  test('also with an address in it', () => {
    expect(read('Naam\tNiet bij\nlot@pol.example\tVTW')).toMatchObject({
      who: ['lot@pol.example'],
      said: [],
    });
  });

  test('a name of nobody stops the import', () => {
    expect(read('Naam\tNiet bij\nBo Smit\tVTW')).toMatchObject({
      who: [],
      said: ['A2 unknown-name'],
      complete: false,
    });
    expect(read('Naam\tNiet bij\n\tVTW')).toMatchObject({ said: ['A2 missing'], complete: false });
  });
});

test('an answer about one of two is not about whoever has the address later', () => {
  const people = 'Naam\tE-mail\tOrganisatie\nCas Eik\tx@pol.example\tPOL\nPuck Hei\tx@pol.example\tPOL';
  const signedUp = readPasted(people, 'Aanmeldingen');
  const excluded = readPasted('E-mail\tNiet bij\nx@pol.example\tVTW', 'Uitsluitingen');
  const raw = { ...signedUp, sheets: [...signedUp.sheets, ...excluded.sheets] };
  const nobody = { ...context, people: [] };
  const first = interpret(raw, { context: nobody });
  const { id } = first.findings.find(({ code }) => code === 'person-shared')!;
  const decisions = { [id]: 'use-x@pol.example cas eik' };
  const before = interpret(raw, { context: nobody, decisions });
  expect(before.rows.exclusions.map(({ value }) => value.email)).toEqual(['x@pol.example']);
  const corrections = { 'Aanmeldingen!B2:wrong': 'cas@pol.example' };
  const after = interpret(raw, { context: nobody, decisions, corrections });
  expect(after.rows.signUps.map(({ value }) => value.email)).toEqual(['cas@pol.example', 'x@pol.example']);
  expect([after.rows.exclusions, after.complete]).toEqual([[], false]);
});
