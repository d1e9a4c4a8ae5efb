import { expect, test } from 'vitest';
import { readLook, understandLook } from './looking/form.ts';
import { isAsked, mayLookBack } from './reflection-due.ts';

const visit = {
  ...{ state: 'took-place' as const, secret: false, roundLast: '2027-03-26', days: ['2027-03-09'] },
  ...{ startTime: '09:00', endTime: '16:30' },
};
const daysOf = (over: Partial<typeof visit>, days: string[]) =>
  days.map((day) => mayLookBack({ ...visit, ...over }, day));

test('one looks back from the day after, and after a night from the day after it ends', () => {
  expect(daysOf({}, ['2027-03-09', '2027-03-10'])).toEqual([false, true]);
  expect(daysOf({ startTime: '20:00', endTime: '06:00' }, ['2027-03-10', '2027-03-11'])).toEqual([
    false,
    true,
  ]);
});

test('on a visit at a secret place one looks back by the dates of its round, whatever its day', () => {
  const days = ['2027-03-10', '2027-03-26', '2027-03-27'];
  expect(daysOf({ secret: true }, days)).toEqual([false, false, true]);
  expect(daysOf({ secret: true, days: ['2027-03-24'] }, days)).toEqual([false, false, true]);
  expect(isAsked({ ...visit, secret: true, roundLast: null }, '2028-01-01')).toBe(false);
});

test('what did not take place, or was long ago, is not asked about', () => {
  expect(mayLookBack({ ...visit, state: 'missed' as never }, '2027-03-10')).toBe(false);
  expect(['2027-03-09', '2027-03-10', '2027-05-08', '2027-05-09'].map((day) => isAsked(visit, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

const NOTHING = { text: '', readers: 'me', knows: '', mark: '', worthwhile: '', again: '' };
const faultOf = (over: object, hidden = false) => {
  const understood = understandLook('struck', { ...NOTHING, ...over }, { hidden, said: {} });
  return 'fault' in understood ? [understood.fault, ...understood.found] : null;
};

test('nobody reads along by oversight', () => {
  expect(readLook(new FormData())).toEqual(NOTHING);
});

test('nothing of a client is kept, whoever may read it, and what was found is named', () => {
  expect(faultOf({ text: 'Ze praatten een uur.' })).toBe(null);
  expect(faultOf({ text: 'over 123456782' })).toEqual(['bsn']);
  expect(faultOf({ text: 'Mevrouw Jansen huilde.' })?.[0]).toBe('client-data');
  expect(faultOf({ text: 'Bel 06 12345678' })).toEqual(['client-data', '06 12345678']);
  expect(faultOf({ text: 'x'.repeat(2001) })).toEqual(['long']);
});

test('where something is secret, nothing that leads there is kept', () => {
  expect(faultOf({ text: 'Het huis aan de Kerkstraat' })).toBe(null);
  expect(faultOf({ text: 'Het huis aan de Kerkstraat' }, true)).toEqual(['whereabouts']);
});

test('an answer that is none of those asked is refused', () => {
  for (const over of [{ readers: 'alle' }, { mark: '11' }, { knows: 'x' }])
    expect(faultOf(over)).toEqual(['unclear']);
});

test('a choice is one of those asked, and what is chosen is a number where it is one', () => {
  const understood = understandLook(
    'mark',
    { ...NOTHING, mark: '8', again: 'yes' },
    { hidden: false, said: {} },
  );
  expect(understood).toEqual({
    answer: { text: '', readers: 'me', knows: null, mark: 8, worthwhile: null, again: 'yes' },
  });
});
