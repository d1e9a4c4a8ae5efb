import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINES } from '../contact.ts';
import { joined } from '../handing-over/handing-over.ts';
import { readLine } from './form.ts';
import { lineAfter, withLine } from './suggesting.ts';

const line = fc.string({ minLength: 1, maxLength: 10 });
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: LINES.length });

test('whatever comes onto a card: never more than fit, nothing twice, and of its own only what was chosen goes', () => {
  fc.assert(
    fc.property(lines, line, fc.option(fc.nat(5)), (own, added, drops) => {
      const after = withLine(own, added, drops);
      if (after === null) {
        expect(own).toHaveLength(LINES.length);
        return;
      }
      expect(after.length).toBeLessThanOrEqual(LINES.length);
      expect(new Set(after).size).toBe(after.length);
      expect(after).toContain(added);
      expect(own.filter((one) => !after.includes(one)).length).toBeLessThanOrEqual(drops === null ? 0 : 1);
    }),
  );
});

test('of a card that is taken over the own lines come first, and nothing is lost without being said', () => {
  fc.assert(
    fc.property(lines, lines, (own, others) => {
      const { lines: on, left } = joined(own, others);
      expect(on.slice(0, own.length)).toEqual(own);
      expect(on.length).toBeLessThanOrEqual(LINES.length);
      expect([...on, ...left].toSorted()).toEqual([...new Set([...own, ...others])].toSorted());
    }),
  );
});

test('a line is answered once', () => {
  expect([lineAfter('suggested', 'place'), lineAfter('suggested', 'decline')]).toEqual([
    'placed',
    'declined',
  ]);
  for (const over of ['placed', 'declined'] as const)
    for (const event of ['place', 'decline'] as const) expect(lineAfter(over, event)).toBeNull();
});

test.each([
  ['nothing', ' . ', 'required'],
  ['too much', 'a'.repeat(141), 'too-long'],
  ['a BSN', 'Zaak 123456782', 'bsn'],
  ['a client', 'Net als bij mevrouw De Vries', 'client-data'],
  ['a street', 'Opvang aan de Kerkstraat', 'whereabouts'],
])('%s is refused, for whoever it is written', (_, typed, fault) => {
  expect(readLine(typed, { secret: true }).fault).toBe(fault);
});

test('a line is kept as it was typed, without what is too many of spaces', () => {
  expect(readLine('  Vragen over   aangifte ', { secret: true })).toEqual({
    line: 'Vragen over aangifte',
    fault: null,
  });
});
