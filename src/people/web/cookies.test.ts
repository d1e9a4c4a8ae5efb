import { expect, test } from 'vitest';
import { addressOf } from './cookies.ts';

const networkFrom = (address: string) =>
  addressOf(new Request('https://wisselstage.example', { headers: { 'x-forwarded-for': address } }));

test('who changes address within one network counts as the same', () => {
  expect(networkFrom('2001:db8:1:2::1')).toBe(networkFrom('2001:db8:1:2:ffff::9'));
  expect(networkFrom('2001:db8:1:2::1')).not.toBe(networkFrom('2001:db8:1:3::1'));
  expect(networkFrom('::ffff:192.0.2.7')).toBe(networkFrom('192.0.2.7'));
  expect(networkFrom('192.0.2.7')).not.toBe(networkFrom('192.0.2.8'));
});
