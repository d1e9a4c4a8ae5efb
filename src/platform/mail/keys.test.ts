import { expect, test } from 'vitest';
import { makeMailKeys } from './keys.ts';

const MAIL = '3f0c2f0e-7a37-4d0c-9a54-0d5e4d4bb111';
const keys = makeMailKeys('one secret of the test, long enough');

test('a key names its mail, and nobody makes one without the secret', () => {
  const key = keys.stopKey(MAIL);
  expect(keys.mailOf(key)).toBe(MAIL);
  expect(keys.mailOf(MAIL)).toBeNull();
  expect(keys.mailOf(`${key}x`)).toBeNull();
  expect(keys.mailOf(key.replace('3f0c', '3f0d'))).toBeNull();
  expect(keys.mailOf(makeMailKeys('another secret of the test, also long').stopKey(MAIL))).toBeNull();
  expect(keys.mailOf('')).toBeNull();
  expect(keys.returned).not.toBe(makeMailKeys('another secret of the test, also long').returned);
});

test('what an earlier key made still works, and nothing new is made with it', () => {
  const [earlier, now] = ['what the secret was in the year before', 'what the secret is in this year, now'];
  const before = makeMailKeys(earlier);
  const rotated = makeMailKeys(now, [earlier]);
  expect(rotated.mailOf(before.stopKey(MAIL))).toBe(MAIL);
  expect(rotated.accountOf(before.accountKey(MAIL))).toBe(MAIL);
  expect(rotated.stopKey(MAIL)).toBe(makeMailKeys(now).stopKey(MAIL));
  expect(makeMailKeys(now).mailOf(before.stopKey(MAIL))).toBeNull();
  const bearer = (key: string) => `Bearer ${key}`;
  expect(rotated.isAsked('returned', bearer(before.returned))).toBe(true);
  expect(rotated.isAsked('backup', bearer(before.backup))).toBe(true);
  expect(rotated.isAsked('backup', bearer(before.returned))).toBe(false);
  expect(rotated.isAsked('backup', null)).toBe(false);
});

test('the key of an account names it, and is no key of a mail', () => {
  const key = keys.accountKey(MAIL);
  expect(keys.accountOf(key)).toBe(MAIL);
  expect(keys.accountOf(MAIL)).toBeNull();
  expect(keys.accountOf(key.replace('3f0c', '3f0d'))).toBeNull();
  expect([keys.accountOf(keys.stopKey(MAIL)), keys.mailOf(key)]).toEqual([null, null]);
});
