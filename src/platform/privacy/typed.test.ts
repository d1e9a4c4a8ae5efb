import { expect, test } from 'vitest';
import { cleanLine, cleanText, saysSomething } from './typed.ts';

test.each([
  ['a Hangul filler', '\u3164'],
  ['an empty Braille cell', '\u2800'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['a variation selector', '\ufe0f'],
  ['a grapheme joiner', '\u034f'],
  ['what turns the text around', '\u202e\u2066\u200f'],
])('%s is nothing', (_, text) => {
  expect(cleanLine(` ${text} `)).toBe('');
  expect(cleanLine(`No${text}ra`)).toBe('Nora');
});

test('accents do not pile up over the lines around them', () => {
  expect(cleanText(`a${'\u0335'.repeat(117)}b`)).toBe(`a${'\u0335'.repeat(4)}b`);
  expect(cleanText(`e\u200d\u0301`)).toBe('é');
});

test.each([
  'Nguyễn Thị Ánh',
  'İpek Çağrı Öğüt',
  'محمّد عبد الله',
  'מָרְדְּכַי',
  'กิ่งแก้ว',
  'नीति शर्मा',
  '김민지',
  'Zoë d’Hondt-Brüggen',
  'Lea 😀 🌷',
])('%s stays as it is', (name) => {
  expect(cleanLine(name.normalize('NFD'))).toBe(name.normalize('NFC'));
  expect(saysSomething(name)).toBe(true);
});

test.each(['', '.', '-', '\u0301', '😀', '…'])('%j says nothing', (text) => {
  expect(saysSomething(text)).toBe(false);
});

test('lines stay lines', () => {
  expect(cleanText('een\r\ntwee\u2028drie\rvier')).toBe('een\ntwee\ndrie\nvier');
});
