import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';
import { canBeOne } from './person-name.ts';

const context = {
  organisations: [{ code: 'POL', name: 'Politie' }],
  places: [{ code: 'POL-1', organisation: 'POL', slots: [] }],
};

function read(head: string, cells: string) {
  const text = `${head}\tE-mail\tOrganisatie\n${cells}\ta@pol.example\tPOL`;
  const { rows, findings } = interpret(readPasted(text, 'Aanmeldingen'), { context });
  const codes = findings.map(({ code }) => code).filter((code) => code !== 'organisation-code');
  return [rows.signUps[0]?.value.name, codes];
}

describe('a name in parts', () => {
  test.each([
    ['Voornaam\tTussenvoegsel\tAchternaam', 'Bram\tde\tWit', 'Bram de Wit'],
    ['Achternaam\tVoornaam\tTussenvoegsel', 'Wit\tBram\tde', 'Bram de Wit'],
    ['First name\tLast name', 'Bram\tWit', 'Bram Wit'],
    ['Surname\tGiven name', 'Wit\tBram', 'Bram Wit'],
    ['Voorletters\tTussenv.\tAchternaam', 'B.J.\tde\tWit', 'B.J. de Wit'],
    ['Voornaam\tVoorletters\tAchternaam', 'Bram\tB.\tWit', 'Bram Wit'],
    ['Naam\tVoornaam\tTussenvoegsel', 'Wit\tBram\tde', 'Bram de Wit'],
    ['Naam\tVoornaam\tAchternaam', '\tBram\tWit', 'Bram Wit'],
    ['Achternaam', 'Wit', 'Wit'],
  ])('%j', (head, cells, name) => {
    expect(read(head, cells)).toEqual([name, ['name-parts']]);
  });

  test('beside the whole name says nothing new', () => {
    expect(read('Naam\tVoornaam\tAchternaam', 'Bram de Wit\tBram\tWit')).toEqual(['Bram de Wit', []]);
  });

  test('that is another name is asked', () => {
    expect(read('Naam\tVoornaam\tAchternaam', 'Bram de Wit\tCas\tEik')).toEqual([
      'Bram de Wit',
      ['name-differs'],
    ]);
  });

  test('without any part is said', () => {
    expect(read('Voornaam\tAchternaam', '\t')).toEqual([undefined, ['missing']]);
  });
});

test('two names of one person, and of two', () => {
  const one = [
    ['Anouk Meijer', 'A. Meijer'],
    ['Anouk Meijer', 'Meijer, Anouk'],
    ['Anouk Meijer', 'Anouk Meyer'],
    ['Anouk Meijer', 'Anouk Meijer-de Vries'],
    ['Anouk', 'Anouk Meijer'],
  ];
  const two = [
    ['Cas Eik', 'Puck Hei'],
    ['Jan de Vries', 'Piet de Vries'],
    ['Anouk Meijer', 'Anouk Bos'],
  ];
  expect(one.map(([a, b]) => canBeOne(a!, b!))).toEqual(one.map(() => true));
  expect(two.map(([a, b]) => canBeOne(a!, b!))).toEqual(two.map(() => false));
});
