import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';

const context = {
  organisations: [
    { code: 'POL', name: 'Politie' },
    { code: 'VTW', name: 'Veilig Thuis Waardenland' },
  ],
  places: [{ code: 'VTW-1', organisation: 'VTW', slots: [{ days: ['2027-03-09'], capacity: 2 }] }],
  people: [
    { email: 'team@pol.example', name: 'Cas Eik' },
    { email: 'team@pol.example#2', name: 'Puck de Hei' },
    { email: 'lot@pol.example', name: 'Lot Aker' },
  ],
};
const LOT = 'lot@pol.example';

function read(text: string, sheet = 'Uitsluitingen', decisions: Record<string, string> = {}) {
  const { rows, findings, complete } = interpret(readPasted(text, sheet), { context, decisions });
  return {
    exclusions: rows.exclusions.map(({ value: { email, target } }) => [email, target.kind, target.code]),
    wanted: rows.wanted.map(({ value }) => value),
    said: findings.filter(({ group }) => group !== 'mended').map(({ cell, code }) => `${cell} ${code}`),
    complete,
  };
}

describe('a sheet of exclusions', () => {
  test('may say where somebody must not come, whom they must not meet, or both', () => {
    const text = [
      'E-mail\tNiet bij\tNiet samen met\tNaam van de ander',
      `${LOT}\tVTW-1\t\t`,
      `${LOT}\t\tteam@pol.example\tCas Eik`,
      `${LOT}\tVTW\tteam@pol.example\tP. de Hei`,
    ].join('\n');
    expect(read(text)).toEqual({
      exclusions: [
        [LOT, 'place', 'VTW-1'],
        [LOT, 'person', 'team@pol.example'],
        [LOT, 'organisation', 'VTW'],
        [LOT, 'person', 'team@pol.example#2'],
      ],
      ...{ wanted: [], said: [], complete: true },
    });
  });

  test('may have no column for where', () => {
    const { exclusions, said } = read(`E-mail\tNiet samen met\n${LOT}\tCas Eik`, 'Uitsluitingen', {
      'Uitsluitingen!B2:person-by-name': 'use-team@pol.example',
    });
    expect([exclusions, said]).toEqual([[[LOT, 'person', 'team@pol.example']], ['B2 person-by-name']]);
  });

  test('waits where it is not known who is meant', () => {
    const row = (other: string) => read(`E-mail\tNiet bij\tNiet samen met\n${LOT}\t\t${other}`);
    expect(row('team@pol.example')).toMatchObject({
      exclusions: [],
      said: ['C2 person-shared'],
      complete: false,
    });
    expect(row('nobody@pol.example')).toMatchObject({ said: ['C2 unknown-person'], complete: false });
    expect(row(LOT)).toMatchObject({ exclusions: [], said: ['C2 same-person'], complete: false });
    expect(row('')).toMatchObject({ said: ['B2 missing'], complete: false });
  });
});

describe('a sheet of wanted ties', () => {
  const HEAD = 'Organisatie\tMet organisatie';
  const wanted = (...rows: string[]) => read([HEAD, ...rows].join('\n'), 'Gewenste contacten');

  test('names two organisations, in whatever order', () => {
    expect(wanted('Veilig Thuis Waardenland\tPolitie', 'POL\tVTW')).toMatchObject({
      wanted: [['POL', 'VTW']],
      said: [],
      complete: true,
    });
  });

  test('a row with one organisation, twice the same or one that is not there is named', () => {
    expect(wanted('POL\t', 'POL\tpolitie', 'POL\tBrandweer')).toMatchObject({
      wanted: [],
      said: ['B2 missing', 'B3 same-organisation', 'B4 unknown-organisation'],
    });
  });
});
