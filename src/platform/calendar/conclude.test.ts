import { expect, test } from 'vitest';
import { conclude, type KnownEvent } from './conclude.ts';
import { MOST_BYTES, readMail } from './read-mail.ts';
import { mailWith, sampleMail, sampleText } from './testing.ts';

const NORA = 'nora@pol.example';
const UID = 'a@wissel.example';
const NOW = new Date('2027-02-01T12:00:00Z');
const BEGIN = '2027-03-09T08:00:00.000Z';
const mailbox = { address: NORA, sequence: 1, taken: [] };
const known: KnownEvent = { begins: [BEGIN], invited: [mailbox, { ...mailbox, address: 'ed@pol.example' }] };

const attendee = (status: string, address = NORA) => `ATTENDEE;PARTSTAT=${status}:mailto:${address}`;

/** A reply of one event, with these lines in it. */
const reply = (
  lines: string[] = [attendee('ACCEPTED')],
  { method = 'REPLY', stamp = '20270120T100000Z' } = {},
) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${UID}`, 'SEQUENCE:1'],
    ...[`DTSTAMP:${stamp}`, ...lines, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

async function concluded(mail: Uint8Array, event = known) {
  return conclude(await readMail(mail), new Map([[UID, event]]), NOW);
}
const said = async (
  calendar: Uint8Array | string,
  { from = NORA, ...more }: Partial<Parameters<typeof mailWith>[1]> = {},
  event = known,
) =>
  (await concluded(mailWith(calendar, { from, ...more }), event)).map((each) =>
    'why' in each ? `${each.as}: ${each.why}` : each.as,
  );

test('what counts is who was invited, whatever order they stand in', async () => {
  const both = [attendee('DECLINED', 'ed@pol.example'), attendee('ACCEPTED')];
  for (const lines of [both, both.toReversed()]) {
    expect(await concluded(mailWith(reply(lines), { from: 'Nora@POL.example' }))).toEqual([
      {
        ...{ as: 'accepted', uid: UID, instance: 'all', attendee: NORA },
        ...{ stamp: '2027-01-20T10:00:00.000Z', comment: null },
      },
    ]);
  }
});

test.for<[string, string[], string]>([
  ['for somebody else', [attendee('ACCEPTED', 'ed@pol.example')], 'ask: sender'],
  [
    'of two others',
    [attendee('ACCEPTED', 'x@y.example'), attendee('ACCEPTED', 'ed@pol.example')],
    'ask: several-attendees',
  ],
  ['of nobody', [], 'ask: no-attendee'],
  ['twice of one, differently', [attendee('DECLINED'), attendee('ACCEPTED')], 'ask: contradiction'],
  ['twice of one, the same', [attendee('DECLINED'), attendee('DECLINED')], 'declined'],
  ['in a word we do not know', [attendee('COMPLETED')], 'ask: status'],
  ['of another day', [attendee('ACCEPTED'), 'RECURRENCE-ID:20270310T080000Z'], 'ask: unknown-day'],
  [
    'of the only day',
    [attendee('ACCEPTED'), 'RECURRENCE-ID;TZID=Europe/Amsterdam:20270309T090000'],
    'accepted',
  ],
  [
    'of a day by a clock that nobody knows',
    [attendee('ACCEPTED'), 'RECURRENCE-ID;TZID=Mars:20270309T090000'],
    'ask: unknown-day',
  ],
  ['of a day by no clock', [attendee('ACCEPTED'), 'RECURRENCE-ID:20270309T090000'], 'ask: unknown-day'],
  [
    'of a day and those after it',
    [attendee('ACCEPTED'), 'RECURRENCE-ID;RANGE=THISANDFUTURE:20270309T080000Z'],
    'ask: unknown-day',
  ],
  ['to another event', [attendee('ACCEPTED'), 'UID:b@wissel.example'], 'broken: calendar'],
  ['to two versions', [attendee('ACCEPTED'), 'SEQUENCE:2'], 'broken: calendar'],
])('an answer %s', async ([, lines, as]) => {
  expect(await said(reply(lines))).toEqual([as]);
});

test('another version, an answer before the one that was taken, and one from tomorrow', async () => {
  const version = (sequence: number) => ({ ...known, invited: [{ ...mailbox, sequence }] });
  expect(await said(reply(), {}, version(2))).toEqual(['stale']);
  expect(await said(reply(), {}, version(0))).toEqual(['ask: newer-than-sent']);
  const taken = (stamp: string) => ({
    ...known,
    invited: [{ ...mailbox, taken: [{ instance: 'all', stamp }] }],
  });
  expect(await said(reply(), {}, taken('2027-01-20T10:00:01.000Z'))).toEqual(['stale']);
  expect(await said(reply(), {}, taken('2027-01-20T10:00:00.000Z'))).toEqual(['accepted']);
  const tomorrow = reply(undefined, { stamp: '20990101T000000Z' });
  expect(await concluded(mailWith(tomorrow, { from: NORA }))).toMatchObject([{ stamp: NOW.toISOString() }]);
});

test('two calendars: of one event they must agree, and be of one kind', async () => {
  expect(await said(reply() + reply())).toEqual(['accepted']);
  expect(await said(reply() + reply([attendee('DECLINED')]))).toEqual(['ask: contradiction']);
  expect(await said(reply() + reply([attendee('ACCEPTED')], { method: 'REQUEST' }))).toEqual([
    'ask: methods',
  ]);
  expect(await said(`${reply()}BEGIN:VCALENDAR\r\n`)).toEqual(['broken: calendar']);
});

test.for(['ISO-8859-1', 'windows-1252', 'UTF-16LE', 'utf-8'])('a calendar in %s', async (charset) => {
  const calendar = reply([attendee('DECLINED'), 'COMMENT:Ik ben bij de coördinatie\\, één dag']);
  const encoding = charset === 'UTF-16LE' ? 'utf16le' : charset === 'utf-8' ? 'utf8' : 'latin1';
  const mail = mailWith(Buffer.from(calendar, encoding), { from: NORA, charset });
  expect(await concluded(mail)).toMatchObject([
    { as: 'declined', comment: 'Ik ben bij de coördinatie, één dag' },
  ]);
});

test('a comment that is there twice counts once', async () => {
  const twice = `ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT="Piket":mailto:${NORA}`;
  const series = { ...known, begins: [BEGIN, '2027-03-10T08:00:00.000Z'] };
  const days = ['20270309', '20270310'].map((day) =>
    reply([twice, 'COMMENT:Piket', `RECURRENCE-ID:${day}T080000Z`]),
  );
  expect(await concluded(mailWith(days.join(''), { from: NORA }), series)).toMatchObject([
    { as: 'declined', instance: BEGIN, comment: 'Piket' },
    { as: 'declined', comment: null },
  ]);
});

test.for<[string, string]>([
  ['Auto-Submitted: auto-replied', 'not-a-reply: automatic'],
  ['auto-submitted: Auto-Generated (rule)', 'not-a-reply: automatic'],
  ['Auto-Submitted: no', 'accepted'],
  ['Auto-Submitted: no (a person)', 'accepted'],
  ['Return-Path: <>', 'not-a-reply: report'],
  ['Return-Path: <nora@pol.example>', 'accepted'],
  ['From: ed@pol.example', 'ask: sender'],
])('an answer with %s', async ([header, as]) => {
  expect(await said(reply(), { headers: [header] })).toEqual([as]);
});

test('an answer that somebody passes on as a mail in a mail is none of theirs', async () => {
  const inner = Buffer.from(mailWith(reply(), { from: NORA })).toString();
  const mail = `From: ed@pol.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`;
  expect(await concluded(Buffer.from(mail))).toEqual([{ as: 'not-a-reply', why: 'no-calendar' }]);
});

test('free and busy, tasks and a calendar without a method are no answers', async () => {
  const task = reply().replaceAll('VEVENT', 'VTODO');
  for (const calendar of [
    task,
    reply().replace('METHOD:REPLY\r\n', ''),
    reply([], { method: 'DECLINECOUNTER' }),
  ])
    expect(await said(calendar)).toEqual(['not-a-reply: other-method']);
});

test('a mail, a calendar and a list of events that are too large are refused before they take long', async () => {
  expect(await concluded(new Uint8Array(MOST_BYTES + 1))).toEqual([{ as: 'broken', why: 'too-large' }]);
  const many = Array.from({ length: 101 }, () => `END:VEVENT\r\nBEGIN:VEVENT\r\nUID:${UID}`);
  expect(await said(reply(many))).toEqual(['broken: calendar']);
  expect(await said(reply([`COMMENT:${'x'.repeat(500_000)}`]))).toEqual(['broken: calendar']);
});

test('a zone whose rules have no end is not followed', async () => {
  const rules = ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=3;BYDAY=6SU'];
  for (const rule of rules) {
    const zone = `BEGIN:VTIMEZONE\r\nTZID:Mars\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:${rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT`;
    const calendar = reply([attendee('ACCEPTED'), 'RECURRENCE-ID;TZID=Mars:20270309T090000']);
    expect(await said(calendar.replace('BEGIN:VEVENT', zone))).toEqual(['ask: unknown-day']);
  }
});

test('cut off at any byte, a sample never says anything but what it says whole', async () => {
  for (const file of [
    'made-google-tentative.eml',
    'made-outlook-decline-nl.eml',
    'sabre-reply-five-instances.ics',
  ]) {
    const whole = sampleMail(file, 'one@example.org');
    const text = Buffer.from(whole).toString('latin1');
    const from = /^From: (?:.*<)?([^>\r\n]+)/m.exec(text)![1]!;
    const uid = file.endsWith('.ics')
      ? 'foobar'
      : /tentative/.test(file)
        ? 'bezoek-0044@wisselstage.example'
        : 'bezoek-0042@wisselstage.example';
    const begins = [24, 25, 26, 27, 28, 29].map((day) => `2014-07-${day}T12:00:00.000Z`);
    const event = {
      begins,
      invited: [{ address: from, sequence: file.endsWith('.ics') ? 1 : 0, taken: [] }],
    };
    const change = async (mail: Uint8Array) =>
      conclude(await readMail(mail), new Map([[uid, event]]), NOW).filter(
        ({ as }) => !['broken', 'not-a-reply', 'ask'].includes(as),
      );
    const full = (await change(whole)).map((each) => JSON.stringify(each));
    expect(full.length).toBeGreaterThan(0);
    for (let length = 0; length < whole.length; length += 1) {
      for (const each of await change(whole.slice(0, length))) expect(full).toContain(JSON.stringify(each));
    }
  }
}, 120_000);

test('a bare calendar, cut off at any byte', async () => {
  const text = sampleText('made-apple-ios-accept.ics');
  const uid = 'bezoek-0045@wisselstage.example';
  const event = {
    begins: [BEGIN],
    invited: [{ address: 'leila.osman@ens.example', sequence: 0, taken: [] }],
  };
  for (let length = 0; length < text.length; length += 1) {
    const mail = mailWith(text.slice(0, length), { from: 'leila.osman@ens.example' });
    const [only, ...more] = conclude(await readMail(mail), new Map([[uid, event]]), NOW);
    expect(more).toEqual([]);
    // Within the last word everything has been said.
    const isWhole = length > text.indexOf('END:VCALENDAR') + 'END'.length;
    expect(only?.as, `${length}`).toBe(isWhole ? 'accepted' : 'broken');
  }
});
