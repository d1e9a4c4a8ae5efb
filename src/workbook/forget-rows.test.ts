import { expect, test } from 'vitest';
import { withoutWithdrawn } from './forget-rows.ts';
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
