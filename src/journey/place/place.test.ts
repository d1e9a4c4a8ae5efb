import { expect, test } from 'vitest';
import { changeOfDays, nextCode, slotsTooSmall, slotsTouched, statusOf } from './place.ts';
import { daysIn, rowsOf, sameForm, type Typed, typedIn, typedOf, withRows } from './place-fields.ts';
import { readWish } from './place-form.ts';
import { choosableFrom } from './place-round.ts';
import type { Host, Slot } from './schema.ts';

const slot = (...days: string[]) => ({ days, capacity: 1 });
const about = {
  sites: [
    { id: 'site-open', kind: 'open' as const },
    { id: 'site-secret', kind: 'secret' as const },
  ],
  period: { firstDay: '2027-03-08', lastDay: '2027-03-26' },
  today: '2027-03-09',
  before: null as { slots: Slot[]; hosts: Host[] } | null,
};
const typed: Typed = {
  title: 'Aangifte en wat erna komt',
  where: 'site-open',
  condition: 'none',
  minimum: '1',
  'host-name-0': 'Lea',
  'day-0-0': '2027-03-10',
  'seats-0': '2',
};
const faultsOf = (over: Typed, at: Partial<typeof about> = {}) =>
  readWish({ ...typed, ...over }, { ...about, ...at }).faults;

test('a title, where, a host and a day with seats are enough', () => {
  expect(faultsOf({})).toBe(null);
  expect(readWish(typed, about).wish?.slots).toEqual([
    { days: ['2027-03-10'], capacity: 2, startTime: '', endTime: '' },
  ]);
  expect(faultsOf({ title: '', where: '', 'host-name-0': '', 'day-0-0': '', condition: 'x' })).toEqual({
    title: 'required',
    where: 'choice',
    condition: 'choice',
    'host-name-0': 'required',
    'day-0-0': 'required',
  });
});

test('a number that passes for a BSN stays out, until who typed it says of that number that it is none', () => {
  const over = { description: 'De map 123456782 ligt klaar' };
  const wishWith = (...noBsn: string[]) => readWish({ ...typed, ...over }, { ...about, said: { noBsn } });
  expect(faultsOf(over)).toEqual({ description: 'bsn' });
  expect(wishWith('111222333').faults).toEqual({ description: 'bsn' });
  expect(wishWith('123456782').wish?.description).toBe(over.description);
});

test('a day is not over, within the period, and there once', () => {
  expect(faultsOf({ 'day-0-0': '2027-03-08' })).toEqual({ 'day-0-0': 'past' });
  expect(faultsOf({ 'day-0-0': '2027-03-27' })).toEqual({ 'day-0-0': 'outside' });
  expect(faultsOf({ 'day-0-0': '2027-02-30' })).toEqual({ 'day-0-0': 'day' });
  expect(faultsOf({ 'day-0-1': '2027-03-10' })).toEqual({ 'day-0-1': 'twice' });
  expect(faultsOf({ 'day-1-0': '2027-03-10', 'seats-1': '1' })).toEqual({ 'day-1-0': 'same-day' });
  // Two days are one slot, in their order; two slots may share a later day.
  expect(
    readWish({ ...typed, 'day-0-1': '2027-03-09', 'day-1-0': '2027-03-10', 'seats-1': '1' }, about).wish
      ?.slots,
  ).toEqual([
    { days: ['2027-03-09', '2027-03-10'], capacity: 2, startTime: '', endTime: '' },
    { days: ['2027-03-10'], capacity: 1, startTime: '', endTime: '' },
  ]);
});

test('what is stored may be over; without days it may stay without', () => {
  const before = { slots: [slot('2027-03-08')], hosts: [] };
  expect(readWish({ ...typed, 'day-0-0': '2027-03-08' }, { ...about, before }).faults).toBe(null);
  expect(readWish({ ...typed, 'day-0-0': '' }, { ...about, before: { slots: [], hosts: [] } }).faults).toBe(
    null,
  );
});

test('a place of a workbook may stay without somebody who receives; nobody takes the last one away', () => {
  const faultsWith = (hosts: Host[]) =>
    faultsOf({ 'host-name-0': '' }, { before: { slots: [slot('2027-03-10')], hosts } });
  expect(faultsWith([])).toBe(null);
  expect(faultsWith([{ name: 'Lea', email: '' }])).toEqual({ 'host-name-0': 'required' });
});

test('a day has seats for the minimum', () => {
  expect(faultsOf({ minimum: '3' })).toEqual({ 'seats-0': 'too-few-seats' });
  expect(faultsOf({ 'seats-0': 'x' })).toEqual({ 'seats-0': 'number' });
  expect(faultsOf({ minimum: '0' })).toEqual({ minimum: 'number' });
});

test('nothing of a secret place leads there, and a place of a secret site is secret', () => {
  expect(readWish({ ...typed, where: 'site-secret' }, about).wish).toMatchObject({
    secret: true,
    siteId: 'site-secret',
  });
  for (const where of ['site-secret', 'secret']) {
    for (const field of ['meeting', 'description', 'bring', 'dress', 'askFor', 'dosDonts', 'accessibility']) {
      expect(faultsOf({ where, [field]: 'Ingang op nummer 12' })).toEqual({ [field]: 'whereabouts' });
      expect(faultsOf({ where, [field]: 'Bij de Kerkstraat' })).toEqual({ [field]: 'whereabouts' });
    }
    expect(faultsOf({ where, title: 'Opvang Kerkstraat' })).toEqual({ title: 'whereabouts' });
    expect(faultsOf({ where, title: 'De 24-uurs opvang' })).toBe(null);
    expect(faultsOf({ where, languages: 'Nederlands, Kerkstraat 12' })).toEqual({ languages: 'whereabouts' });
    expect(faultsOf({ where, languages: 'Nederlands (B1)' })).toBe(null);
    for (const title of ['Opvanghuis 3311ab dordrecht nr 12', 'Opvang Kerkstr 12', 'Opvang Het Wantij 12']) {
      expect(faultsOf({ where, title })).toEqual({ title: 'whereabouts' });
    }
    expect(faultsOf({ where, languages: 'Wijnstr 12, 3311ab' })).toEqual({ languages: 'whereabouts' });
    expect(faultsOf({ where, accessibility: 'Ingang Noordendijk dertig' })).toEqual({
      accessibility: 'whereabouts',
    });
    expect(faultsOf({ where, 'host-name-0': 'Lea, nr 12' })).toEqual({ 'host-name-0': 'whereabouts' });
    expect(faultsOf({ where, 'host-name-0': 'Lea van Dijk-Verlaan' })).toBe(null);
  }
  expect(faultsOf({ meeting: 'Kerkstraat 12' })).toBe(null);
});

test('what everybody can read holds no number or address of a person, and nothing holds a BSN', () => {
  expect(faultsOf({ title: 'Bel 06-12345678' })).toEqual({ title: 'person' });
  expect(faultsOf({ description: 'Mail lea@b.example' })).toEqual({ description: 'person' });
  expect(faultsOf({ description: 'Vraag naar mevr. De Wit' })).toEqual({ description: 'person' });
  const named = {
    'host-name-0': 'Lea  de Wit',
    accessibility: 'LEA de wit wacht bij de lift',
    askFor: 'Lea de Wit',
  };
  expect(faultsOf(named)).toEqual({ accessibility: 'person' });
  expect(faultsOf({ 'host-name-0': 'Roos', description: 'Een roos op tafel' })).toBe(null);
  expect(faultsOf({ askFor: 'Lea, 06-12345678' })).toBe(null);
  expect(faultsOf({ dosDonts: 'BSN 111222333' })).toEqual({ dosDonts: 'bsn' });
});

test('which functions counts with the condition that asks for them', () => {
  const wish = (condition: string) =>
    readWish({ ...typed, condition, functions: 'casusregisseurs' }, about).wish;
  expect(wish('client-contact')?.functions).toBe('casusregisseurs');
  expect(wish('none')?.functions).toBe('');
});

test('times follow each other', () => {
  expect(faultsOf({ startTime: '09:00', endTime: '08:00' })).toEqual({ endTime: 'order' });
  expect(faultsOf({ startTime: '09:00', endTime: '09:00' })).toEqual({ endTime: 'order' });
  // A night is on the day after.
  expect(faultsOf({ startTime: '22:00', endTime: '06:30' })).toBe(null);
  expect(faultsOf({ startTime: '06:00', endTime: '22:00' })).toBe(null);
  expect(faultsOf({ startTime: '9 uur' })).toEqual({ startTime: 'time' });
});

test('a day has times of its own, both or none, and they follow the same rules', () => {
  const night = { 'from-0': '22:00', 'until-0': '06:30' };
  const wish = readWish({ ...typed, startTime: '09:00', endTime: '17:00', ...night }, about).wish;
  expect(wish?.slots[0]).toMatchObject({ startTime: '22:00', endTime: '06:30' });
  expect(faultsOf({ 'from-0': '22:00' })).toEqual({ 'until-0': 'time' });
  expect(faultsOf({ 'until-0': '06:30' })).toEqual({ 'from-0': 'time' });
  expect(faultsOf({ 'from-0': '22', 'until-0': '06:30' })).toEqual({ 'from-0': 'time' });
  expect(faultsOf({ 'from-0': '09:00', 'until-0': '08:00' })).toEqual({ 'until-0': 'order' });
});

test('a day that goes takes its times along, and those of the others stay with them', () => {
  const rows = { 'day-0-0': '2027-03-09', 'seats-0': '1', 'from-0': '08:00', 'until-0': '12:00' };
  const later = { 'day-1-0': '2027-03-10', 'seats-1': '1', 'from-1': '22:00', 'until-1': '06:00' };
  expect(withRows({ ...rows, ...later }, 'drop-day-0')).toEqual({
    ...{ 'day-0-0': '2027-03-10', 'seats-0': '1', 'from-0': '22:00', 'until-0': '06:00' },
  });
});

test('a longest and a shortest name pass, one longer does not; what cannot be seen is taken out', () => {
  expect(faultsOf({ 'host-name-0': 'x'.repeat(120), title: 'x' })).toBe(null);
  expect(faultsOf({ 'host-name-0': 'x'.repeat(121) })).toEqual({ 'host-name-0': 'too-long' });
  expect(faultsOf({ title: 'x'.repeat(301) })).toEqual({ title: 'too-long' });
  expect(faultsOf({ 'host-email-0': 'geen adres' })).toEqual({ 'host-email-0': 'email' });
  const form = new FormData();
  form.set('title', 'Een\u202e dag\u0000 mee');
  form.set('roundId', 'x');
  form.set('day-0-0', '2027-03-10');
  expect(typedIn(form)).toEqual({ title: 'Een dag mee', 'day-0-0': '2027-03-10' });
});

test('each day that is ticked becomes a row, once, and what was filled in stays', () => {
  const ticked = (fields: Record<string, string>, days: string[]) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const day of days) form.append('grid', day);
    return typedIn(form);
  };
  const empty = { 'day-0-0': '', 'seats-0': '1', gridSeats: '3' };
  expect(ticked(empty, ['2027-03-11', '2027-03-10'])).toEqual({
    ...{ gridSeats: '3', 'day-0-0': '2027-03-10', 'seats-0': '3' },
    ...{ 'day-1-0': '2027-03-11', 'seats-1': '3' },
  });
  const several = { 'day-0-0': '2027-03-10', 'day-0-1': '2027-03-11', 'seats-0': '1', gridSeats: '2' };
  expect(ticked(several, ['2027-03-11', '2027-03-12'])).toEqual({
    ...several,
    ...{ 'day-1-0': '2027-03-12', 'seats-1': '2' },
  });
  expect(ticked(several, ['morgen', '2027-03-10x'])).toEqual(several);

  const many = ticked(
    empty,
    Array.from({ length: 60 }, (_, day) => inDays(day)),
  );
  expect(rowsOf(many).slots).toBe(40);
});

test('a day that is no longer ticked leaves its row, and what was typed in the rows stays', () => {
  const send = (rows: Record<string, string>, had: string[], ticked: string[]) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(rows)) form.set(name, value);
    form.set('gridHad', had.join());
    for (const day of ticked) form.append('grid', day);
    const sent = typedIn(form);
    return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''));
  };
  const [one, two, three, four] = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11'];
  const rows = { 'day-0-0': one, 'seats-0': '2', 'day-1-0': two, 'day-1-1': three, 'seats-1': '1' };
  expect(send(rows, [one, two, three], [one, two, three])).toEqual(rows);
  expect(send(rows, [one, two, three], [two, three])).toEqual({
    ...{ 'day-0-0': two, 'day-0-1': three, 'seats-0': '1' },
  });
  expect(send(rows, [one, two, three], [one, three])).toEqual({
    ...{ 'day-0-0': one, 'seats-0': '2', 'day-1-0': three, 'seats-1': '1' },
  });
  expect(send(rows, [one, two, three], [])).toEqual({});
  // A day that was changed in its row is not in the calendar as it is ticked still: what is typed holds.
  expect(send({ ...rows, 'day-0-0': four }, [one, two, three], [one, two, three])['day-0-0']).toBe(four);
  // A day before the round or long ago has no box, and stays.
  expect(send({ 'day-0-0': '2020-01-01', 'seats-0': '1' }, [], [])).toEqual({
    ...{ 'day-0-0': '2020-01-01', 'seats-0': '1' },
  });
});

const inDays = (days: number) => new Date(Date.UTC(2027, 2, 1 + days)).toISOString().slice(0, 10);

test('a row more or less keeps all the rest', () => {
  const more = withRows(typed, 'more-days')!;
  expect(more).toEqual({ ...typed, 'day-1-0': '', 'seats-1': '2' });
  expect(rowsOf(more)).toEqual({ slots: 2, hosts: 1 });
  const filled = { ...more, 'day-1-0': '2027-03-11', 'day-1-1': '2027-03-12' };
  expect(daysIn(filled, 1)).toBe(2);
  const dropped = withRows(filled, 'drop-day-0')!;
  expect(dropped['day-0-0']).toBe('2027-03-11');
  expect(dropped['day-0-1']).toBe('2027-03-12');
  expect(rowsOf(dropped).slots).toBe(1);
  expect(withRows(typed, 'more-hosts')).toMatchObject({ 'host-name-1': '' });
  expect(withRows(typed, 'save')).toBe(null);
  expect(rowsOf({ 'seats-99': '1' }).slots).toBe(40);
});

test('a place as a form, read again, is the same place', () => {
  const { wish } = readWish({ ...typed, 'day-0-1': '2027-03-11', where: 'open' }, about);
  expect(readWish(typedOf(wish!), about).wish).toEqual(wish);
  expect(sameForm(typedOf(wish!), { ...typedOf(wish!), version: '9' })).toBe(true);
  expect(sameForm(typedOf(wish!), { ...typedOf(wish!), title: 'x' })).toBe(false);
});

test('only other days are a change of days, and only their slots are touched', () => {
  const before = [slot('2027-03-10'), slot('2027-03-11')];
  expect(changeOfDays(before, [slot('2027-03-11'), { days: ['2027-03-10'], capacity: 5 }])).toBe(null);
  expect(changeOfDays(before, [slot('2027-03-11')])).toEqual({
    before: [['2027-03-10'], ['2027-03-11']],
    after: [['2027-03-11']],
  });
  expect(slotsTouched(before, [slot('2027-03-10', '2027-03-12'), slot('2027-03-11')])).toEqual([
    '2027-03-10',
  ]);
});

test('nobody can come on a day with fewer seats than the minimum', () => {
  const slots = [slot('2027-03-10'), { days: ['2027-03-11'], capacity: 2 }];
  expect(slotsTooSmall({ minimum: 1, slots })).toEqual([]);
  expect(slotsTooSmall({ minimum: 2, slots })).toEqual([slot('2027-03-10')]);
  expect(slotsTooSmall({ minimum: 3, slots })).toEqual(slots);
});

test('a place can be chosen from the day that sign-up opens until choosing closes', () => {
  const round = { signUpOpens: '2027-01-04', signUpCloses: '2027-01-29', choosingCloses: '2027-02-05' };
  const at = (day: string) => choosableFrom(round, new Date(`${day}T12:00:00Z`));
  expect(at('2027-01-03')).toEqual({ state: 'not-yet', day: '2027-01-04' });
  expect(['2027-01-04', '2027-02-05', '2027-02-06'].map((day) => at(day).state)).toEqual([
    'open',
    'open',
    'closed',
  ]);
  const undated = { signUpOpens: null, signUpCloses: null, choosingCloses: null };
  expect(choosableFrom(undated)).toEqual({ state: 'not-yet', day: null });
});

test('codes count on, a status says what is there, and the round is one that is not over', () => {
  expect(nextCode('POL', ['POL-1', 'pol-2', 'X-3'])).toBe('POL-3');
  expect(statusOf({ withdrawn: false, slots: [] })).toBe('no-days');
  expect(statusOf({ withdrawn: true, slots: [] })).toBe('withdrawn');
  expect(statusOf({ withdrawn: false, slots: [slot('2027-03-10')] })).toBe('open');
});
