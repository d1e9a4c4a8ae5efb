import { expect, test } from 'vitest';
import { doubtIn, readSaid } from './doubt.ts';
import { holdsBsn } from './guard.ts';

test('what is asked about is every number that is refused, once, however it was written', () => {
  expect(doubtIn(['order', undefined], {})).toBe(null);
  expect(doubtIn(['bij 123.456.782 en 111222333', 'weer 123456782'], {})).toEqual({
    numbers: ['123456782', '111222333'],
    said: false,
  });
});

test('a tick counts for the numbers that it was shown for, and for no other', () => {
  const said = readSaid('123456782');
  expect(holdsBsn('bij 123 456 782', said)).toBe(false);
  expect(holdsBsn('bij 123456782 en 111222333', said)).toBe(true);
  expect(doubtIn(['bij 123456782'], said)).toEqual({ numbers: ['123456782'], said: true });
  expect(doubtIn(['bij 123456782', '111222333'], said)).toEqual({
    numbers: ['123456782', '111222333'],
    said: false,
  });
});

test.each([[null], [undefined], ['on'], ['123'], ['123456782,111222333']])(
  'a box that says %s says nothing',
  (box) => {
    expect(readSaid(box)).toEqual({ noBsn: [] });
  },
);
