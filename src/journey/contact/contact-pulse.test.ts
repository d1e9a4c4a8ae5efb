import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import {
  askedToday,
  CAUGHT_UP_DAYS,
  countedFrom,
  dueOn,
  GATHERED_DAYS,
  type Meeting,
  MOMENTS,
  type Moment,
  momentOn,
} from './contact-pulse.ts';
import { understandPulse } from './pulse/form.ts';

const FROM = '2027-03-09';
const DAYS = { from: FROM, first: '2027-04-20', second: '2027-06-08', third: '2027-09-07' };

test('it is asked six weeks, three and six months after, and caught up for some weeks', () => {
  expect(MOMENTS.map((moment) => dueOn(FROM, moment))).toEqual([DAYS.first, DAYS.second, DAYS.third]);
  const asked = ['2027-04-19', DAYS.first, '2027-05-24', '2027-05-25', DAYS.second, DAYS.third, '2027-10-12'];
  expect(asked.map((day) => momentOn(FROM, day))).toEqual([
    ...[null, '6-weeks', '6-weeks', null, '3-months', '6-months', null],
  ]);
});

test('after an open visit its own day counts, and a night ends a day later; at a secret place the round counts', () => {
  const visit = {
    ...{ secret: false, roundLast: '2027-03-26', days: ['2027-03-08', FROM] },
    ...{ startTime: '09:00', endTime: '16:30' },
  };
  expect(countedFrom(visit)).toBe(FROM);
  expect(countedFrom({ ...visit, startTime: '20:00', endTime: '06:00' })).toBe('2027-03-10');
  for (const day of ['2027-03-08', FROM, '2027-03-26'])
    expect(countedFrom({ ...visit, secret: true, days: [day] })).toBe('2027-03-26');
  expect(countedFrom({ ...visit, secret: true, roundLast: null })).toBe(null);
});

const asking = (from: string, asked: Moment[] = []): Meeting => ({ from, asked });
const askedOn = (meetings: Meeting[], today: string) =>
  askedToday(meetings, today).map(({ meeting, moment }) => `${meeting.from} ${moment}`);

test('who met several within a round is asked about all of them at once, on the day of the last', () => {
  const all = [asking(FROM), asking('2027-03-16'), asking('2027-03-26')];
  expect(askedOn(all, DAYS.first)).toEqual([]);
  expect(askedOn(all, '2027-05-06')).toEqual([]);
  expect(askedOn(all, '2027-05-07')).toEqual(all.map(({ from }) => `${from} 6-weeks`));
});

test('nobody waits longer than a round takes', () => {
  const all = [asking(FROM), asking('2027-04-09')];
  expect(askedOn(all, DAYS.first)).toEqual([`${FROM} 6-weeks`]);
});

/** A server that runs on most days: what it asks on each of them. */
function run(meetings: readonly Meeting[], runs: (day: number) => boolean) {
  const asked = meetings.map(({ from }) => ({ from, asked: [] as Moment[] }));
  const told: { who: number; moment: Moment; day: string }[] = [];
  for (let day = 0; day < 260; day++) {
    const today = daysFrom(FROM, day);
    if (!runs(day)) continue;
    for (const { meeting, moment } of askedToday(asked, today)) {
      told.push({ who: asked.indexOf(meeting), moment, day: today });
      meeting.asked.push(moment);
    }
  }
  return told;
}

const someMeetings = fc
  .array(fc.nat(40), { minLength: 1, maxLength: 5 })
  .map((days) => days.map((day) => asking(daysFrom(FROM, day))));

test('each moment is asked once of each, in their order, and when the server runs every day none is missed or late', () => {
  fc.assert(
    fc.property(someMeetings, (meetings) => {
      const told = run(meetings, () => true);
      for (const [index, { from }] of meetings.entries()) {
        const own = told.filter(({ who }) => who === index);
        expect(own.map(({ moment }) => moment)).toEqual([...MOMENTS]);
        for (const { moment, day } of own) {
          expect(day >= dueOn(from, moment)).toBe(true);
          expect(day <= daysFrom(dueOn(from, moment), GATHERED_DAYS)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('whatever days the server was down: never twice, never two moments at once, never too early or long after', () => {
  fc.assert(
    fc.property(someMeetings, fc.array(fc.boolean(), { minLength: 260, maxLength: 260 }), (meetings, up) => {
      const told = run(meetings, (day) => up[day]!);
      expect(new Set(told.map(({ who, moment }) => `${who} ${moment}`)).size).toBe(told.length);
      expect(new Set(told.map(({ who, day }) => `${who} ${day}`)).size).toBe(told.length);
      for (const { who, moment, day } of told) {
        const due = dueOn(meetings[who]!.from, moment);
        expect(day >= due && day <= daysFrom(due, CAUGHT_UP_DAYS)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

const sent = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return understandPulse(form);
};

test('an answer is one of those asked; what is ticked is kept in one order, and once', () => {
  expect(sent(['contact', 'no-need'])).toEqual({ contact: 'no-need' });
  expect(sent(['waarover', 'advice'], ['waarover', 'situation'], ['waarover', 'advice'])).toEqual({
    ...{ about: ['situation', 'advice'], noticed: [] },
  });
  expect(sent()).toEqual({ about: [], noticed: [] });
  for (const wrong of [
    ['contact', 'maybe'],
    ['waarover', 'Mevrouw Jansen'],
    ['merkte', ''],
  ] as const)
    expect(sent([wrong[0], wrong[1]])).toEqual({ fault: 'unclear' });
});

test('a client cannot have noticed something and not yet', () => {
  expect(sent(['merkte', 'not-yet'])).toEqual({ about: [], noticed: ['not-yet'] });
  expect(sent(['merkte', 'not-yet'], ['merkte', 'safer'])).toEqual({ fault: 'both' });
});
