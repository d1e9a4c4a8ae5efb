import { expect, test } from 'vitest';
import { LONGEST, LONGEST_MESSAGE, readSentence } from './sentence.ts';

test.each([
  ['Bel me gerust op 010 123 45 67, of mail sietske@regio.example.', null],
  ['', null],
  ['x'.repeat(LONGEST + 1), 'too-long'],
  ['Mevrouw Jansen uit de Dorpsstraat komt ook.', 'client-data'],
  ['We zitten aan de Dorpsweg 3, 1234 AB Maashaven.', 'client-data'],
  ['BSN 123456782', 'client-data'],
])('%s: %s', (typed, fault) => {
  expect(readSentence(typed).fault).toBe(fault);
});

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['x'.repeat(LONGEST + 1), null],
  ['x'.repeat(LONGEST_MESSAGE + 1), 'too-long'],
  ['BSN 123456782', 'client-data'],
])('what is a mail of itself, %s: %s', (typed, fault) => {
  expect(readSentence(typed, true).fault).toBe(fault);
});
