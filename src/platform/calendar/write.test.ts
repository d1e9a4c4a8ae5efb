import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { daysFrom } from '../../language/day.ts';
import { CalendarEventError, type EventTime, type Invited } from './event.ts';
import { beginsOf } from './spans.ts';
import { appointments, cancellation, feed, invitation } from './write.ts';

// With what has a meaning in a calendar, and is wide, turns, hides, or is half of something.
const odd = fc.constantFrom(
  ...[
    ',',
    ';',
    ':',
    '"',
    '\\',
    '\\n',
    '\n',
    '\r\n',
    '^',
    "^'",
    '^n',
    '\t',
    '\0',
    '\u2028',
    '\u202e',
    '\ud83d',
  ],
  ...['é', 'ĳ', '👩🏽‍🚒', '🇳🇱', '漢', ' ', 'BEGIN:VEVENT', 'ATTENDEE:mailto:x@y.example', '=', '%2B'],
  'gemeenteambtenarenziektekostenverzekeringsmaatschappij',
  'hulpverleningscoördinatiebijeenkomstuitnodiging',
);
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 25 })
  .map((parts) => parts.join(''));
const address = fc
  .stringMatching(/^[a-z0-9.'+_-]{1,40}@[a-z0-9-]{1,60}(?:\.[a-z]{2,12}){1,2}$/)
  .filter((each) => each.length < 200);
const clock = fc.option(
  fc
    .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59))
    .map((each) => each.map((n) => `${n}`.padStart(2, '0')).join(':')),
  { nil: null },
);
/** Also round the changes to summer and to winter time, which are in weekends. */
const day = fc.oneof(
  fc.nat(3650).map((days) => daysFrom('2026-01-01', days)),
  fc.constantFrom(
    '2027-03-27',
    '2027-03-28',
    '2027-03-29',
    '2027-10-30',
    '2027-10-31',
    '2028-02-29',
    '2027-12-31',
  ),
);
const times: fc.Arbitrary<EventTime[]> = fc.oneof(
  fc.record({ day, from: clock, until: clock }).map((each) => [each]),
  // The same hours on several days, and now and then others.
  fc
    .tuple(
      day,
      fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 }),
      clock,
      clock,
      fc.array(fc.boolean()),
    )
    .map(([first, offsets, from, until, others]) =>
      offsets.map((offset, at) => ({
        day: daysFrom(first, offset),
        ...(others[at] ? { from: '23:30', until: '07:15' } : { from, until }),
      })),
    ),
);
const party = fc.record({ name: text, address });
const event: fc.Arbitrary<Invited> = fc.record({
  uid: fc.uuid().map((id) => `${id}@wissel.example`),
  sequence: fc.nat(1000),
  stamp: fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
  timeZone: fc.constantFrom('Europe/Amsterdam', 'Europe/Brussels', 'America/Aruba'),
  title: text,
  description: fc.option(text, { nil: undefined }),
  where: fc.option(text, { nil: undefined }),
  times,
  organizer: party,
  attendee: party,
});

/** What is left of a text on one line: nothing that ends it, turns it or hides in it. */
const flat = (written: string) =>
  written
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
const linesOf = (written: string) =>
  written
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(flat)
    .join('\n');
const nameOf = ({ name, address: own }: Invited['organizer']) =>
  flat(flat(name).replaceAll('"', '’').replace(/[\\^]/g, '')) || own;

function read(calendar: string) {
  const component = ICAL.Component.fromString(calendar);
  const zones = component.getAllSubcomponents('vtimezone').map((each) => new ICAL.Timezone(each));
  return { component, zones, events: component.getAllSubcomponents('vevent') };
}

const said = (component: ICAL.Component, name: string) =>
  component.getAllProperties(name).map((each) => each.getFirstValue());
const personOf = (property: ICAL.Property) => ({
  ...{ name: property.getFirstParameter('cn'), address: String(property.getFirstValue()) },
  ...{ rsvp: property.getFirstParameter('rsvp'), partstat: property.getFirstParameter('partstat') },
});

/** The days as a calendar shows them, by the rule, the days that are left out, and those with other times. */
function shown(events: ICAL.Component[]): string[] {
  const [first, ...others] = events.map((each) => new ICAL.Event(each));
  for (const other of others) first!.relateException(other);
  const found: string[] = [];
  const iterator = first!.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = first!.getOccurrenceDetails(next);
    // That library adds the hours of a night to the clock on the wall; where an end is written, that is the one.
    const isWritten = item !== first || found.length === 0;
    found.push(`${startDate} ${isWritten ? item.endDate : endDate}`);
  }
  return found;
}

/** As they were given; what is not there on the night of summer time is an hour later. */
function meant({ times: all, timeZone }: Pick<Invited, 'times' | 'timeZone'>): string[] {
  const isAllDay = all.every(({ from, until }) => from === null && until === null);
  const wall = (on: string, time: string) =>
    timeZone.startsWith('Europe') && ['2027-03-28'].includes(on) && time.startsWith('02')
      ? `${on}T03${time.slice(2)}:00`
      : `${on}T${time}:00`;
  return [...all]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day: on, from, until }) => {
      const after = daysFrom(on, 1);
      if (isAllDay) return `${on} ${after}`;
      const [begins, ends] = [from ?? '00:00', until ?? '00:00'];
      // Begun in the hour that is not there it may end before it begins, and then stands the other way round.
      return [wall(on, begins), wall(ends <= begins ? after : on, ends)].sort().join(' ');
    });
}

/**
 * An hour that is not there: `meant` knows that of 2027, of one day. In a series no calendar agrees with another on how
 * such a day is named, see decision 0050.
 */
const isOnOtherChange = ({ times: all }: Invited) => {
  const isInGap = all.some(({ from, until }) => `${from} ${until}`.includes('02:'));
  const changes = all
    .flatMap(({ day: on }) => [on, daysFrom(on, 1)])
    .filter((on) => /-03-(2[5-9]|3[01])$/.test(on));
  return isInGap && changes.some((on) => all.length > 1 || !on.startsWith('2027'));
};

const tells = (calendar: string, given: Invited, method: string, status: string) => {
  const { component, events } = read(calendar);
  expect(said(component, 'method')).toEqual([method]);
  for (const each of events) {
    expect(said(each, 'uid')).toEqual([given.uid]);
    expect(said(each, 'sequence')).toEqual([given.sequence]);
    expect(String(said(each, 'dtstamp')[0])).toBe(`${given.stamp.toISOString().slice(0, 19)}Z`);
    expect(said(each, 'status')).toEqual([status]);
    expect(said(each, 'summary')).toEqual([flat(given.title)]);
    expect(said(each, 'description')).toEqual(
      given.description ? [linesOf(given.description)].filter(Boolean) : [],
    );
    expect(said(each, 'location')).toEqual(given.where && flat(given.where) ? [flat(given.where)] : []);
    expect(each.getAllProperties('organizer').map(personOf)).toMatchObject([
      { name: nameOf(given.organizer), address: `mailto:${given.organizer.address}` },
    ]);
  }
  return events;
};

test('an invitation says to another library what was meant, field by field', () => {
  fc.assert(
    fc.property(event, (given) => {
      fc.pre(!isOnOtherChange(given));
      const events = tells(invitation(given), given, 'REQUEST', 'CONFIRMED');
      expect(shown(events)).toEqual(meant(given));
      for (const each of events) {
        expect(each.getAllProperties('attendee').map(personOf)).toEqual([
          {
            name: nameOf(given.attendee),
            address: `MAILTO:${given.attendee.address}`,
            rsvp: 'TRUE',
            partstat: 'NEEDS-ACTION',
          },
        ]);
      }
    }),
    { numRuns: 400 },
  );
});

test('a cancellation is of all days, to the same person', () => {
  fc.assert(
    fc.property(event, (given) => {
      const events = tells(cancellation(given), given, 'CANCEL', 'CANCELLED');
      expect(events.map((each) => said(each, 'recurrence-id'))).toEqual([[]]);
      expect(events[0]!.getAllProperties('attendee').map(personOf)).toMatchObject([
        { address: `MAILTO:${given.attendee.address}` },
      ]);
    }),
  );
});

test('a feed has each event with the uid of its invitation, nobody invited, and a name that ends no line', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 3 }), text, (given, name) => {
      const calendar = feed(given, name);
      const { component, events } = read(calendar);
      expect(said(component, 'method')).toEqual(['PUBLISH']);
      expect(said(component, 'x-wr-calname').map(String)).toEqual(flat(name) ? [flatName(name)] : []);
      expect(new Set(events.flatMap((each) => said(each, 'uid')))).toEqual(
        new Set(given.map(({ uid }) => uid)),
      );
      expect(calendar).not.toMatch(/^ATTENDEE/m);
    }),
  );
});

/** A property that the library does not know it leaves as it is written. */
const flatName = (name: string) => flat(name).replace(/[\\;,]/g, (sign) => `\\${sign}`);

test('every line ends with CRLF, is at most 75 octets, and is valid UTF-8 by itself', () => {
  fc.assert(
    fc.property(event, (given) => {
      for (const calendar of [invitation(given), cancellation(given), feed([given], given.title)]) {
        expect(calendar.endsWith('\r\n')).toBe(true);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of calendar.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }
    }),
  );
});

test('a day of a series is named in an answer as it was named in the invitation', () => {
  fc.assert(
    fc.property(event, (given) => {
      fc.pre(!isOnOtherChange(given));
      const { events, zones } = read(invitation(given));
      const first = new ICAL.Event(events[0]!);
      const iterator = first.iterator();
      const named: string[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) {
        if (!next.isDate) next.zone = zones[0]!;
        named.push(next.isDate ? next.toString() : next.toJSDate().toISOString());
      }
      expect(beginsOf(given)).toEqual(named);
    }),
  );
});

const base: Invited = {
  uid: 'a@wissel.example',
  sequence: 0,
  stamp: new Date('2027-01-01T00:00:00Z'),
  timeZone: 'Europe/Amsterdam',
  title: 'Een dag mee',
  times: [{ day: '2027-03-27', from: '22:00', until: '06:00' }],
  organizer: { name: 'Wisselstage', address: 'agenda@wissel.example' },
  attendee: { name: 'Nora', address: 'nora@pol.example' },
};

test('a night in which summer time begins is an hour shorter, and one in which it ends an hour longer', () => {
  const hours = (on: string) => {
    const { events, zones } = read(
      invitation({ ...base, times: [{ day: on, from: '22:00', until: '06:00' }] }),
    );
    expect(zones.map(({ tzid }) => tzid)).toEqual(['Europe/Amsterdam']);
    const { startDate, endDate } = new ICAL.Event(events[0]!);
    return (endDate.toUnixTime() - startDate.toUnixTime()) / 3600;
  };
  expect(['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(hours)).toEqual([7, 8, 9, 8]);
});

test('two days are one rule without exceptions, also far apart; more are left out one by one', () => {
  const rule = (...days: string[]) => {
    const all = days.map((on) => ({ day: on, from: '09:00', until: '17:00' }));
    const calendar = invitation({ ...base, times: all });
    return [/^RRULE:(FREQ=DAILY.*)$/m.exec(calendar)?.[1], calendar.match(/^EXDATE.*$/gm)?.join()];
  };
  expect(rule('2027-03-09')).toEqual([undefined, undefined]);
  expect(rule('2027-03-09', '2027-03-31')).toEqual(['FREQ=DAILY;COUNT=2;INTERVAL=22', undefined]);
  expect(rule('2027-03-09', '2027-03-15', '2027-03-11')).toEqual([
    'FREQ=DAILY;COUNT=4;INTERVAL=2',
    'EXDATE;TZID=Europe/Amsterdam:20270313T090000',
  ]);
});

test('a secret day is an appointment and nothing else', () => {
  const calendar = appointments(['2027-03-28']);
  const [uid, again] = [calendar, appointments(['2027-03-28'])].map((each) => /^UID:(.*)$/m.exec(each)![1]!);
  expect(again).not.toBe(uid);
  expect(uid).toMatch(/^[0-9a-f-]{36}$/);
  expect(calendar.replace(uid!, '…').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda//NL',
    'BEGIN:VEVENT',
    'UID:…',
    'SEQUENCE:0',
    'DTSTAMP:20270328T000000Z',
    'DTSTART;VALUE=DATE:20270328',
    'DTEND;VALUE=DATE:20270329',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Afspraak',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.for([
  { ...base, times: [] },
  { ...base, times: [...base.times, ...base.times] },
  { ...base, uid: 'a\r\nATTENDEE:mailto:x@y.example' },
  { ...base, attendee: { name: 'Nora', address: 'nora@pol.example,ed@pol.example' } },
  { ...base, organizer: { name: 'Wisselstage', address: 'agenda' } },
])('what no calendar can hold is refused (%#)', (given) => {
  expect(() => invitation(given)).toThrow(CalendarEventError);
});
