import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDays,
  formatDecimals,
  formatEachDay,
  formatFullDate,
  formatLongDay,
  formatNumber,
  formatOrdinal,
  formatPeriod,
  formatSigned,
} from './format.ts';

describe('formatDay', () => {
  it('is short, without commas or full stops', () => {
    expect(formatDay('2027-03-09', 'nl')).toBe('di 9 mrt');
    expect(formatDay('2027-03-09', 'en')).toBe('Tue 9 Mar');
  });

  it('gives the same day in every time zone', () => {
    expect(formatDay('2027-01-01', 'nl')).toBe('vr 1 jan');
    expect(formatDay('2027-12-31', 'en')).toBe('Fri 31 Dec');
  });
});

describe('formatEachDay', () => {
  it('says every day with its month, without a year', () => {
    const days = ['2027-03-09', '2027-03-10'];
    expect(formatEachDay(days, 'nl')).toBe('dinsdag 9 maart en woensdag 10 maart');
    expect(formatEachDay(days, 'en')).toBe('Tuesday 9 March and Wednesday 10 March');
  });
});

describe('formatFullDate', () => {
  it('has the year, and no day of the week', () => {
    expect(formatFullDate('2027-03-09', 'nl')).toBe('9 maart 2027');
    expect(formatFullDate('2027-03-09', 'en')).toBe('9 March 2027');
  });
});

describe('formatLongDay', () => {
  it('writes everything out', () => {
    expect(formatLongDay('2027-03-09', 'nl')).toBe('dinsdag 9 maart 2027');
    expect(formatLongDay('2027-03-09', 'en')).toBe('Tuesday 9 March 2027');
  });
});

describe('formatDays', () => {
  it('of one day is that day', () => {
    expect(formatDays(['2027-03-09'], 'nl')).toBe('di 9 mrt');
  });

  it('of no days is empty', () => {
    expect(formatDays([], 'nl')).toBe('');
  });

  it('says the month once, whatever the order of the days', () => {
    expect(formatDays(['2027-03-11', '2027-03-09'], 'nl')).toBe('di 9 en do 11 mrt');
    expect(formatDays(['2027-03-09', '2027-03-11', '2027-03-16'], 'en')).toBe('Tue 9, Thu 11 and Tue 16 Mar');
  });

  it('says both months when days fall in two', () => {
    expect(formatDays(['2027-03-30', '2027-03-31', '2027-04-02'], 'nl')).toBe('di 30, wo 31 mrt en vr 2 apr');
  });

  it('makes a range of three days in a row', () => {
    expect(formatDays(['2027-03-08', '2027-03-09', '2027-03-10'], 'nl')).toBe('ma 8–wo 10 mrt');
    expect(formatDays(['2027-03-31', '2027-04-01', '2027-04-02'], 'nl')).toBe('wo 31 mrt–vr 2 apr');
  });
});

describe('numbers', () => {
  it('are grouped the way the language does', () => {
    expect(formatNumber(12_345, 'nl')).toBe('12.345');
    expect(formatNumber(12_345, 'en')).toBe('12,345');
  });

  it('have as many decimals as those under them', () => {
    expect([4, 4.26, -0.5].map((value) => formatDecimals(value, 1, 'nl'))).toEqual(['4,0', '4,3', '−0,5']);
    expect(formatDecimals(2, 2, 'en')).toBe('2.00');
  });

  it('carry a true minus', () => {
    expect([2, -4, 0].map((value) => formatSigned(value))).toEqual(['+2', '−4', '0']);
    expect(formatNumber(-4, 'nl')).toBe('−4');
  });

  it('have ordinals', () => {
    expect(formatOrdinal(1, 'nl')).toBe('1e');
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map((value) => formatOrdinal(value, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
    ]);
  });
});

it('a period says the month once when it is one', () => {
  expect(formatDate('2027-03-09', 'nl')).toBe('9 maart');
  expect(formatPeriod('2027-03-08', '2027-03-26', 'nl')).toBe('8–26 maart');
  expect(formatPeriod('2027-03-29', '2027-04-02', 'en')).toBe('29 March–2 April');
  expect(formatPeriod('2027-03-08', '2027-03-08', 'nl')).toBe('8 maart');
});
