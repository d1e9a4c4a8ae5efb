import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type VCardOf, vcard } from './vcard.ts';

const words = { ringMeFor: 'Bel me voor:', notFor: 'Niet voor:', reach: 'Te bereiken:' };
const card: VCardOf = {
  ...{ id: '0a8d0b6e-7a3e-4f57-9f0f-3f1f9d4b2c11', name: 'Esther van den Özdemir' },
  ...{ email: 'esther@pol.example', phone: '+31 10 123 45 67', organisation: 'Politie; Maasmond, Zuid' },
  ...{ calling: 'wijkagent', ringMeFor: ['Spullen ophalen uit de woning', 'Aangifte'], notFor: 'Zeden' },
  ...{ hours: 'ma t/m do', how: 'ring' },
};

// Read back by a library that did not write it.
const readBack = (text: string) => {
  const [, properties] = ICAL.parse(text) as unknown as [string, [string, object, string, ...unknown[]][]];
  return new Map(properties.map(([name, , , ...values]) => [name, values.length === 1 ? values[0] : values]));
};

test('an address book reads what stands on the card', () => {
  const read = readBack(vcard(card, words));
  expect(Object.fromEntries(read)).toEqual({
    version: '4.0',
    uid: 'urn:uuid:0a8d0b6e-7a3e-4f57-9f0f-3f1f9d4b2c11',
    fn: 'Esther van den Özdemir',
    n: ['van den Özdemir', 'Esther', '', '', ''],
    org: 'Politie; Maasmond, Zuid',
    title: 'wijkagent',
    tel: 'tel:+31101234567',
    email: 'esther@pol.example',
    note: 'Bel me voor: Spullen ophalen uit de woning\nBel me voor: Aangifte\nNiet voor: Zeden\nTe bereiken: ma t/m do',
  });
});

test('without a number or mail those are not there', () => {
  const read = readBack(vcard({ ...card, phone: '', email: '', notFor: '', hours: '' }, words));
  expect([...read.keys()]).toEqual(['version', 'uid', 'fn', 'n', 'org', 'title', 'note']);
});

test('whatever stands on it, no line is too long and it reads the same', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((one) => one.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, 'x').trim() || 'x');
  fc.assert(
    fc.property(text, (line) => {
      const written = vcard({ ...card, ringMeFor: [line], notFor: '', hours: '' }, words);
      expect(Math.max(...written.split('\r\n').map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
      expect(readBack(written).get('note')).toBe(`Bel me voor: ${line}`);
    }),
    { numRuns: 200 },
  );
});
