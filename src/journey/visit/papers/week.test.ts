import { expect, test } from 'vitest';
import type { VisitRow } from '../overview/overview.ts';
import type { State } from '../visit.ts';
import { handOutsOf } from './hand-outs.ts';
import { firstAsked, weekOf } from './week.ts';

const visit = (id: string, state: State, days: string[], over: Partial<VisitRow> = {}): VisitRow => ({
  ...{ id, state, days, from: '09:00', until: '16:00', name: id, jobTitle: 'agent', askFor: '' },
  ...{ home: { code: 'A', name: 'Aa' }, title: 'Een dag mee', place: 'B-1', meeting: '', hosts: ['Bas'] },
  ...{ host: { code: 'B', name: 'Bee', look: null }, signUpId: id, replyBy: '2027-02-20' },
  ...{
    agreed: { visitor: true, host: true },
    missing: [],
    alone: false,
    remindedOn: null,
    contactBy: null,
    inTouchOn: null,
    perhaps: false,
  },
  ...{ says: { visitor: null, host: null } },
  ...over,
});

const shown = (rows: VisitRow[], asked: string) => {
  const { days, earlier, later } = weekOf(rows, asked);
  return { days: days.map(({ day, visits }) => [day, ...visits.map(({ id }) => id)]), earlier, later };
};

test('a week has its working days, of its weekend those with a visit, and who goes from early to late', () => {
  const rows = [
    visit('laat', 'ready', ['2027-03-16'], { from: '13:00' }),
    visit('vroeg', 'took-place', ['2027-03-16', '2027-03-17']),
    visit('af', 'cancelled', ['2027-03-18']),
    visit('zaterdag', 'arranged', ['2027-03-20']),
    visit('ervoor', 'ready', ['2027-03-08']),
  ];
  expect(shown(rows, '2027-03-18')).toEqual({
    days: [
      ['2027-03-15'],
      ['2027-03-16', 'vroeg', 'laat'],
      ['2027-03-17', 'vroeg'],
      ['2027-03-18'],
      ['2027-03-19'],
      ['2027-03-20', 'zaterdag'],
    ],
    ...{ earlier: '2027-03-08', later: null },
  });
});

test('a Monday and a Sunday are of the same week, and what is off leads to no other week', () => {
  const rows = [visit('een', 'ready', ['2027-03-28']), visit('af', 'missed', ['2027-04-12'])];
  const [monday, sunday] = [shown(rows, '2027-03-22'), shown(rows, '2027-03-28')];
  expect(monday).toEqual(sunday);
  expect([monday.days.at(-1), monday.earlier, monday.later]).toEqual([['2027-03-28', 'een'], null, null]);
});

test('it begins with this week, and outside the weeks of the visits with the nearest', () => {
  const rows = [visit('een', 'ready', ['2027-03-09']), visit('twee', 'ready', ['2027-03-25'])];
  const days = ['2027-02-01', '2027-03-17', '2027-05-01'].map((today) => firstAsked(rows, today));
  expect(days).toEqual(['2027-03-09', '2027-03-17', '2027-03-25']);
  expect(firstAsked([], '2027-05-01')).toBe('2027-05-01');
});

test('a sheet per organisation holds who comes and who goes, by day, and nobody who did not say yes', () => {
  const back = { home: { code: 'B', name: 'Bee' }, host: { code: 'A', name: 'Aa', look: null } };
  const rows = [
    visit('tweede', 'ready', ['2027-03-16']),
    visit('eerste', 'accepted', ['2027-03-09']),
    visit('terug', 'took-place', ['2027-03-10'], back),
    visit('gevraagd', 'offered', ['2027-03-09']),
    visit('gemist', 'missed', ['2027-03-09']),
    visit('elders', 'offered', ['2027-03-09'], { host: { code: 'C', name: 'Cee', look: null } }),
  ];
  const sheets = handOutsOf(rows).map(({ code, comes, goes }) => [
    code,
    comes.map(({ id }) => id),
    goes.map(({ id }) => id),
  ]);
  expect(sheets).toEqual([
    ['A', ['terug'], ['eerste', 'tweede']],
    ['B', ['eerste', 'tweede'], ['terug']],
  ]);
});
