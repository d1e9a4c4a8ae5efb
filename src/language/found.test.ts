import { expect, test } from 'vitest';
import { holdsWords } from './found.ts';

const texts = ['Anouk Yılmaz', 'Veilige  Haven', 'één dag'];

test.each([
  ['', true],
  ['  ', true],
  ['anouk', true],
  ['HAVEN anouk', true],
  ['een dag', true],
  ['veilige haven', true],
  ['haven wijk', false],
])('that "%s" is found is %s', (asked, found) => {
  expect(holdsWords(asked, texts)).toBe(found);
});
