import { expect, test } from 'vitest';
import { addressOf } from './cookies.ts';

const of = (address: string) =>
  addressOf(new Request('https://wisselstage.example', { headers: { 'x-forwarded-for': address } }));

test('who changes address within one network counts as the same', () => {
  expect(of('2001:db8:1:2::1')).toBe(of('2001:db8:1:2:ffff::9'));
  expect(of('2001:db8:1:2::1')).not.toBe(of('2001:db8:1:3::1'));
  expect(of('::ffff:192.0.2.7')).toBe(of('192.0.2.7'));
  expect(of('192.0.2.7')).not.toBe(of('192.0.2.8'));
});
