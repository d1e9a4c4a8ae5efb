import { describe, expect, test } from 'vitest';
import { withoutRows, withoutWithdrawn } from './forget-rows.ts';
import { readPasted } from './read/read.ts';

const HEAD = 'Naam\tE-mail\tOrganisatie\tLeerdoel\tLeidinggevende\tE-mail leidinggevende';
const textsOf = (rows: string[], withdrawn: string[]) => {
  const raw = {
    ...readPasted([HEAD, ...rows].join('\n'), 'Aanmeldingen'),
    fileName: 'lijst van An Bos.xlsx',
  };
  const { sheets, fileName } = withoutWithdrawn(raw, {}, { has: (email) => withdrawn.includes(email) });
  const texts = sheets[0]!.rows.slice(1).map(({ cells }) => cells.map(({ text }) => text).join('|'));
  return { texts, fileName };
};

test('only rows of who withdrew go: not of namesakes, of an address that ends the same, or where they manage', () => {
  const rows = [
    'An Bos\tan@a.example\tA\tkijken\tKees\tkees@a.example',
    'Jan\tjan@a.example\tA\tkijken\tAn Bos\tan@a.example',
    'An Bos\tan.bos@b.example\tB\tkijken\tKees\tkees@a.example',
    'Anna Bosma\tanna@a.example\tA\tmee met An Bos\tKees\tkees@a.example',
  ];
  expect(textsOf(rows, ['an@a.example'])).toEqual({
    texts: [
      'Jan|jan@a.example|A|kijken|An Bos|an@a.example',
      'An Bos|an.bos@b.example|B|kijken|Kees|kees@a.example',
      'Anna Bosma|anna@a.example|A|Kees|kees@a.example',
    ],
    fileName: 'werkblad',
  });
  expect(textsOf(rows, []).texts).toHaveLength(4);
});

test('a first name alone is of others as well', () => {
  const rows = [
    'Jan\tjan@a.example\tA\tkijken\t\t',
    'Bo\tbo@a.example\tA\tmee met Jan Smit\tJan\tjans@a.example',
  ];
  expect(textsOf(rows, ['jan@a.example']).texts).toEqual([
    'Bo|bo@a.example|A|mee met Jan Smit|Jan|jans@a.example',
  ]);
});

describe('of two people with one address', () => {
  const TEAM = 'team@a.example';
  const people = [`Cas Eik\t${TEAM}\tA`, `Puck Hei\t${TEAM}\tA`];
  const excluded = [`${TEAM}\t\tA`, `${TEAM}\tCas Eik\tB`, `${TEAM}\tPuck Hei\tC`];
  const signUps = readPasted(['Naam\tE-mail\tOrganisatie', ...people].join('\n'), 'Aanmeldingen');
  const exclusions = readPasted(['E-mail\tNaam\tNiet bij', ...excluded].join('\n'), 'Uitsluitingen');
  const raw = { ...signUps, sheets: [...signUps.sheets, ...exclusions.sheets] };
  const gone = (name: string) => ({
    has: (email: string, called: string) => email === TEAM && called.toLowerCase() === name.toLowerCase(),
    names: new Set<string>(),
  });
  const left = (name: string, decisions: Record<string, string> = {}) =>
    withoutRows(raw, {}, gone(name), decisions).raw.sheets.map(({ rows }) =>
      rows.slice(1).map(({ cells }) => cells.map(({ text }) => text).join('|')),
    );

  test.each([
    ['Cas Eik', 'Puck Hei', 'C'],
    ['Puck Hei', 'Cas Eik', 'B'],
  ])('%s goes and %s stays, with what is about them and what may be', (name, other, target) => {
    expect(left(name)).toEqual([[`${other}|${TEAM}|A`], [`${TEAM}|A`, `${TEAM}|${other}|${target}`]]);
  });

  test('a row goes with the person whom somebody said that it is about', () => {
    const decisions = (name: string) => ({ 'Uitsluitingen!A2:person-shared': `use-${TEAM} ${name}` });
    expect(left('Cas Eik', decisions('cas eik'))[1]).toEqual([`${TEAM}|Puck Hei|C`]);
    expect(left('Cas Eik', decisions('puck hei'))[1]).toEqual([`${TEAM}|A`, `${TEAM}|Puck Hei|C`]);
    expect(left('Cas Eik', { 'Uitsluitingen!A2:person-shared': 'all' })[1]).toHaveLength(2);
  });

  test('rows that somebody said are of one person go together', () => {
    expect(left('Cas Eik', { 'Aanmeldingen!B3:mailbox-shared': 'one-row-2' })[0]).toEqual([]);
    expect(left('Cas Eik', { 'Aanmeldingen!B3:mailbox-shared': 'more-people' })[0]).toHaveLength(1);
    expect(left('Bo Smit', { 'Aanmeldingen!B3:mailbox-shared': 'one-row-2' })[0]).toHaveLength(2);
    expect(left('Nora Haddad', { 'Aanmeldingen!B3:mailbox-in-round': 'same-nora haddad' })[0]).toEqual([
      `Cas Eik|${TEAM}|A`,
    ]);
  });
});

describe('whom somebody must not meet', () => {
  const raw = readPasted(
    [
      'E-mail\tNiet bij\tNiet samen met\tNaam van de ander',
      'an@a.example\tVTW\tjan@a.example\t',
      'an@a.example\t\tjan@a.example\tJan Smit',
      'bo@a.example\t\tan@a.example\t',
      'bo@a.example\t\tteam@a.example\tCas Eik',
      'bo@a.example\t\tteam@a.example\tPuck Hei',
    ].join('\n'),
    'Uitsluitingen',
  );
  const left = (has: (email: string, name: string) => boolean) =>
    withoutWithdrawn(raw, {}, { has })
      .sheets[0]!.rows.slice(1)
      .map(({ cells }) => cells.map(({ text }) => text).join('|'));

  test('goes from the row when that one withdraws, and the row with it when it says no more', () => {
    expect(left((email) => email === 'jan@a.example')).toEqual([
      'an@a.example|VTW',
      'bo@a.example|an@a.example',
      'bo@a.example|team@a.example|Cas Eik',
      'bo@a.example|team@a.example|Puck Hei',
    ]);
    expect(left((email) => email === 'an@a.example')).toEqual([
      'bo@a.example|team@a.example|Cas Eik',
      'bo@a.example|team@a.example|Puck Hei',
    ]);
  });

  test('of two people with one address only the one who withdrew goes', () => {
    expect(left((email, name) => email === 'team@a.example' && name === 'Cas Eik').at(-1)).toBe(
      'bo@a.example|team@a.example|Puck Hei',
    );
    expect(left((email, name) => email === 'team@a.example' && name === 'Cas Eik')).toHaveLength(4);
  });
});
