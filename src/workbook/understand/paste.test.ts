import { expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';
import { splitPasted } from './paste.ts';

const ORGANISATIONS = ['Code\tNaam\tRegio', 'POL\tPolitie\tMaasmond', 'GEM\tGemeente\tMaasmond'];
const PLACES = [
  'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tDagen (plaatsen)',
  'POL-1\tPOL\tMeldkamer\tnee\t2027-03-09 (2)',
];

const split = (lines: string[]) => splitPasted(readPasted(lines.join('\n')));

test('sheets below each other with an empty line between are sheets', () => {
  const pasted = split([...ORGANISATIONS, '', 'Stageplekken', ...PLACES]);
  expect(pasted.sheets.map(({ name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
    ['Organisaties', [1, 2, 3]],
    ['Stageplekken', [5, 6, 7]],
  ]);
  const { counts } = interpret(pasted);
  expect([counts.taken.organisations, counts.taken.places]).toEqual([2, 1]);
});

test('an empty line in the middle of a sheet is nothing but an empty line', () => {
  const [head, first, ...rest] = ORGANISATIONS;
  expect(split([head!, first!, '', ...rest]).sheets).toHaveLength(1);
});

test('two blocks of one kind have names of their own', () => {
  const names = split([...ORGANISATIONS, '', ...ORGANISATIONS]).sheets.map(({ name }) => name);
  expect(names).toEqual(['Organisaties', 'Organisaties (2)']);
});

test('cells in which lines are empty stay one cell', () => {
  const pasted = split(['Code\tNaam\tSoort', 'POL\tPolitie\t"een\n\nCode\tNaam"', 'GEM\tGemeente\t']);
  expect(pasted.sheets).toHaveLength(1);
});
