import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Conclusion, conclude } from './conclude.ts';
import { readMail } from './read-mail.ts';
import { sampleMail, sampleText } from './testing.ts';

interface Row {
  /** Was invited, and sends the mail. */
  who: string;
  uid: string;
  /** Of the invitation sent last. */
  sequence?: number;
  begins?: readonly string[];
  concluded: readonly Partial<Conclusion>[];
}

const at = (moment: string) => `${moment}:00.000Z`;
const ADAY = ['2027-03-09T08:00:00.000Z'];
const FOOBAR = { who: 'foo@example.org', uid: 'foobar', sequence: 2 };
const ONE = { who: 'one@example.org', uid: 'foobar', sequence: 1 };
const ACME = { uid: 'calsrv.example.com-873970198738777@example.com', who: 'c@example.com' };
const CYRUS = { who: 'foo@example.net', uid: '6de280c9-edff-4019-8ebd-cfebc73f8201' };
const CCS = { uid: '12345-67890', who: 'xyzzy@example.com' };
const DAAN = { who: 'daan.hofstede@gem.example', uid: 'bezoek-0041@wisselstage.example' };
const PETRA = { who: 'petra.mulder@rec.example', uid: 'bezoek-0042@wisselstage.example' };
const JOOST = { who: 'joost.vink@ggd.example', uid: 'bezoek-0044@wisselstage.example' };
const LEILA = { who: 'leila.osman@ens.example', uid: 'bezoek-0045@wisselstage.example' };
const KAREL = { who: 'karel.smit@zvh.example', uid: 'bezoek-0046@wisselstage.example' };
const NOBODY = { who: 'somebody@example.com', uid: 'x' };
const FAR = 'f1514f44bf39311568d6407249cb76c48103fcd1fb398c3c501cb72b2d293f36e04';

const accepted = { as: 'accepted', instance: 'all', comment: null } as const;
const declined = { as: 'declined', instance: 'all', comment: null } as const;
const notAReply = [{ as: 'not-a-reply', why: 'other-method' }] as const;
const piket = {
  ...declined,
  comment: 'Helaas, ik heb die dag piketdienst. Kan het ook op 18 of 25 maart?\n\nGroet,\nPetra',
};
const ruilen = {
  as: 'tentative',
  instance: 'all',
  comment: 'Ik moet eerst ruilen met een collega, je hoort het vrijdag',
} as const;
const onDay = (as: 'accepted' | 'declined' | 'tentative', instance: string) => ({ as, instance });

/** What the README of the samples says in its last column, in its order. */
const rows: Record<string, Row> = {
  'sabre-reply-accept.ics': { ...FOOBAR, concluded: [accepted] },
  'sabre-reply-timezone-brussels.ics': { ...FOOBAR, concluded: [accepted] },
  'sabre-reply-request-status.ics': { ...FOOBAR, concluded: [accepted] },
  'sabre-reply-party-crasher.ics': { ...FOOBAR, concluded: [{ as: 'ask', why: 'not-invited' }] },
  'sabre-reply-instance-other-zone.ics': {
    ...FOOBAR,
    begins: ['2014-07-24', '2014-07-25', '2014-07-26'].map((day) => at(`${day}T04:00`)),
    concluded: [onDay('accepted', at('2014-07-25T04:00'))],
  },
  'sabre-reply-five-instances.ics': {
    ...ONE,
    begins: [24, 25, 26, 27, 28, 29, 30].map((day) => at(`2014-07-${day}T12:00`)),
    concluded: [
      onDay('accepted', at('2014-07-26T12:00')),
      onDay('declined', at('2014-07-24T12:00')),
      onDay('tentative', at('2014-07-28T12:00')),
      onDay('accepted', at('2014-07-29T12:00')),
      onDay('declined', at('2014-07-25T12:00')),
    ],
  },
  'sabre-reply-needs-action.ics': { ...ONE, concluded: [{ as: 'no-change', instance: 'all' }] },
  'libical-reply-accept.ics': { ...ACME, who: 'b@example.com', concluded: [accepted] },
  'libical-reply-decline.ics': {
    who: 'c@example.com',
    uid: 'calsrv.example.com-873970198738785@example.com',
    sequence: 1,
    concluded: [declined],
  },
  'libical-reply-delegated.ics': { ...ACME, concluded: [{ as: 'ask', why: 'delegated' }] },
  'libical-reply-delegate-accepts.ics': { ...ACME, concluded: [{ as: 'ask', why: 'not-invited' }] },
  'libical-reply-no-partstat.ics': {
    who: 'eric@agony.example',
    uid: '0981234-1234234-23@example.com',
    concluded: [{ as: 'no-change', instance: 'all' }],
  },
  'libical-counter.ics': {
    who: 'b@example.com',
    uid: 'calsrv.example.com-873970198738777a@example.com',
    concluded: [
      {
        as: 'counter',
        attendee: 'b@example.com',
        comment: 'This time works much better and I think the big conference room is too big',
      },
    ],
  },
  'libical-cancel.ics': { ...NOBODY, concluded: notAReply },
  'ccs-reply-series-yes-one-no.ics': {
    ...CCS,
    who: 'user1@example.com',
    begins: ['2008-07-31', '2008-08-01'].map((day) => at(`${day}T12:00`)),
    concluded: [accepted, onDay('declined', at('2008-08-01T12:00'))],
  },
  'ccs-reply-instance-declined.ics': {
    who: 'missing@example.com',
    uid: '04405DDD-C938-46FC-A4CE-8573613BEA39',
    sequence: 24,
    begins: ['2010-08-19', '2010-08-26'].map((day) => at(`${day}T20:00`)),
    concluded: [onDay('declined', at('2010-08-26T20:00'))],
  },
  'ccs-reply-partstat-after-colon.ics': { ...CCS, concluded: [{ as: 'ask', why: 'not-invited' }] },
  'cyrus-reply-no-organizer.ics': { ...CYRUS, concluded: [accepted] },
  'cyrus-reply-three-instances-google.ics': {
    ...CYRUS,
    begins: ['2021-07-14', '2021-07-21', '2021-07-28'].map((day) => at(`${day}T19:30`)),
    concluded: [
      accepted,
      onDay('tentative', at('2021-07-21T19:30')),
      onDay('declined', at('2021-07-28T19:30')),
    ],
  },
  'cyrus-reply-tentative-instance-fastmail.ics': {
    who: 'foo@example.net',
    uid: '09b59913-30b2-4f90-982a-7ce6e2a56655',
    begins: ['2023-06-27', '2023-06-28'].map((day) => at(`${day}T23:00`)),
    concluded: [onDay('tentative', at('2023-06-28T23:00'))],
  },
  'biweekly-request-outlook-2010.ics': { ...NOBODY, concluded: notAReply },
  'ical4j-request-notes-moved.ics': { ...NOBODY, concluded: notAReply },
  'made-exchange-accept-nl.ics': { ...DAAN, concluded: [accepted] },
  'made-exchange-decline-comment-nl.ics': { ...PETRA, concluded: [piket] },
  'made-exchange-older-sequence.ics': { ...DAAN, sequence: 1, concluded: [{ as: 'stale', instance: 'all' }] },
  'made-google-accept.ics': {
    who: 'sofia.ramdin@wij.example',
    uid: 'bezoek-0043@wisselstage.example',
    concluded: [accepted],
  },
  'made-google-tentative-comment.ics': { ...JOOST, concluded: [ruilen] },
  'made-apple-ios-accept.ics': { ...LEILA, concluded: [accepted] },
  'made-thunderbird-decline.ics': { ...KAREL, concluded: [declined] },
  'ccs-apple-accept.eml': {
    ...CCS,
    uid: '1E71F9C8-AEDA-48EB-98D0-76E898F6BB5C',
    sequence: 7,
    concluded: [accepted],
  },
  'james-accept-bare-calendar.eml': {
    who: 'user1To@linagora.example',
    uid: `${FAR}b2aab16e43439a608f28671ab7c10e754cbc85ddee4a07fa8cf8f4f7af05bfb502b8f6`,
    sequence: 2,
    concluded: [{ as: 'ask', why: 'sender' }],
  },
  'james-accept-calendar-in-headers.eml': { ...NOBODY, concluded: [{ as: 'broken', why: 'calendar' }] },
  'james-counter-outlook-cut-off.eml': { ...NOBODY, concluded: [{ as: 'broken', why: 'calendar' }] },
  'ccs-bounce-with-invitation.eml': {
    ...NOBODY,
    concluded: [{ as: 'bounced', mailId: null, code: '5.0.0', addresses: ['nonexistant@example.com'] }],
  },
  'thunderbird-cancel.eml': { ...NOBODY, concluded: notAReply },
  'made-outlook-accept-nl.eml': { ...DAAN, concluded: [accepted] },
  'made-outlook-decline-nl.eml': { ...PETRA, concluded: [piket] },
  'made-google-tentative.eml': { ...JOOST, concluded: [ruilen] },
  'made-apple-ios-accept.eml': { ...LEILA, concluded: [accepted] },
  'made-thunderbird-decline.eml': { ...KAREL, concluded: [declined] },
  'made-out-of-office-nl.eml': { ...PETRA, concluded: [{ as: 'not-a-reply', why: 'automatic' }] },
};

async function concluded(file: string, { who, uid, sequence = 0, begins = ADAY }: Row) {
  const event = { begins, invited: [{ address: who, sequence, taken: [] }] };
  return conclude(await readMail(sampleMail(file, who)), new Map([[uid, event]]), new Date('2027-03-01'));
}

test.for(Object.entries(rows))('%s is concluded as its README says', async ([file, row]) => {
  const found = await concluded(file, row);
  // Also whose it is: of what was taken, of who was invited.
  const whose = (each: Partial<Conclusion>) =>
    'instance' in each && each.as !== 'ask' ? { uid: row.uid, attendee: row.who.toLowerCase() } : {};
  expect(found).toEqual(row.concluded.map((each) => expect.objectContaining({ ...whose(each), ...each })));
});

test('every sample has its row, and no row says anything else than the README', () => {
  const files = readdirSync(new URL('samples/', import.meta.url)).filter((name) => /\.(ics|eml)$/.test(name));
  expect(Object.keys(rows).sort()).toEqual(files.sort());
  expect(files).toHaveLength(41);
  for (const line of sampleText('README.md').split('\n')) {
    const file = /^\| `([^`]+)`/.exec(line)?.[1];
    if (!file) continue;
    const last = line.split(/(?<!\\)\|/).at(-2)!;
    const words = [...last.matchAll(/\*\*([a-z ]+)\*\*/g)].map(([, word]) => word!.replaceAll(' ', '-'));
    const said = new Set(rows[file]!.concluded.map(({ as }) => as!));
    const isEither = last.includes('** or **');
    if (isEither) expect(words).toContain([...said][0]);
    else expect([...said].sort(), file).toEqual([...new Set(words)].sort());
  }
});
