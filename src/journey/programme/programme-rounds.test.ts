import { describe, expect, it } from 'vitest';
import type { RoundDays } from './programme.ts';
import { byUrgency, type Listed, namesInList, periodOf } from './programme-rounds.ts';

const NONE: RoundDays = {
  ...{ signUpOpens: null, signUpCloses: null, choosingCloses: null, matchOn: null },
  ...{ replyBy: null, firstDay: null, lastDay: null, lookBackOn: null },
};
const round = (code: string, days: Partial<RoundDays> = {}, name = code): Listed => ({
  ...NONE,
  ...days,
  ...{ code, name },
});
const TODAY = '2027-03-10';

describe('rounds in a list', () => {
  it('begin with the nearest deadline; what runs comes after, what is over last', () => {
    const rounds = [
      round('over', { lastDay: '2026-12-01' }),
      round('over-later', { lastDay: '2027-02-01', lookBackOn: '2027-03-20' }),
      round('without-dates'),
      round('runs', { firstDay: '2027-03-01', lastDay: '2027-03-20' }),
      round('closes-later', { signUpOpens: '2027-01-01', signUpCloses: '2027-04-01', lastDay: '2027-06-01' }),
      round('matched-soon', { signUpCloses: '2027-03-01', matchOn: '2027-03-12', lastDay: '2027-06-01' }),
      round('closes-today', { signUpCloses: '2027-03-10', lastDay: '2027-06-01' }),
    ];
    const expected = [
      ...['closes-today', 'matched-soon', 'closes-later', 'runs', 'without-dates'],
      ...['over-later', 'over'],
    ];
    expect(byUrgency(rounds, TODAY).map(({ code }) => code)).toEqual(expected);
    expect(byUrgency(rounds.toReversed(), TODAY).map(({ code }) => code)).toEqual(expected);
  });

  it('are told apart by their days where a name comes twice, and by their code where those are the same', () => {
    const spring = { firstDay: '2027-03-08', lastDay: '2027-03-26' };
    const names = namesInList(
      [
        round('a', spring, 'Ronde'),
        round('b', { firstDay: '2027-09-06', lastDay: '2027-09-24' }, 'Ronde'),
        round('c', {}, 'Ronde'),
        round('d', spring, 'Dubbel'),
        round('e', spring, 'Dubbel'),
        round('f', spring, 'Enig'),
        // Somebody who runs it and takes part in it sees one round.
        round('f', spring, 'Enig'),
      ],
      'nl',
    );
    expect([...names]).toEqual([
      ['a', 'Ronde (8–26 maart 2027)'],
      ['b', 'Ronde (6–24 september 2027)'],
      ['c', 'Ronde (c)'],
      ['d', 'Dubbel (d)'],
      ['e', 'Dubbel (e)'],
      ['f', 'Enig'],
    ]);
  });

  it('have a period once both days are there', () => {
    expect(periodOf({ firstDay: '2027-03-08', lastDay: null }, 'en')).toBeNull();
    expect(periodOf({ firstDay: '2027-03-08', lastDay: '2027-04-02' }, 'en')).toBe('8 March–2 April 2027');
  });
});
