import { expect, test } from 'vitest';
import type { State } from '../visit.ts';
import {
  countSteps,
  dotOf,
  goingOn,
  isSinceYesterday,
  stepOf,
  stripOf,
  todayOf,
  type VisitRow,
  waitingOf,
} from './overview.ts';

const TODAY = '2027-03-17';

let made = 0;
const visit = (state: State, over: Partial<VisitRow> = {}): VisitRow => ({
  ...{ id: `${++made}`, state, days: ['2027-03-26'], from: '09:00', until: '16:00', name: `Mens ${made}` },
  ...{ jobTitle: 'agent', home: { code: 'A', name: 'A' }, title: 'Een dag mee', place: 'B-1' },
  ...{ host: { code: 'B', name: 'B', look: null }, meeting: 'De balie', hosts: ['Bas'], signUpId: 'x' },
  askFor: 'Els',
  ...{ replyBy: '2027-03-20', agreed: { visitor: false, host: false }, missing: [], alone: false },
  ...{ says: { visitor: null, host: null }, remindedOn: null, contactBy: null, inTouchOn: null },
  perhaps: false,
  ...over,
});

test('each visit is in one step, by its state and whether its day is over', () => {
  const rows = [
    visit('offered'),
    visit('accepted'),
    visit('arranged'),
    visit('ready', { days: [TODAY] }),
    visit('ready'),
    visit('ready', { days: ['2027-03-16'] }),
    visit('took-place', { days: ['2027-03-16'] }),
    visit('took-place', { days: ['2027-03-16'], says: { visitor: 'took-place', host: 'missed' } }),
    visit('missed', { days: ['2027-03-16'], alone: true }),
    ...(['declined', 'lapsed', 'cancelled'] as const).map((state) => visit(state)),
  ];
  expect(countSteps(rows, TODAY).map(({ step, count, part }) => [step, count, part])).toEqual([
    ['offered', 1, 0],
    ['accepted', 1, 0],
    ['arranged', 1, 0],
    ['ready', 2, 1],
    // One was told of, of one nobody said anything, and of one the two say different things.
    ['been', 3, 1],
    ['off', 4, 1],
  ]);
});

test('what waits comes by urgency, and what does not wait is not there', () => {
  const rows = [
    visit('took-place', { days: ['2027-03-16'], says: { visitor: 'took-place', host: 'missed' } }),
    visit('took-place', { days: ['2027-03-16'], says: { visitor: 'took-place', host: 'took-place' } }),
    visit('declined', { alone: true }),
    visit('ready', { contactBy: '2027-03-16' }),
    visit('ready', { contactBy: '2027-03-16', inTouchOn: '2027-03-10' }),
    visit('ready', { contactBy: TODAY }),
    visit('ready', { contactBy: '2027-03-10', days: [TODAY] }),
    visit('ready', { perhaps: true, days: [TODAY] }),
    visit('ready', { perhaps: true, days: ['2027-03-16'] }),
    visit('cancelled', { perhaps: true }),
    visit('declined'),
    visit('offered', { replyBy: '2027-03-16' }),
    visit('offered', { replyBy: TODAY }),
    visit('accepted'),
    visit('arranged', { days: ['2027-03-24'], missing: ['clients'] }),
    visit('arranged', { days: ['2027-03-18'], missing: ['house-rules'] }),
    visit('arranged', { days: ['2027-03-25'] }),
    visit('arranged', { days: ['2027-03-16'] }),
    visit('ready', { days: [TODAY] }),
  ];
  expect(waitingOf(rows, TODAY).map(({ wait, visits, soonest }) => [wait, visits.length, soonest])).toEqual([
    ['unready', 2, '2027-03-18'],
    ['dayless', 1, '2027-03-26'],
    ['silent', 1, '2027-03-26'],
    ['untouched', 1, '2027-03-26'],
    ['perhaps', 1, TODAY],
    ['alone', 1, '2027-03-26'],
    ['risk', 2, '2027-03-25'],
    ['disagree', 1, null],
  ]);
});

test('in a round that is over nothing waits of visits that are past but what can still be said', () => {
  const rows = [
    visit('cancelled', { days: ['2027-03-09'], alone: true }),
    visit('offered', { days: ['2027-03-09'], replyBy: '2027-03-01' }),
    visit('took-place', { days: ['2027-03-09'], says: { visitor: 'took-place', host: 'missed' } }),
  ];
  const waits = (over: boolean) => waitingOf(rows, TODAY, over).map(({ wait }) => wait);
  expect([waits(false).toSorted(), waits(true)]).toEqual([['alone', 'disagree', 'silent'], ['disagree']]);
});

test('what is made up after the last day of its round waits as any other', () => {
  const rows = [
    visit('offered', { days: [TODAY], replyBy: '2027-03-01' }),
    visit('offered', { days: ['2027-03-26'] }),
    visit('accepted', { contactBy: '2027-03-16' }),
    visit('arranged', { days: ['2027-03-18'], missing: ['clients'] }),
    visit('cancelled', { alone: true }),
    // The round has no more to say of these.
    visit('offered', { days: ['2027-03-09'], replyBy: '2027-03-01' }),
    visit('accepted', { days: ['2027-03-09'] }),
  ];
  const waits = waitingOf(rows, TODAY, true).map(({ wait, visits }) => [wait, visits.length]);
  expect(waits).toEqual([
    ['unready', 1],
    ['dayless', 1],
    ['silent', 1],
    ['untouched', 1],
    ['alone', 1],
    ['risk', 1],
  ]);
});

test('a dot says how a visit stands, and what asks for a look comes first on its day', () => {
  const looks = visit('arranged', { days: ['2027-03-18'] });
  const rows = [
    visit('cancelled', { days: ['2027-03-18'] }),
    visit('ready', { days: ['2027-03-18', '2027-03-19'] }),
    looks,
    visit('accepted', { days: ['2027-03-18'] }),
    visit('arranged', { days: ['2027-04-02'] }),
    visit('took-place', { days: ['2027-03-13'] }),
  ];
  expect(dotOf(looks, TODAY)).toBe('look');
  const strip = stripOf(rows, TODAY);
  expect(strip.filter(({ dots }) => dots.length > 0)).toEqual([
    { day: '2027-03-13', dots: ['been'] },
    { day: '2027-03-18', dots: ['look', 'open', 'ready', 'off'] },
    { day: '2027-03-19', dots: ['ready'] },
    { day: '2027-04-02', dots: ['todo'] },
  ]);
  // A Saturday on which somebody went, and no other weekend.
  expect(strip.map(({ day }) => day).filter((day) => ['2027-03-14', '2027-03-20'].includes(day))).toEqual([]);
  expect(strip).toHaveLength(16);
});

test('a night is on the list of today until the morning, and is over only after it', () => {
  const night = { days: ['2027-03-16'], from: '22:00', until: '06:00' };
  const rows = [
    visit('ready', { days: [TODAY], from: '08:00', until: '12:00' }),
    visit('ready', { ...night, name: 'Nachtwaker' }),
    visit('ready', { ...night, until: '23:30' }),
    visit('cancelled', night),
  ];
  expect(todayOf(rows, TODAY).map(({ name }) => name)).toEqual(['Nachtwaker', rows[0]!.name]);
  expect(rows.map((row) => isSinceYesterday(row, TODAY))).toEqual([false, true, false, true]);
  // A week that is printed has it on its evening alone.
  expect(goingOn(rows, TODAY)).toEqual([rows[0]]);
  expect(rows.map((row) => stepOf(row, TODAY))).toEqual(['ready', 'ready', 'been', 'off']);
  expect(stepOf(rows[1]!, '2027-03-18')).toBe('been');
  expect(countSteps(rows, TODAY).find(({ step }) => step === 'ready')).toMatchObject({ count: 2, part: 2 });
  const lacking = visit('arranged', night);
  expect(waitingOf([lacking], TODAY)).toEqual([{ wait: 'unready', visits: [lacking], soonest: TODAY }]);
  expect(waitingOf([lacking], '2027-03-18')).toEqual([]);
});

test('of visits far apart only their own days are shown', () => {
  const rows = [visit('ready', { days: ['2027-03-18'] }), visit('ready', { days: ['2027-09-18'] })];
  expect(stripOf(rows, TODAY).map(({ day }) => day)).toEqual(['2027-03-18', '2027-09-18']);
});

test('today goes from early to late, without what is off', () => {
  const rows = [
    visit('ready', { days: [TODAY], from: '10:00' }),
    visit('cancelled', { days: [TODAY], from: '08:00' }),
    visit('arranged', { days: ['2027-03-16', TODAY], from: '08:30' }),
    visit('ready', { days: ['2027-03-18'] }),
  ];
  expect(todayOf(rows, TODAY).map(({ from }) => from)).toEqual(['08:30', '10:00']);
});
