import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEPT, madeAt, mayGo, nameOf } from './keeping.ts';

const HOUR = 3_600_000;
const days = (count: number, from = '2026-11-30T02:30:00Z') =>
  Array.from({ length: count }, (_, day) => nameOf(new Date(Date.parse(from) - day * 24 * HOUR)));

describe('which backups stay', () => {
  test('of a year of nights: seven days, then weeks, then months', () => {
    const all = days(365);
    const gone = new Set(mayGo(all));
    const stay = all.filter((name) => !gone.has(name)).map((name) => name.slice(12, 22));
    expect(stay).toEqual([
      ...['2026-11-30', '2026-11-29', '2026-11-28', '2026-11-27', '2026-11-26', '2026-11-25', '2026-11-24'],
      ...['2026-11-22', '2026-11-15', '2026-11-08', '2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31'],
      ...['2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  test('what is no backup of ours is never named, nor one that is being written', () => {
    const strangers = ['notes.txt', 'wisselstage-2026-11-30.age', `${nameOf(new Date(0))}.part`, '..'];
    expect(mayGo([...strangers, ...days(400)]).filter((name) => strangers.includes(name))).toEqual([]);
  });

  const moments = fc.array(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    {
      maxLength: 60,
    },
  );

  test('the newest always stays, and there are never more than the rule says', () => {
    fc.assert(
      fc.property(moments, (made) => {
        const names = [...new Set(made.map(nameOf))];
        const gone = new Set(mayGo(names));
        const stay = names.filter((name) => !gone.has(name));
        expect(stay.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
        const newest = names.toSorted().at(-1);
        if (newest) expect(stay).toContain(newest);
        // Taken away and asked again: no more go.
        expect(mayGo(stay)).toEqual([]);
      }),
    );
  });

  test('a name says when it was made', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }), (at) => {
        expect(madeAt(nameOf(at))?.getTime()).toBe(Math.floor(at.getTime() / 1000) * 1000);
      }),
    );
  });
});
